/**
 * Whether a new password is hard to guess. zxcvbn looks for words of known lists, names of the person,
 * keyboard runs, years and repeats, and estimates the guesses (Wheeler, USENIX Security 2016).
 */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { RuleBroken } from "#app/platform/errors.ts";
import { DUTCH_PASSWORD_WORDS } from "./dutch-password-words.data.ts";

/** "Safely unguessable" where guesses at the door are limited: more than 10^8 of them. */
const MIN_SCORE = 3;
/** The search for patterns grows with the length; what stands after this only makes it harder. */
const LOOKED_AT = 72;

let estimator: ZxcvbnFactory | undefined;

/**
 * Throws `RuleBroken` on the field "password" when it is on a list of common ones, or is made of what
 * everybody knows about the person: `personal` holds names, addresses and the like.
 */
export function refuseWeakPassword(password: string, personal: string[]): void {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, dutch: DUTCH_PASSWORD_WORDS },
    graphs: adjacencyGraphs,
  });
  const own = personal.flatMap((text) => [text, ...text.split(/[^\p{L}\d]+/u)]);
  const words = own.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
  const looked = password.slice(0, LOOKED_AT);
  if (isMadeOf(looked, words) || estimator.check(looked, words).score < MIN_SCORE) {
    throw new RuleBroken(
      "Dit wachtwoord is te makkelijk te raden. Kies een zin of een paar woorden die niet bij elkaar horen, zonder eigen naam.",
      "password",
    );
  }
}

/** Two known words and a year are thousands of tries; a third makes it millions. */
const KNOWN_WORDS = 2;
/** Letters beside known words that make the whole worth a thousand more tries each two. */
const OWN_LETTERS = 5;

/** Whether little is left of a password without the person's own words and one or two common ones. */
function isMadeOf(password: string, own: string[]): boolean {
  let rest = password.toLowerCase();
  for (const word of own) rest = rest.replaceAll(word, "");
  const common = DUTCH_PASSWORD_WORDS.filter((word) => word.length > 3 && rest.includes(word));
  const longest = common.sort((a, b) => b.length - a.length).slice(0, KNOWN_WORDS);
  for (const word of longest) rest = rest.replaceAll(word, "");
  const letters = rest.replace(/[^\p{L}]/gu, "").length;
  return rest.length < password.length && letters < OWN_LETTERS;
}
