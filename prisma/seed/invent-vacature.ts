import { findPlaceById } from "#app/features/places/place-names.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { type VacatureInput, vacatureSchema } from "#app/features/vacatures/schema.ts";
import { today } from "#app/platform/clock.server.ts";
import type { EMPLOYERS } from "./people.data.ts";
import type { Random } from "./random.ts";
import type { RoleStory } from "./role-stories.data.ts";

const OFFERS = [
  "Een vast aanspreekpunt in je eerste weken",
  "Reiskosten volledig vergoed met het openbaar vervoer",
  "Een eigen scholingsbudget",
  "Ruimte om je werkdagen in overleg te verschuiven",
  "Een team dat samen luncht",
  "Doorgroeien naar een zwaardere functie als je dat wilt",
];

const DAY_MS = 86_400_000;

/** An invented vacature for a role at an employer, through the same schema as a form. */
export function inventVacature(
  random: Random,
  story: RoleStory,
  employer: (typeof EMPLOYERS)[number],
): VacatureInput {
  const label = findRole(story.roleId)?.label ?? story.roleId;
  const hoursMax = random.pick([24, 32, 36, 36, 40]);
  const raise = random.between(-2, 4) * 50;
  const contract = random.chance(0.75) ? ["vast"] : [random.pick(["interim", "zzp"]), "interim"];
  const skill = (id: string, must: boolean) => ({
    name: skillLabel(id),
    level: must ? random.between(2, 3) : random.between(1, 2),
    ...(must && { must: "ja" }),
  });
  return vacatureSchema.parse({
    title: random.chance(0.5) ? titleWithSector(label, SECTOR_LABELS[employer.sector]) : label,
    roleId: story.roleId,
    summary: story.summary,
    tasks: story.tasks.join("\n"),
    offer: random.some(OFFERS, 3).join("\n"),
    sector: employer.sector,
    salaryMin: String(story.pay[0] + raise),
    salaryMax: String(story.pay[1] + raise),
    salaryHours: 36,
    hoursMin: Math.max(16, hoursMax - random.pick([0, 4, 8])),
    hoursMax,
    contractForms: [...new Set(contract)],
    place: findPlaceById(employer.place)?.label ?? employer.place,
    hybridDays: random.pick([0, 0, 1, 2, 2, 3]),
    travelPerKm: raise > 0 ? "0,23" : undefined,
    educationLevel: random.chance(0.6) ? story.education : undefined,
    educationHard: random.chance(0.15) ? "ja" : undefined,
    experienceYears: random.pick([0, 1, 2, 3, 5]) || undefined,
    skills: [
      ...story.must.map((id, i) => skill(id, i === 0 || random.chance(0.4))),
      ...story.nice.map((id) => skill(id, false)),
    ],
    languages: [
      { language: "nl", cefr: random.pick(["B2", "C1"]), must: "ja" },
      ...(random.chance(0.35) ? [{ language: "en", cefr: random.pick(["B1", "B2"]) }] : []),
    ],
    taskAreas: story.areas,
    archetype: random.chance(0.6) ? story.archetype : undefined,
    startsOn: new Date(today().getTime() + random.between(20, 70) * DAY_MS),
    closesOn: random.chance(0.6)
      ? new Date(today().getTime() + random.between(45, 90) * DAY_MS)
      : undefined,
    reason: random.pick([
      "Een collega gaat met pensioen.",
      "Het team groeit.",
      "Een collega kreeg een andere functie.",
    ]),
    priorities: story.tasks.slice(0, 2).join("\n"),
  });
}

/** "Planner transport en logistiek"; a sector that the role names already is not said twice. */
function titleWithSector(label: string, sector: string): string {
  const [word = ""] = sector.toLowerCase().split(/\W/);
  return label.toLowerCase().includes(word.slice(0, 5))
    ? label
    : `${label} ${sector.toLowerCase()}`;
}
