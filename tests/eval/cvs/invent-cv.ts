import { makeRandom, type Random } from "#prisma/seed/random.ts";
import type { CvDocument, CvTruth, InventedCv, Month } from "./cv-document.ts";
import { DUTCH, ENGLISH, type SectionName } from "./headings.data.ts";
import { HELD_OUT_PEOPLE, type Person, TUNED_PEOPLE } from "./people.data.ts";
import {
  DECOYS,
  HELD_OUT_DECOYS,
  HELD_OUT_SKILLS,
  NO_SKILLS,
  type SkillWording,
  TUNED_SKILLS,
} from "./skill-wordings.data.ts";
import {
  CITIES,
  EDUCATIONS,
  EMPLOYERS,
  FORBIDDEN,
  FORBIDDEN_SENTENCES,
  LANGUAGE_WORDS,
  OTHER_TITLES,
  PROFILES,
  TITLES,
} from "./work-wordings.data.ts";
import { PERIOD_STYLES, type PeriodStyle } from "./write-period.ts";

const FILLERS = [
  "Aanspreekpunt voor de hele afdeling.",
  "Afwisselende functie in een team van acht.",
  "Rechterhand van de manager.",
  "Ook vervanging bij ziekte en vakantie.",
  "Meegedacht over een betere werkwijze.",
];
const LANGUAGE_NAMES: [string, string][] = [
  ["en", "Engels"],
  ["de", "Duits"],
  ["fr", "Frans"],
  ["es", "Spaans"],
  ["tr", "Turks"],
  ["ar", "Arabisch"],
  ["pl", "Pools"],
  ["it", "Italiaans"],
  ["uk", "Oekraïens"],
];
const HOBBIES = [
  "Wandelen, lezen en mijn volkstuin.",
  "Volleybal (2e team), koken voor vrienden.",
  "Zingen in een koor en fietsen.",
  "Series kijken, schaatsen en reizen.",
];
const LAST_YEAR = 2026;

/** All invented CVs, the same every time; two thirds were there while the parser was written. */
export function inventCvs(): InventedCv[] {
  return [
    ...TUNED_PEOPLE.map((person, i) => inventCv(person, i, false)),
    ...HELD_OUT_PEOPLE.map((person, i) => inventCv(person, i, true)),
  ];
}

function inventCv(person: Person, number: number, heldOut: boolean): InventedCv {
  const pool = heldOut ? "heldOut" : "tuned";
  const draw = makeRandom((heldOut ? 9000 : 100) + number);
  const style =
    PERIOD_STYLES[pool][number % PERIOD_STYLES[pool].length] ?? draw.pick(PERIOD_STYLES[pool]);
  const forbidden: string[] = [];
  const personal = inventPersonal(draw, pool, forbidden);
  const work = inventWork(draw, pool, number, style);
  const listed = draw.some(heldOut ? HELD_OUT_SKILLS : TUNED_SKILLS, draw.between(4, 8));
  const profile: string[] = [draw.pick<string>(PROFILES[pool])];
  if (draw.chance(0.35)) {
    const [text, part] = draw.pick(FORBIDDEN_SENTENCES[pool]);
    profile.push(text);
    forbidden.push(part);
  }
  if (draw.chance(0.4)) profile.push(draw.pick(heldOut ? HELD_OUT_DECOYS : DECOYS));
  const studies = inventStudies(draw, pool, style);
  const languages = inventLanguages(draw, pool);
  const skills = listed.map((skill) => draw.pick(skill.listed));
  if (draw.chance(0.5)) skills.splice(draw.between(0, skills.length), 0, draw.pick(NO_SKILLS));
  const city = draw.pick(CITIES);
  const document: CvDocument = {
    id: `${heldOut ? "h" : "t"}${String(number + 1).padStart(2, "0")}`,
    heldOut,
    headings: headingsFrom(draw, DUTCH[pool]),
    englishHeadings: headingsFrom(draw, ENGLISH[pool]),
    title: draw.chance(0.4)
      ? draw.pick(["Curriculum vitae", "CURRICULUM VITAE", "CV", "Curriculum Vitae"])
      : null,
    name: person.shown ?? person.name,
    contact: [
      [
        "Adres",
        `${draw.pick(["Kerkstraat", "Lindelaan", "Havenweg", "Dorpsplein"])} ${draw.between(1, 180)}`,
      ],
      ["Woonplaats", draw.chance(0.5) ? `1000 AA ${city}` : city],
      [draw.pick(["Telefoon", "Mobiel", "Tel.", "Telefoonnummer"]), person.phone],
      [draw.pick(["E-mail", "E-mailadres", "Email"]), person.mail],
    ],
    personal,
    profile,
    jobs: work.jobs,
    studies: studies.written,
    skills,
    languages: languages.written,
    hobbies: draw.pick(HOBBIES),
  };
  const truth: CvTruth = {
    name: person.name,
    email: person.mail.toLowerCase(),
    phone: person.phone,
    work: work.truth,
    education: studies.truth,
    skillIds: [...new Set([...listed.map(({ id }) => id), ...work.skillIds])],
    languages: languages.truth,
    forbidden,
  };
  return { document, truth };
}

function headingsFrom(
  draw: Random,
  from: Record<SectionName, string[]>,
): Record<SectionName, string> {
  const name = (section: SectionName) => draw.pick(from[section]);
  return {
    profile: name("profile"),
    experience: name("experience"),
    education: name("education"),
    skills: name("skills"),
    languages: name("languages"),
    contact: name("contact"),
    hobbies: name("hobbies"),
    references: name("references"),
    courses: name("courses"),
  };
}

function inventPersonal(draw: Random, pool: "tuned" | "heldOut", forbidden: string[]) {
  if (draw.chance(0.25)) return [];
  const drawn = draw.some(FORBIDDEN[pool], draw.between(1, 4));
  const labels = new Set<string>();
  const lines = drawn.filter(([label]) => !labels.has(label) && labels.add(label));
  forbidden.push(...lines.map(([, value]) => value));
  return lines;
}

function inventWork(draw: Random, pool: "tuned" | "heldOut", number: number, style: PeriodStyle) {
  const count = draw.between(2, 4);
  const employers = draw.some<string>(EMPLOYERS[pool], count);
  const wordings = pool === "tuned" ? TUNED_SKILLS : HELD_OUT_SKILLS;
  const skillIds: string[] = [];
  const jobs: CvDocument["jobs"] = [];
  const truth: CvTruth["work"] = [];
  let until: Month | null = draw.chance(0.6)
    ? null
    : { year: LAST_YEAR - 1, month: draw.between(1, 12) };
  for (let i = 0; i < count; i++) {
    const last = until ?? { year: LAST_YEAR, month: 6 };
    const from: Month = { year: last.year - draw.between(1, 5), month: draw.between(1, 12) };
    const [roleId, title] = titleFor(draw, pool, number, i, count);
    const employer = employers[i] ?? draw.pick<string>(EMPLOYERS[pool]);
    const tasks = tasksFor(draw, wordings, skillIds, pool);
    jobs.push({
      period: style.write(from, until),
      title,
      employer,
      city: draw.chance(0.35) ? draw.pick(CITIES) : null,
      tasks,
    });
    truth.push({
      title,
      employer,
      roleId,
      start: stamp(from, style),
      end: until ? stamp(until, style) : null,
    });
    until = { year: from.year, month: Math.max(1, from.month - 1) };
    if (until.month === from.month) until = { year: from.year - 1, month: 12 };
  }
  return { jobs, truth, skillIds };
}

function titleFor(
  draw: Random,
  pool: "tuned" | "heldOut",
  number: number,
  i: number,
  count: number,
): [string | null, string] {
  if (i === count - 1 && draw.chance(0.5)) return [null, draw.pick<string>(OTHER_TITLES[pool])];
  const row = TITLES[(number * 3 + i * 11) % TITLES.length] ?? draw.pick(TITLES);
  return [row[0], draw.pick(pool === "tuned" ? row[1] : row[2])];
}

function tasksFor(
  draw: Random,
  wordings: readonly SkillWording[],
  skillIds: string[],
  pool: "tuned" | "heldOut",
): string[] {
  const tasks = draw
    .some(
      wordings.filter(({ sentences }) => sentences.length > 0),
      draw.between(1, 4),
    )
    .map((skill) => {
      const sentence = draw.pick(skill.sentences);
      const [text, also] = typeof sentence === "string" ? [sentence, []] : sentence;
      skillIds.push(skill.id, ...also);
      return text;
    });
  if (draw.chance(0.5)) tasks.push(draw.pick(FILLERS));
  if (draw.chance(0.15)) tasks.push(draw.pick(pool === "tuned" ? DECOYS : HELD_OUT_DECOYS));
  return tasks;
}

function inventStudies(draw: Random, pool: "tuned" | "heldOut", style: PeriodStyle) {
  const rows = draw.some<readonly [string, string, string]>(EDUCATIONS[pool], draw.between(1, 3));
  const written: CvDocument["studies"] = [];
  const truth: CvTruth["education"] = [];
  let until = draw.between(2004, 2014);
  for (const [level, name, school] of rows) {
    const from = { year: until - draw.between(2, 4), month: 9 };
    written.push({
      period: style.write(from, { year: until, month: 7 }),
      name,
      school,
      diploma: draw.chance(0.3),
    });
    truth.push({ level, name, year: until });
    until = from.year;
  }
  return { written, truth };
}

function inventLanguages(draw: Random, pool: "tuned" | "heldOut") {
  const [mother, ...words] = LANGUAGE_WORDS[pool];
  const rows = draw.some(LANGUAGE_NAMES, draw.between(1, 3)).map(([code, name]) => {
    const [word, cefr] = draw.pick<readonly [string, string]>(words);
    return { code, name, word, cefr };
  });
  const dutch = { code: "nl", name: "Nederlands", word: mother[0], cefr: mother[1] };
  const all = draw.chance(0.85) ? [dutch, ...rows] : rows;
  return {
    written: all.map(({ name, word }): [string, string] => [name, word]),
    truth: all.map(({ code, cefr }) => ({ language: code, cefr })),
  };
}

function stamp({ year, month }: Month, style: PeriodStyle): string {
  return style.whole ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
