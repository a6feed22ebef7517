import { findPlace } from "#app/features/places/place-names.ts";
import type { VacatureReading } from "#app/features/vacatures/wording/vacature-reading.ts";
import type { TextCase } from "./text-cases.ts";

/** What is counted of one value: told in the text, read, read rightly, and read where nothing is told. */
type Score = { told: number; right: number; invented: number };
export type Scores = Record<string, Score>;
export type SkillScore = { read: number; right: number; told: number; kind: number; kinds: number };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Adds a reading to the scores; answers what is wrong in it, a line each. */
export function scoreReading(
  scores: Scores,
  skills: SkillScore,
  one: TextCase,
  reading: VacatureReading,
): string[] {
  const wrong: string[] = [];
  const count = (name: string, truth: unknown, read: unknown) => {
    scores[name] ??= { told: 0, right: 0, invented: 0 };
    const score = scores[name];
    if (truth !== null) score.told++;
    if (truth !== null && same(truth, read)) score.right++;
    if (truth === null && read !== null) score.invented++;
    if (!same(truth, read))
      wrong.push(`${one.id} ${name}: ${JSON.stringify(read)}, told ${JSON.stringify(truth)}`);
  };
  const { hours, pay, place, contractForms } = reading;
  count("role", one.role, reading.roleId?.value ?? null);
  count("title", one.title, titleLike(one.title, reading.title?.value ?? null));
  count("hours", one.hours, hours && [hours.value.min, hours.value.max]);
  count(
    "pay amount",
    one.pay && [one.pay.min, one.pay.max],
    pay && [pay.value.minCents, pay.value.maxCents],
  );
  count("pay period", one.pay?.period ?? null, pay?.value.period ?? null);
  if (one.pay || pay) count("pay basis", one.pay?.basis ?? null, pay?.value.weeklyHours ?? null);
  count("place", one.placeId, place && (findPlace(place.value.label)?.id ?? "?"));
  count("postcode", one.postcode, place?.value.postcode ?? null);
  count("contract", one.forms && sorted(one.forms), contractForms && sorted(contractForms.value));
  count("education", one.education, reading.educationLevel?.value ?? null);
  count("experience", one.years, reading.experienceYears?.value ?? null);
  count("home days", one.home, reading.hybridDays?.value ?? null);
  count("start", one.start, reading.startsOn?.value ?? null);
  count("closing", one.closing, reading.closesOn?.value ?? null);
  countLanguages(one, reading, count);
  if (one.tasks !== null) count("tasks", one.tasks, reading.tasks.length);
  if (one.offer !== null) count("offer", one.offer, reading.offer.length);
  wrong.push(...countSkills(skills, one, reading));
  return wrong;
}

function countLanguages(
  one: TextCase,
  reading: VacatureReading,
  count: (name: string, truth: unknown, read: unknown) => void,
): void {
  const codes = new Set([
    ...one.languages.map(({ language }) => language),
    ...reading.languages.map(({ value }) => value.language),
  ]);
  for (const code of codes) {
    const told = one.languages.find(({ language }) => language === code);
    const read = reading.languages.find(({ value }) => value.language === code)?.value;
    count("language", told ? code : null, read ? code : null);
    if (!told || !read) continue;
    count(
      "language level",
      told.cefr && `${code} ${told.cefr}`,
      read.cefr && `${code} ${read.cefr}`,
    );
    count("language must", `${code} ${told.must}`, `${code} ${read.must}`);
  }
}

function countSkills(score: SkillScore, one: TextCase, reading: VacatureReading): string[] {
  const told = new Set([...one.must, ...one.nice, ...one.work]);
  const read = reading.skills.map(({ value }) => value);
  const counted = read.filter(({ skillId }) => !one.allowed.includes(skillId) || told.has(skillId));
  const right = counted.filter(({ skillId }) => told.has(skillId));
  score.read += counted.length;
  score.right += right.length;
  score.told += told.size;
  const asked = right.filter(({ skillId }) => [...one.must, ...one.nice].includes(skillId));
  score.kinds += asked.length;
  score.kind += asked.filter(({ skillId, must }) => must === one.must.includes(skillId)).length;
  const more = counted.filter(({ skillId }) => !told.has(skillId)).map(({ skillId }) => skillId);
  const missed = [...told].filter((id) => !read.some(({ skillId }) => skillId === id));
  const kind = asked.filter(({ skillId, must }) => must !== one.must.includes(skillId));
  return [
    ...kind.map(({ skillId, must }) => `${one.id} ${skillId} must: ${must}`),
    ...(more.length > 0 ? [`${one.id} skills too many: ${more.join(" ")}`] : []),
    ...(missed.length > 0 ? [`${one.id} skills missed: ${missed.join(" ")}`] : []),
  ];
}

/** A title may have a word more or less of what stands beside it. */
function titleLike(told: string, read: string | null): string | null {
  if (read === null) return null;
  const [a, b] = [told.toLowerCase(), read.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a) ? told : read;
}

function sorted(forms: readonly string[]): string[] {
  return [...forms].sort();
}
