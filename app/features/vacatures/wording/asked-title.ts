/**
 * Idea: the title stands under a label, in the first lines, or behind "zoeken wij een"; of these the first
 * that reads as a role of ours counts. Promise: the title's words stand in the text; a role comes from
 * `normaliseTitle` and is unsure when it had to be looked for in a sentence.
 */
import { placesNamed } from "#app/features/places/place-names.ts";
import { normaliseTitle } from "#app/features/taxonomy/titles/normalise-title.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { TextLine } from "./text-parts.ts";
import type { Read } from "./vacature-reading.ts";

const LABEL =
  /(?:^|[ !])(?:functie(?:titel|naam|benaming)?|titel|rol|vacature(?:titel)?|title|job title|position|role|beroep|gevraagd|betreft|interim opdracht|uitzendvacature|jobtitle|naam functie|hiring|onderwerp)$/i;
/** What a mail calls its subject is a title only when it reads as one. */
const WEAK_LABEL = /(?:betreft|onderwerp)$/i;
const SOUGHT =
  /(?:zoek(?:en|t)?|gezocht|op zoek naar|zkt|nodig|gevraagd|(?:hebben|heb)(?: \p{L}+){0,4}? een|looking for|hiring|recruiting|vervanging voor|als|become our|onze nieuwe|rol:|functie:|oftewel)(?: (?:wij|we|voor|per|ons|our|onze|u|nu|direct|met spoed|\d{1,2}|\p{L}+ \d{4}))*:?(?: (?:een|de|an?|onze|our|ervaren|gastvrije|enthousiaste|nieuwe|wij|we))* /giu;
/** Where the work is, behind the title. */
const WHERE = / (?:in|te|regio) (\p{Lu}[\p{L}' -]{1,40})$/u;
const OF_PLACE = /^(?:hoofdkantoor|kantoor|vestiging|locatie)\b/i;
const HEAD_LINES = 12;
const MAX_TITLE_CHARS = 100;
const MAX_TITLE_WORDS = 9;
const GREETING =
  /^(?:hoi|hi|hallo|hey|dag|beste|geachte|goede|l\.s|van:|aan:|gebeld|gesprek|wij |we |bij |je |jij |ben )/i;

/** Title and role; each null when the text has none. */
export function readTitle(
  lines: readonly TextLine[],
  sentences: readonly Sentence[],
): { title: Read<string> | null; roleId: Read<string> | null } {
  const candidates = [...labelled(sentences), ...headed(lines), ...sought(sentences)];
  const read = candidates.map((one) => ({ ...one, roleId: roleOf(one.title) }));
  const best = read.find(({ roleId }) => roleId !== null) ?? null;
  const first = read.find(({ isLabel }) => isLabel) ?? read.find(({ isFirst }) => isFirst) ?? null;
  const loose = best ? null : roleInLines(sentences);
  const isWeak = WEAK_LABEL.test(first?.one.label ?? "") && first?.roleId === null;
  const chosen = (first?.isLabel && !isWeak ? first : best) ?? loose ?? first;
  const named = best ?? loose;
  return {
    title:
      chosen && readOf(chosen.one, withoutPraise(chosen.title), chosen.isLabel || chosen === best),
    roleId: named?.roleId ? readOf(named.one, named.roleId, best !== null && !best.isLoose) : null,
  };
}

/** "enthousiaste secretaresse" without what is hoped for, where the rest is the same role. */
function withoutPraise(title: string): string {
  const rest = /^\p{Ll}{4,}e (.+)$/u.exec(title)?.[1];
  const roleId = rest ? roleOf(rest) : null;
  return rest && roleId && roleId === roleOf(title) ? rest : title;
}

type Candidate = {
  one: Pick<Sentence, "text" | "label">;
  title: string;
  isLabel: boolean;
  /** Found in a sentence. */
  isLoose: boolean;
  /** The first line of the text. */
  isFirst: boolean;
};

function labelled(sentences: readonly Sentence[]): Candidate[] {
  return sentences
    .filter(({ label }) => LABEL.test(label ?? ""))
    .map((one) => ({
      one,
      title: bareTitle(one.text),
      isLabel: true,
      isLoose: false,
      isFirst: false,
    }))
    .filter(isTitle);
}

function headed(lines: readonly TextLine[]): Candidate[] {
  return lines
    .slice(0, HEAD_LINES)
    .filter(({ part, text, label }) => part === "head" && text.length <= MAX_TITLE_CHARS && !label)
    .map(({ text }, i) => ({
      one: { text, label: null },
      title: bareTitle(text),
      isLabel: false,
      isLoose: false,
      isFirst: i === 0,
    }))
    .filter(isTitle);
}

function sought(sentences: readonly Sentence[]): Candidate[] {
  return sentences
    .slice(0, 40)
    .flatMap((one) =>
      [...one.text.matchAll(SOUGHT)].map((match) => {
        const rest = one.text.slice(match.index + match[0].length);
        const title = bareTitle(
          rest.split(
            /[.,;:!?()]| (?:voor|die|in|te|bij|met|op|wegens|who|for|to|at|nodig|\()\b/,
          )[0] ?? "",
        );
        return { one, title, isLabel: false, isLoose: true, isFirst: false };
      }),
    )
    .filter(isTitle);
}

/** The first line that names a role anywhere in it. */
function roleInLines(
  sentences: readonly Sentence[],
): (Candidate & { roleId: string | null }) | null {
  for (const one of sentences.slice(0, 30)) {
    for (const piece of one.text.split(/[,.;:()!?]| - /).slice(0, 8)) {
      const named = roleWords(piece);
      if (named) return { one, ...named, isLabel: false, isLoose: true, isFirst: false };
    }
  }
  return null;
}

/** The words of a piece that are a role's name as a whole. */
function roleWords(piece: string): { title: string; roleId: string } | null {
  const words = piece.trim().split(" ").slice(0, 24);
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const title = words.slice(from, from + length).join(" ");
      const [role] = title.length < 4 ? [] : normaliseTitle(title).roles;
      if (role?.confidence === 1) return { title, roleId: role.roleId };
    }
  return null;
}

/** The role of a title, or of its first words where the rest says where it is: "Receptionist hoofdkantoor". */
function roleOf(title: string): string | null {
  const [whole] = normaliseTitle(title).roles;
  if (whole?.confidence === 1) return whole.roleId;
  const words = title.split(" ").slice(0, MAX_TITLE_WORDS);
  for (let length = words.length - 1; length > 0; length--) {
    const [first] = normaliseTitle(words.slice(0, length).join(" ")).roles;
    const rest = words.slice(length).join(" ");
    const isWhere = OF_PLACE.test(rest) || normaliseTitle(rest).roles[0]?.confidence !== 1;
    if (first?.confidence === 1 && isWhere) return first.roleId;
  }
  if (whole) return whole.roleId;
  const keeper = /medewerker (\p{L}{3,}beheer)(?!\p{L})/iu.exec(title)?.[1];
  return keeper ? (normaliseTitle(`${keeper}der`).roles[0]?.roleId ?? null) : null;
}

/** A title without hours, place and the call around it; its words stay as they are. */
function bareTitle(text: string): string {
  return (
    text
      .replace(/^.{0,60}?\bzoekt?(?:en)?(?: wij| we)?(?: een| naar een)? (?=\p{L})/iu, "")
      .replace(
        /^(?:nieuwe vacature|vacature|gezocht|nieuwe rol|we're hiring|gevraagd|wij zoeken een|spoed)[:!]? /i,
        "",
      )
      .split(/ [-–|/@] |, | \(|: /)[0]
      ?.replace(WHERE, (tail, place: string) => (placesNamed(place).length > 0 ? "" : tail))
      ?.replace(/ (?:gezocht|nodig)\b.*$/i, "")
      .replace(/[!.:]$/, "")
      .trim()
      .slice(0, MAX_TITLE_CHARS) ?? ""
  );
}

function isTitle({ title }: Candidate): boolean {
  return (
    title.length >= 4 &&
    /\p{L}{3}/u.test(title) &&
    title.split(" ").length <= MAX_TITLE_WORDS &&
    !GREETING.test(title)
  );
}
