import { plainWords } from "./cv-line.ts";

/** The parts of a CV that are read, and the rest. */
export type Section =
  | "profile"
  | "experience"
  | "education"
  | "courses"
  | "skills"
  | "languages"
  | "contact"
  | "other";

const KEYS: Record<Section, string> = {
  experience:
    "werkervaring werkervaringen ervaring ervaringen loopbaan loopbaanoverzicht arbeidsverleden arbeidservaring carriere carriereoverzicht werkgeschiedenis werkverleden werkhistorie carriereverloop betrekkingen werkgevers beroepservaring beroepsloopbaan beroepsverleden praktijkervaring arbeidsloopbaan dienstverbanden stages stage stageervaring bijbanen bijbaan functies banen experience experiences employment career positions jobs internships",
  education:
    "opleiding opleidingen onderwijs studie studies scholing vooropleiding vooropleidingen diplomas schoolopleiding schoolopleidingen opleidingsachtergrond studieverloop studieachtergrond education qualifications educations studiegegevens",
  courses:
    "cursus cursussen training trainingen certificaten certificaat vormingen certificering certificeringen bijscholing nascholing workshops courses course certificates certifications certification trainings licenses licences",
  skills:
    "vaardigheden vaardigheid computervaardigheden ictvaardigheden competenties competentie kennis kwaliteiten talenten eigenschappen systemen programmas software softwarekennis pakketten applicaties systeemkennis computerkennis pckennis expertise expertises specialisaties vakkennis kernkwaliteiten kerncompetenties skills skill skillset competences competencies competency tools strengths abilities technologies",
  languages:
    "talen taal talenkennis taalkennis taalvaardigheid taalvaardigheden taalbeheersing languages language",
  profile:
    "profiel profielschets samenvatting introductie inleiding motivatie persoonlijkheid profile summary about objective",
  contact: "contact contactgegevens persoonsgegevens personalia adresgegevens naw gegevens details",
  other:
    "hobbys hobby interesses interesse vrijetijd vrijetijdsbesteding nevenactiviteiten nevenfuncties vrijwilligerswerk referenties referentie references interests hobbies publicaties publications overig rijbewijs rijbewijzen volunteering bijlagen awards prijzen activiteiten activities",
};
const PHRASES = new Map<string, Section>(
  Object.entries({
    "over mij": "profile",
    "over mijzelf": "profile",
    "over mezelf": "profile",
    "wie ben ik": "profile",
    "dit ben ik": "profile",
    "even voorstellen": "profile",
    "about me": "profile",
    "personal statement": "profile",
    "wat kan ik": "skills",
    "wat ik kan": "skills",
    "dit kan ik": "skills",
    "waar ben ik goed in": "skills",
    "hier ben ik goed in": "skills",
    "waar ik goed in ben": "skills",
    "ik ben goed in": "skills",
    "wie ik ben": "profile",
    "persoonlijke gegevens": "contact",
    "personal details": "contact",
    "personal information": "contact",
    "sterke punten": "skills",
    "sterke kanten": "skills",
    "strong points": "skills",
    "vrije tijd": "other",
    overige: "other",
    "naast het werk": "other",
    "naast mijn werk": "other",
    "language skills": "languages",
    "werk ervaring": "experience",
    "work history": "experience",
    "professional background": "experience",
    "professional history": "experience",
    "educational background": "education",
    "academic history": "education",
    "academic background": "education",
    "volunteer experience": "other",
    "volunteer work": "other",
    "employment history": "experience",
    "wat heb ik gedaan": "experience",
    "wat ik deed": "experience",
    "waar heb ik gewerkt": "experience",
    "waar ik werkte": "experience",
    "wat heb ik geleerd": "education",
    "wat ik heb gedaan": "experience",
    "wat ik heb geleerd": "education",
    "hier werkte ik": "experience",
    "job history": "experience",
    "career summary": "experience",
    "wat ik leerde": "education",
  }),
);
const FILLERS = new Set(
  "mijn my relevante relevant overige overig gevolgde gevolgd genoten behaalde voltooide afgeronde recente recent huidige vorige eerdere previous other andere aanvullende additional selected main algemene general and of en in de het the & persoonlijke persoonlijk professionele professioneel professional personal work werk job key kern core top belangrijkste history historie overzicht overview selectie digitale digital technische technical soft hard computer pc ict it office academic academische maatschappelijke background achtergrond information informatie ontwikkeling development verloop sociale social beroepsmatige vakinhoudelijke vak".split(
    " ",
  ),
);
/** Words that are a heading of work when nothing else stands beside them. */
const BARE_WORK = /^(?:my |mijn )?(?:work|werk|job|loopbaan)$/;
/** Ends of compounds: "praktijkervaring", "softwarevaardigheden", "avondopleidingen". */
const ENDINGS: [RegExp, Section][] = [
  [/^(?:school|onderwijs|opleidings?|studie|leer)(?:loopbaan|verloop|geschiedenis)$/, "education"],
  [/^(?:vreemde)?talen(?!t)|taalvaardig|talenkennis|taalkennis/, "languages"],
  [/ervaring(?:en)?$|loopbaan$/, "experience"],
  [/opleiding(?:en)?$|scholing$|studies$/, "education"],
  [/(?:cursussen|trainingen|certificaten)$/, "courses"],
  [
    /(?:vaardigheden|competenties|kwaliteiten|eigenschappen|skills|^(?!basis|voor|school).+kennis)$/,
    "skills",
  ],
  [/gegevens$/, "contact"],
];
const SECTION_OF = new Map(
  Object.entries(KEYS).flatMap(([section, words]) =>
    words.split(" ").map((word): [string, Section] => [word, sectionNamed(section)]),
  ),
);
const MAX_WORDS = 5;
const NUMBER =
  /^(?:(?:[IVX]{1,4}|[A-H]|\d{1,2}(?:\.\d{1,2})?)(?:[.):]| [|–-])? {1,4}|[^\p{L}\p{N}(\s]{1,4}\s?)(?=\p{L})/u;
const TAIL =
  /(?:\((?!mbo|hbo)[^()\d]{1,40}\)|\[[^[\]\d]{1,40}\]|\(\w{1,12} \d{1,3} \w{1,12}\)|\((?:vanaf|sinds|since|from) (?:19|20)\d\d\))[:.]?$/i;
/** Words that name one study or one gift as well as a section of them. */
const SINGLE = new Set(
  "opleiding studie cursus training kennis certificaat software scholing".split(" "),
);
/** Words of a sentence: with one of these a text is no heading. */
const OF_WORK =
  /^(?:werkervaring|beroepservaring|loopbaan|arbeidsverleden|employment|carriere|werkhistorie|career)$/;
const SENTENCE =
  /\b(?:ik|heb|ben|met|voor|naar|door|een|was|is|i|have|with|for|from|as|geen|veel|ruime|brede|goede|jaar|jaren|years?)\b/;

/** The section that a line opens when it is a heading and nothing else, in Dutch or English; or null. */
export function sectionOfHeading(text: string): Section | null {
  return sectionsOfHeading(text)[0] ?? null;
}

/** The sections that a heading opens: "Talen en vaardigheden" opens two. Empty for any other line. */
export function sectionsOfHeading(text: string): Section[] {
  const plain = plainHeading(text);
  if (plain === null) return [];
  const phrase = PHRASES.get(plain);
  if (phrase) return [phrase];
  if (BARE_WORK.test(plain)) return ["experience"];
  const words = plain.split(" ");
  if (words.length > MAX_WORDS) return [];
  const sections = words.map(sectionOfWord);
  if (words.some((word, i) => !sections[i] && !FILLERS.has(word))) return [];
  const named = sections.filter((section) => section !== undefined);
  const both = (["languages", "skills"] as const).filter((one) => named.includes(one));
  if (both.length === 2 && !plain.startsWith("language skill")) return both;
  return named.slice(0, 1);
}

/**
 * The section of a line that is a heading only where it stands apart: "Commerciële ervaring",
 * "Werkervaring binnen de zorg". The caller sees whether it does.
 */
export function sectionOfLooseHeading(text: string): Section | null {
  const plain = plainHeading(text);
  if (plain === null || SENTENCE.test(plain) || !/^\P{L}*\p{Lu}/u.test(text)) return null;
  const words = plain.split(" ");
  if (words.length > MAX_WORDS || words.length < 2) return null;
  if (OF_WORK.test(words[0] ?? "")) return "experience";
  const last = sectionOfWord(words.at(-1) ?? "");
  if (last && words.length <= 4 && !SINGLE.has(words.at(-1) ?? "")) return last;
  const first = sectionOfWord(words[0] ?? "");
  const joins = /^(?:en|and|&|in|binnen|bij|als|at)$/.test(words[1] ?? "");
  return first && joins ? first : null;
}

/** A heading without its number and what stands in brackets behind it, or null for a longer text. */
function plainHeading(text: string): string | null {
  const bare = text.trim().replace(NUMBER, "").replace(TAIL, "").trim();
  if (bare.length > 60 || /[\d@.,;!]/.test(bare.replace(/[.:]\s*$/, ""))) return null;
  const plain = plainWords(bare);
  return plain === "" ? null : plain;
}

function sectionOfWord(word: string): Section | undefined {
  const known = SECTION_OF.get(word);
  if (known || FILLERS.has(word)) return known;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

/** Guarantee: only called with the keys of `KEYS`. */
function sectionNamed(key: string): Section {
  return key as Section;
}
