import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { SkillLevel } from "#app/features/taxonomy/skill-level.ts";
import { availabilityFulfilment } from "../rules/availability-fulfilment.ts";
import { contractFulfilment } from "../rules/contract-fulfilment.ts";
import { distanceFulfilment } from "../rules/distance-fulfilment.ts";
import { educationFulfilment } from "../rules/education-fulfilment.ts";
import { experienceFulfilment } from "../rules/experience-fulfilment.ts";
import type { Fulfilment } from "../rules/fulfilment.ts";
import { hoursFulfilment } from "../rules/hours-fulfilment.ts";
import { hybridFulfilment } from "../rules/hybrid-fulfilment.ts";
import { languageFulfilment } from "../rules/language-fulfilment.ts";
import type { TravelFurther } from "../rules/match-input.ts";
import { payFulfilment } from "../rules/pay-fulfilment.ts";
import { skillFulfilment } from "../rules/skill-fulfilment.ts";
import { roleWishFulfilment } from "../rules/wish-fulfilment.ts";

/** One worked example: what is asked and found in Dutch, and what the rule answers (null: unknown). */
export type MethodExample = {
  readonly topic: string;
  readonly example: string;
  readonly fulfilment: Fulfilment;
};

/**
 * Examples for the public page about the method. Every answer is the rule's own, worked out here and
 * now, so that the page cannot say anything else than what the rules do.
 */
export function methodExamples(): readonly MethodExample[] {
  const example = (topic: string, text: string, fulfilment: Fulfilment): MethodExample => ({
    topic,
    example: text,
    fulfilment,
  });
  return [
    example("Vaardigheid", "Gevraagd niveau ervaren, je bent expert", skill(4)),
    example("Vaardigheid", "Gevraagd niveau ervaren, je hebt de basis", skill(1)),
    example("Vaardigheid", "Je hebt alleen een verwante vaardigheid", skill(null, true)),
    example("Vaardigheid", "Je zegt dat je dit niet kunt", skill(0)),
    example("Vaardigheid", "Je hebt er niets over verteld", skill(null)),
    example("Ervaring", "Vier jaar gevraagd, je werkte er een jaar in", experience(12, 0)),
    example("Ervaring", "Vier jaar gevraagd, je werkte vier jaar in ander werk", experience(0, 48)),
    example("Opleiding", "Hbo gevraagd, je hebt mbo 4", education("mbo4", false)),
    example("Opleiding", "Hbo is een harde eis, je hebt mbo 4", education("mbo4", true)),
    example("Opleiding", "Mbo 4 gevraagd, je hebt wo", education("wo", false, "mbo4")),
    example("Taal", "B2 gevraagd, je hebt B1", language("B1")),
    example("Taal", "B2 gevraagd, je hebt A2", language("A2")),
    example("Loon", "Je wens ligt binnen de schaal of eronder", payFulfilment(2000, 1900)),
    example("Loon", "Je wens ligt 10 % boven de schaal", payFulfilment(2000, 2200)),
    example("Loon", "Je wens ligt 20 % boven de schaal", payFulfilment(2000, 2400)),
    example("Uren", "32 tot 36 uur geboden, je wilt hoogstens 28 uur", hours(28)),
    example("Reisafstand", "Je wilt 20 km reizen, het is 25 km", distance(0)),
    example("Reisafstand", "Hetzelfde, met twee dagen thuiswerken", distance(2)),
    example(
      "Reisafstand",
      "Hetzelfde, en je vulde in: vanaf twee dagen thuis mag het tot 30 km",
      distance(2, { km: 30, fromHomeDays: 2 }),
    ),
    example("Thuiswerken", "Je wilt twee dagen thuis, een dag kan", hybridFulfilment(1, 2)),
    example(
      "Contractvorm",
      "Alleen interim kan, je wilt vast",
      contractFulfilment(["interim"], ["vast"]),
    ),
    example("Beschikbaarheid", "Je kunt een maand later beginnen", availabilityFulfilment(0, 30)),
    example("Functie", "Een functie uit dezelfde groep als je wens", neighbouringRole()),
  ];
}

function skill(level: SkillLevel | 0 | null, related = false): Fulfilment {
  const asked = { skillId: "a", level: 3, hard: false, importance: 3 } as const;
  const skills = [
    ...(level === null ? [] : [{ skillId: "a", level }]),
    ...(related ? [{ skillId: "b", level: 3 as const }] : []),
  ];
  const relations = {
    labelOf: (id: string) => id,
    relatedTo: () => [{ skillId: "b", kind: "narrower" as const }],
  };
  return skillFulfilment(asked, { skills, skillsComplete: false }, relations).fulfilment;
}

function experience(inFamily: number, other: number): Fulfilment {
  const job = { roleId: null, sector: null };
  return experienceFulfilment(4, "groep", [
    { ...job, roleFamily: "groep", months: inFamily },
    { ...job, roleFamily: null, months: other },
  ]);
}

function education(shown: EducationLevel, hard: boolean, level: EducationLevel = "hbo") {
  return educationFulfilment({ level, hard, importance: 3 }, shown);
}

function language(cefr: CefrLevel): Fulfilment {
  const asked = { language: "nl", cefr: "B2", importance: 3, hard: false } as const;
  return languageFulfilment(asked, [{ language: "nl", cefr }]);
}

function hours(hoursMax: number): Fulfilment {
  return hoursFulfilment({ hoursMin: 32, hoursMax: 36 }, { hoursMin: null, hoursMax });
}

function distance(hybridDays: number, further: TravelFurther | null = null): Fulfilment {
  return distanceFulfilment(25_000, { maxDistanceKm: 20, travelFurther: further }, hybridDays);
}

function neighbouringRole(): Fulfilment {
  const vacature = { roleId: "a", roleFamily: "groep" };
  return roleWishFulfilment(vacature, [{ roleId: "b", roleFamily: "groep" }]);
}
