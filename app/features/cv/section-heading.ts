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
    "werkervaring werkervaringen ervaring loopbaan loopbaanoverzicht arbeidsverleden arbeidservaring carriere carriereoverzicht werkgeschiedenis werkverleden experience employment career",
  education:
    "opleiding opleidingen onderwijs studie studies scholing vooropleiding diplomas education",
  courses:
    "cursus cursussen training trainingen certificaten bijscholing courses course certificates certifications trainings",
  skills:
    "vaardigheden computervaardigheden ictvaardigheden competenties kennis kwaliteiten eigenschappen systemen programmas software systeemkennis computerkennis expertise skills competences competencies tools",
  languages:
    "talen taal talenkennis taalkennis taalvaardigheid taalvaardigheden taalbeheersing languages language",
  profile:
    "profiel profielschets samenvatting introductie motivatie persoonlijkheid profile summary about objective",
  contact: "contact contactgegevens persoonsgegevens personalia adresgegevens gegevens details",
  other:
    "hobbys hobby interesses interesse vrijetijd vrijetijdsbesteding nevenactiviteiten vrijwilligerswerk referenties referentie references interests hobbies publicaties overig rijbewijs volunteering",
};
const PHRASES = new Map<string, Section>(
  Object.entries({
    "over mij": "profile",
    "over mijzelf": "profile",
    "wie ben ik": "profile",
    "dit ben ik": "profile",
    "even voorstellen": "profile",
    "about me": "profile",
    "personal statement": "profile",
    "wat kan ik": "skills",
    "waar ben ik goed in": "skills",
    "persoonlijke gegevens": "contact",
    "personal details": "contact",
    "personal information": "contact",
    "vrije tijd": "other",
    "naast het werk": "other",
    "naast mijn werk": "other",
    "language skills": "languages",
    "werk ervaring": "experience",
    "work history": "experience",
    "employment history": "experience",
  }),
);
const FILLERS = new Set(
  "mijn relevante overige overig gevolgde en and of in de het & persoonlijke persoonlijk professionele professional personal work werk key belangrijkste history historie overzicht digitale technische computer ict it kern academic academische background achtergrond information".split(
    " ",
  ),
);
const SECTION_OF = new Map(
  Object.entries(KEYS).flatMap(([section, words]) =>
    words.split(" ").map((word): [string, Section] => [word, sectionNamed(section)]),
  ),
);
const MAX_WORDS = 5;

/** The section that a line opens when it is a heading and nothing else, in Dutch or English; or null. */
export function sectionOfHeading(text: string): Section | null {
  if (text.length > 60 || /[\d@.,;]/.test(text.replace(/[.:]\s*$/, ""))) return null;
  const plain = plainWords(text);
  const phrase = PHRASES.get(plain);
  if (phrase) return phrase;
  const words = plain.split(" ");
  if (plain === "" || words.length > MAX_WORDS) return null;
  const sections = words.map((word) => SECTION_OF.get(word));
  if (words.some((word, i) => !sections[i] && !FILLERS.has(word))) return null;
  return sections.find((section) => section !== undefined) ?? null;
}

/** Guarantee: only called with the keys of `KEYS`. */
function sectionNamed(key: string): Section {
  return key as Section;
}
