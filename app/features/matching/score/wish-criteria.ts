import { contractText } from "#app/features/taxonomy/contract-form.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { ARCHETYPE_LABELS } from "#app/features/taxonomy/task-area.ts";
import { contractFulfilment } from "../rules/contract-fulfilment.ts";
import {
  distanceText,
  homeDaysText,
  hoursText,
  payRangeText,
  payText,
  tasksText,
} from "../rules/criterion-text.ts";
import { distanceFulfilment, greatCircleMetres } from "../rules/distance-fulfilment.ts";
import { type Fulfilment, stateOf } from "../rules/fulfilment.ts";
import { hoursFulfilment } from "../rules/hours-fulfilment.ts";
import { hybridFulfilment } from "../rules/hybrid-fulfilment.ts";
import type { MatchCandidate, MatchVacature, TravelFurther } from "../rules/match-input.ts";
import { payFulfilment } from "../rules/pay-fulfilment.ts";
import { WISH_IMPORTANCE } from "../rules/weights.ts";
import {
  archetypeFulfilment,
  roleWishFulfilment,
  sectorWishFulfilment,
  taskFulfilment,
} from "../rules/wish-fulfilment.ts";
import type { OpenCriterion } from "../schema.ts";

/**
 * Every wish of a candidate, held against a vacature. Pay, hours, distance, days at home and
 * contract form are always there, unknown when not told; role, sector, tasks and way of working
 * only when wished. In: both sides. Out: criteria in a fixed order.
 */
export function wishCriteria(
  vacature: MatchVacature,
  candidate: MatchCandidate,
): readonly OpenCriterion[] {
  const { wishes } = candidate;
  return [
    pay(vacature, candidate),
    hours(vacature, candidate),
    distance(vacature, candidate),
    contract(vacature, candidate),
    hybrid(vacature, candidate),
    ...(wishes.roles.length > 0 ? [role(vacature, candidate)] : []),
    ...(wishes.sectors.length > 0 ? [sector(vacature, candidate)] : []),
    ...(wishes.taskAreas.length > 0 ? [tasks(vacature, candidate)] : []),
    ...archetype(vacature, candidate),
  ];
}

function pay(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const { payMinCentsPerHour, payMaxCentsPerHour, hoursMax } = vacature;
  const wish = wishes.payWishCentsPerHour;
  return criterion("pay", "Loon", payFulfilment(payMaxCentsPerHour, wish), {
    asked: wish === null ? "" : payText(wish, hoursMax),
    offered: payRangeText(payMinCentsPerHour, payMaxCentsPerHour, hoursMax),
    missingFrom: "candidate",
  });
}

function hours(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const fulfilment = hoursFulfilment(vacature, wishes);
  return criterion("hours", "Uren", fulfilment, {
    asked: fulfilment === null ? "" : hoursText(wishes),
    offered: hoursText(vacature),
    missingFrom: "candidate",
  });
}

function distance(vacature: MatchVacature, candidate: MatchCandidate): OpenCriterion {
  const { wishes } = candidate;
  const { maxDistanceKm } = wishes;
  const metres = greatCircleMetres(candidate, vacature);
  const fulfilment = distanceFulfilment(metres, wishes, vacature.hybridDays);
  const candidateTold = maxDistanceKm !== null && candidate.lat !== null && candidate.lon !== null;
  const distance = criterion("distance", "Reisafstand", fulfilment, {
    asked: maxDistanceKm === null ? "" : travelWishText(maxDistanceKm, wishes.travelFurther),
    offered: metres === null ? "" : distanceWithHomeDays(metres, vacature.hybridDays),
    missingFrom: candidateTold ? "vacature" : "candidate",
  });
  return { ...distance, hard: wishes.distanceHard === true };
}

function travelWishText(km: number, further: TravelFurther | null | undefined): string {
  const near = `tot ${km} km`;
  return further && further.km > km
    ? `${near}, vanaf ${homeDaysText(further.fromHomeDays)} tot ${further.km} km`
    : near;
}

function distanceWithHomeDays(metres: number, hybridDays: number): string {
  const distance = `${distanceText(metres)} hemelsbreed`;
  return hybridDays === 0 ? distance : `${distance}, met ${homeDaysText(hybridDays)}`;
}

function contract(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const fulfilment = contractFulfilment(vacature.contractForms, wishes.contractForms);
  return criterion("contract", "Contractvorm", fulfilment, {
    asked: contractText(wishes.contractForms),
    offered: contractText(vacature.contractForms),
    missingFrom: wishes.contractForms.length === 0 ? "candidate" : "vacature",
  });
}

function hybrid({ hybridDays }: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const wish = wishes.hybridDaysWish;
  return criterion("hybrid", "Thuiswerken", hybridFulfilment(hybridDays, wish), {
    asked: wish === null ? "" : homeDaysText(wish),
    offered: homeDaysText(hybridDays),
    missingFrom: "candidate",
  });
}

function role(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const fulfilment = roleWishFulfilment(vacature, wishes.roles);
  const offered = {
    met: "staat op de wenslijst",
    partly: "lijkt op een functie van de wenslijst",
    "not-met": "staat niet op de wenslijst",
    unknown: "",
  }[stateOf(fulfilment)];
  const asked = "een functie van de wenslijst";
  return criterion("role", "Functie", fulfilment, { asked, offered, missingFrom: "vacature" });
}

function sector(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  return criterion("sector", "Sector", sectorWishFulfilment(vacature.sector, wishes.sectors), {
    asked: wishes.sectors.map((wished) => SECTOR_LABELS[wished]).join(" of "),
    offered: vacature.sector === null ? "" : SECTOR_LABELS[vacature.sector],
    missingFrom: "vacature",
  });
}

function tasks({ taskAreas }: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  return criterion("tasks", "Taken", taskFulfilment(wishes.taskAreas, taskAreas), {
    asked: tasksText(wishes.taskAreas),
    offered: tasksText(taskAreas),
    missingFrom: "vacature",
  });
}

function archetype(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion[] {
  if (wishes.archetype === null) return [];
  const fulfilment = archetypeFulfilment(wishes.archetype, vacature.archetype);
  return [
    criterion("archetype", "Manier van werken", fulfilment, {
      asked: ARCHETYPE_LABELS[wishes.archetype],
      offered: vacature.archetype === null ? "" : ARCHETYPE_LABELS[vacature.archetype],
      missingFrom: "vacature",
    }),
  ];
}

function criterion(
  key: keyof typeof WISH_IMPORTANCE,
  label: string,
  fulfilment: Fulfilment,
  found: {
    readonly asked: string;
    readonly offered: string;
    readonly missingFrom: "candidate" | "vacature";
  },
): OpenCriterion {
  const { asked, offered, missingFrom } = found;
  const evidence = { source: "intake-answer", value: offered, quote: null } as const;
  return {
    key,
    label,
    importance: WISH_IMPORTANCE[key],
    hard: false,
    asked,
    fulfilment,
    evidence,
    missingFrom,
  };
}
