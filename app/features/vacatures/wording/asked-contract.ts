/**
 * Idea: a form of work is named by few words; a year's contract that leads to a permanent one is
 * permanent, work by an agency or in somebody's absence stays temporary. Promise: no form without a word
 * for it.
 */
import { CONTRACT_FORMS, type ContractForm } from "#app/features/taxonomy/contract-form.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { Read } from "./vacature-reading.ts";

const PERMANENT =
  /\bvaste? (?:contract|dienstverband|dienst|aanstelling|baan|plek|functie|positie|arbeids\p{L}+|betrekking|arbeidscontract)|\bonbepaalde tijd|\bonbepaald\b|(?:meteen|direct|daarna|dan|en|op|wordt|wel|is|na [^.,;]{2,30}?) vast(?![\p{L}-])|\bvast (?:na|bij)\b|^vast\b|\bpermanent(?:ly)?\b|\bindefinite|uitzicht op (?:een )?vast|intentie (?:tot|op) (?:een )?vast|, vast\b|vaste contract/iu;
const LABELLED = /\b(?:vast|permanent|onbepaald)\b/i;
const TEMPORARY =
  /\btijdelijk\p{L}*|\btemporary\b|\bbepaalde tijd|\bprojectduur|\b(?:half)?jaarcontract|contract (?:voor|van) (?:een|één|1|\d+|twee) (?:jaar|maanden)|\bcontract(?:or)? of \d+ months|voor de periode van|\bduur: |^(?:\d{1,2}|\p{L}+) (?:maanden|mnd)\b|fixed-term|\d-months? contract|\d-year contract|one-year contract/iu;
const AGENCY =
  /\buitzend(?!bureau|groep|organisatie|krachten)\p{L}*|\buitzendkracht\b|\bdetacher\p{L}+|\binterim\b|\bseconded|\bvia ons\b|\bthrough our agency|zwangerschap\p{L}*|\bverlofvervang\p{L}*|\b(?:ziekte|zieke) ?vervang\p{L}*|\bgaat met verlof|vervanging voor|\(ziekte\)|\btemporary contract/iu;
const FREELANCE =
  /\bzzp\p{L}*|\bfreelance\p{L}*|\bzelfstandige?\b(?! (?:werk|denk|kun|aan))|\bcontractor\b|\bself-employed/iu;
const NOT = /\b(?:geen|niet|no|not)\b[^.,;]{0,24}$/i;
const FORM_LABEL =
  /contract|dienstverband|^type|^soort|aanstelling|^duur|employmenttype|^periode|arbeidsrelatie/i;
const SHORT = /\b(?:tot en met|t\/m|tot)\b/i;

type Claim = { one: Sentence; form: ContractForm; isWeak: boolean };

/** The forms that are offered, or null. */
export function readContract(sentences: readonly Sentence[]): Read<ContractForm[]> | null {
  const claims = sentences
    .filter(({ part }) => part !== "legal" && part !== "about")
    .flatMap(claimsIn);
  const isPermanent = claims.some(({ form }) => form === "vast");
  const kept = claims.filter(({ isWeak }) => !(isWeak && isPermanent));
  const [first] = kept;
  if (!first) return null;
  const forms = CONTRACT_FORMS.filter((form) => kept.some((claim) => claim.form === form));
  const hadWeak = claims.some(({ isWeak }) => isWeak);
  return readOf(first.one, forms, forms.length === 1 && !(isPermanent && hadWeak));
}

function claimsIn(one: Sentence): Claim[] {
  const { text } = one;
  const isLabelled = FORM_LABEL.test(one.label ?? "");
  const claims: Claim[] = [];
  const claim = (pattern: RegExp, form: ContractForm, isWeak = false) => {
    const match = pattern.exec(text);
    if (match && !NOT.test(text.slice(0, match.index))) claims.push({ one, form, isWeak });
  };
  claim(PERMANENT, "vast");
  if (isLabelled && claims.length === 0) claim(LABELLED, "vast");
  claim(AGENCY, "interim");
  if (!claims.some(({ form }) => form === "interim")) claim(TEMPORARY, "interim", true);
  if (
    isLabelled &&
    claims.length === 0 &&
    /(?<!\d)\d{1,2} (?:jaar|years?|maanden|mnd|months)/i.test(text)
  )
    claims.push({ one, form: "interim", isWeak: true });
  const runsOut = isLabelled && /^(?:duur|periode)/i.test(one.label ?? "") && claims.length === 0;
  if (runsOut && (SHORT.test(text) || /\d|maand/.test(text)))
    claims.push({ one, form: "interim", isWeak: true });
  claim(FREELANCE, "zzp");
  return claims;
}
