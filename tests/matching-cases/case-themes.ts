import { EDUCATION_LEVELS, educationRank } from "#app/features/taxonomy/education-level.ts";
import {
  type Changes,
  type Grade,
  job,
  type MatchingCase,
  mustOf,
  personFor,
  pointOf,
  skillsOf,
  vacatureFor,
} from "./case-sides.ts";
import type { RoleFacts } from "./role-facts.data.ts";

/** The five questions a recruiter meets for every role, with people for each. */
export function makeChoices(facts: RoleFacts): readonly MatchingCase[] {
  return [craft(facts), wishes(facts), potential(facts), silence(facts), hardDemands(facts)];
}

function graders(facts: RoleFacts) {
  return (grade: Grade, why: string, changes: Changes = {}) => ({
    grade,
    why,
    candidate: personFor(facts, changes),
  });
}

function craft(facts: RoleFacts): MatchingCase {
  const person = graders(facts);
  const { roleId, neighbour, stranger } = facts;
  const [first = "", ...others] = mustOf(roleId);
  const ownMusts = mustOf(roleId).map((skillId) => ({ skillId, level: 2 as const }));
  return {
    name: "who knows the work",
    certain: true,
    vacature: vacatureFor(facts),
    people: [
      person(3, "doet precies dit werk, vier jaar, en kan alles wat wordt gevraagd"),
      person(3, "zelfde werk, tien jaar; meer jaren dan gevraagd zijn geen nadeel", {
        experience: [job(roleId, 120, facts)],
      }),
      person(
        3,
        "deed dit werk vijf jaar en was er een jaar tussenuit; dat doet niet af aan kunnen",
        {
          experience: [job(roleId, 60, facts)],
        },
      ),
      person(2, `komt uit ${neighbour}: ${facts.whyNeighbour}; beheerst wat moet`, {
        skills: ownMusts,
        experience: [job(neighbour, 60, facts)],
      }),
      person(2, "pas een jaar in dit werk, maar beheerst wat moet", {
        skills: ownMusts,
        experience: [job(roleId, 12, facts)],
      }),
      person(
        1,
        `komt uit ${stranger}: ${facts.whyStranger}; heeft alleen het eerste, op basisniveau`,
        {
          skills: [
            { skillId: first, level: 1 },
            ...others.map((skillId) => ({ skillId, level: 0 as const })),
          ],
          skillsComplete: true,
          experience: [job(stranger, 60, facts)],
          wishes: { roles: [], archetype: null },
        },
      ),
      person(0, "zegt zelf niet te kunnen wat onmisbaar is", {
        skills: [
          { skillId: first, level: 0 },
          ...others.map((skillId) => ({ skillId, level: 2 as const })),
        ],
        skillsComplete: true,
        experience: [job(neighbour, 36, facts)],
      }),
      person(0, `${stranger}, en niets van wat wordt gevraagd`, {
        skills: [{ skillId: first, level: 0 }],
        skillsComplete: true,
        experience: [job(stranger, 24, facts)],
        wishes: { roles: [], archetype: null },
      }),
    ],
  };
}

function wishes(facts: RoleFacts): MatchingCase {
  const person = graders(facts);
  const vacature = vacatureFor(facts);
  const top = vacature.payMaxCentsPerHour;
  const percent = (over: number) => Math.round((top * (100 + over)) / 100);
  return {
    name: "whose wishes the vacature meets",
    certain: true,
    vacature,
    people: [
      person(3, "alle wensen passen"),
      person(3, "vraagt minder loon dan de schaal biedt; dat is geen nadeel", {
        wishes: { payWishCentsPerHour: vacature.payMinCentsPerHour - 100 },
      }),
      person(3, "wil twee contractvormen, waarvan vast er een is", {
        wishes: { contractForms: ["vast", facts.wrongContract] },
      }),
      person(2, "wil vijf procent boven de schaal; daar valt over te praten", {
        wishes: { payWishCentsPerHour: percent(5) },
      }),
      person(2, "wil een dag vaker thuiswerken dan kan", { wishes: { hybridDaysWish: 2 } }),
      person(2, "wil vier uur minder dan het minste; een gesprek waard", {
        wishes: { hoursMin: 20, hoursMax: 24 },
      }),
      person(1, "wil een kwart boven de schaal en woont te ver weg om te reizen", {
        ...pointOf(facts.far),
        wishes: { payWishCentsPerHour: percent(25) },
      }),
      person(1, `wil alleen ${facts.wrongContract} en hoogstens zestien uur`, {
        wishes: { contractForms: [facts.wrongContract], hoursMin: 8, hoursMax: 16 },
      }),
      person(0, "wil veel meer loon, veel minder uren, ander contract en woont ver weg", {
        ...pointOf(facts.far),
        wishes: {
          payWishCentsPerHour: percent(40),
          contractForms: [facts.wrongContract],
          hoursMin: 8,
          hoursMax: 16,
          hybridDaysWish: 4,
        },
      }),
    ],
  };
}

function potential(facts: RoleFacts): MatchingCase {
  const person = graders(facts);
  const { roleId, neighbour, stranger } = facts;
  const [first = ""] = mustOf(roleId);
  return {
    name: "whether potential is seen",
    certain: false,
    vacature: vacatureFor(facts),
    people: [
      person(3, "drie jaar in dit werk, alles wat wordt gevraagd", {
        experience: [job(roleId, 36, facts)],
      }),
      person(2, "starter die alles kan wat wordt gevraagd; nog geen jaar gewerkt", {
        experience: [job(roleId, 6, facts)],
      }),
      person(2, `acht jaar ${stranger}, heeft zich omgeschoold en kan alles wat moet`, {
        experience: [job(stranger, 96, facts)],
      }),
      person(2, `twee jaar ${neighbour}, kan wat moet`, {
        experience: [job(neighbour, 24, facts)],
        skills: mustOf(roleId).map((skillId) => ({ skillId, level: 3 as const })),
      }),
      person(2, "deed dit werk tien jaar, met een opleiding een trede lager", {
        experience: [job(roleId, 120, facts)],
        education: EDUCATION_LEVELS[rankOf(facts) - 1] ?? "vmbo",
      }),
      person(1, `acht jaar ${stranger}, beheerst het onmisbare op basisniveau en verder niets`, {
        skills: [{ skillId: first, level: 1 }],
        skillsComplete: true,
        experience: [job(stranger, 96, facts)],
      }),
      person(1, "vaardigheden van ander werk, over deze is niets bekend, geen werkervaring", {
        skills: [],
        experience: [],
      }),
      person(0, "zegt niets te kunnen van wat wordt gevraagd", {
        skills: mustOf(roleId).map((skillId) => ({ skillId, level: 0 as const })),
        skillsComplete: true,
        experience: [job(stranger, 12, facts)],
      }),
    ],
  };
}

function silence(facts: RoleFacts): MatchingCase {
  const person = graders(facts);
  const { roleId, stranger } = facts;
  const [first = ""] = mustOf(roleId);
  return {
    name: "what is not told does not count as no",
    certain: true,
    vacature: vacatureFor(facts),
    people: [
      person(3, "alles bekend en alles past"),
      person(2, "loonwens onbekend, de rest past", { wishes: { payWishCentsPerHour: null } }),
      person(2, "reiswens en woonplaats onbekend, de rest past", {
        lat: null,
        lon: null,
        wishes: { maxDistanceKm: null },
      }),
      person(2, "opleiding en talen niet ingevuld, de rest past", {
        education: null,
        languages: [],
      }),
      person(2, "thuiswerken en contractvorm niet ingevuld, de rest past", {
        wishes: { hybridDaysWish: null, contractForms: [] },
      }),
      person(1, "alleen een naam en een woonplaats: eerst bellen", {
        skills: [],
        experience: [],
        education: null,
        languages: [],
        availableFromDay: null,
        wishes: {
          payWishCentsPerHour: null,
          hoursMin: null,
          hoursMax: null,
          maxDistanceKm: null,
          hybridDaysWish: null,
          contractForms: [],
          taskAreas: [],
          archetype: null,
          roles: [],
        },
      }),
      person(0, "alles bekend, en het onmisbare ontbreekt", {
        skills: [{ skillId: first, level: 0 }],
        skillsComplete: true,
        experience: [job(stranger, 36, facts)],
      }),
    ],
  };
}

function hardDemands(facts: RoleFacts): MatchingCase {
  const person = graders(facts);
  const asked = EDUCATION_LEVELS[Math.max(2, rankOf(facts))] ?? "mbo3";
  const below = EDUCATION_LEVELS[educationRank(asked) - 1] ?? "vmbo";
  const known = { education: asked };
  return {
    name: "demands that cannot be given up",
    certain: true,
    vacature: vacatureFor(facts, { education: { level: asked, importance: 4, hard: true } }),
    people: [
      person(3, "diploma en Nederlands ruim voldoende", {
        ...known,
        languages: [{ language: "nl", cefr: "C2" }],
      }),
      person(3, "diploma precies zoals gevraagd, Nederlands precies zoals gevraagd", {
        ...known,
        languages: [{ language: "nl", cefr: "B2" }],
      }),
      person(3, "hoger diploma dan gevraagd: geen voordeel, geen nadeel", { education: "wo" }),
      person(2, "Nederlands een trede onder de eis: valt binnen een eigen inschatting", {
        ...known,
        languages: [{ language: "nl", cefr: "B1" }],
      }),
      person(2, "taal niet ingevuld: navragen", { ...known, languages: [] }),
      person(0, "diploma een trede te laag waar het wettelijk moet", { education: below }),
      person(0, "Nederlands op A1: het werk kan zo niet", {
        ...known,
        languages: [{ language: "nl", cefr: "A1" }],
      }),
      person(0, "diploma en taal allebei te laag", {
        education: below,
        languages: [{ language: "nl", cefr: "A1" }],
        skills: skillsOf(facts.neighbour, 2),
      }),
    ],
  };
}

function rankOf(facts: RoleFacts): number {
  return educationRank(personFor(facts).education ?? "vmbo");
}
