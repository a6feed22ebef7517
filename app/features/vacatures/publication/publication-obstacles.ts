import type { MinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { grossCentsPerMonth } from "#app/features/taxonomy/hourly-pay.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { euros, hasPayRange, type PayRange } from "../pay-range.ts";
import { type ForbiddenDemand, findForbiddenDemands } from "./forbidden-demands.ts";
import { missingParts } from "./missing-parts.ts";

/** What the gate looks at: pay, closing day, the form of contract and every text that the public reads. */
export type PublicContent = PayRange & {
  title: string;
  summary: string;
  tasks: readonly string[];
  offer: readonly string[];
  contractForms: readonly string[];
  closesOn: Date | null;
};

/** The columns of that. */
export const PUBLIC_CONTENT_SELECT = {
  title: true,
  summary: true,
  tasks: true,
  offer: true,
  contractForms: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  closesOn: true,
} as const;

/** What the gate looks at and nothing else, so that a change of it can be seen. */
export function publicContent(row: PublicContent): PublicContent {
  const { title, summary, tasks, offer, contractForms, closesOn } = row;
  const { salaryMinCents, salaryMaxCents, salaryHours } = row;
  const pay = { salaryMinCents, salaryMaxCents, salaryHours };
  return { title, summary, tasks, offer, contractForms, ...pay, closesOn };
}

type Circumstances = {
  today: Date;
  minimum: MinimumWage | null;
  /** Who wants to publish; null for the seed. */
  publisherId: string | null;
  exceptions: readonly { accountId: string | null; demands: readonly string[] }[];
};

/** Why a vacature may not stand online: at which field of its form, in words, and the demand if it is one. */
export type Obstacle = { field: string; text: string; demand?: ForbiddenDemand };

/**
 * Everything that keeps a vacature from going or staying online: no pay range, pay under the statutory
 * minimum or no known minimum, a closing day that does not lie ahead, parts that are still to come, and
 * demands that the law forbids unless a colleague of the publisher recorded the exception. Empty when it may.
 */
export function publicationObstacles(content: PublicContent, about: Circumstances): Obstacle[] {
  return [
    ...payObstacles(content, about),
    ...closingObstacles(content, about),
    ...missingParts(content),
    ...demandObstacles(content, about),
  ];
}

function payObstacles(pay: PayRange, { minimum }: Circumstances): Obstacle[] {
  const field = "salaryMin";
  if (!hasPayRange(pay)) {
    return [{ field, text: "Zonder loonbandbreedte gaat een vacature niet online." }];
  }
  if (!minimum) {
    return [
      {
        field,
        text: "Het wettelijk minimumloon van vandaag is nog niet ingevoerd. Een beheerder doet dat onder Minimumloon.",
      },
    ];
  }
  // Compared without rounding: a cent too little an hour is too little.
  if (pay.salaryMinCents * 12 >= minimum.hourCents * 52 * pay.salaryHours) return [];
  const least = Math.ceil(grossCentsPerMonth(minimum.hourCents, pay.salaryHours) / 100);
  const until = dutchDate(minimum.validTo);
  return [
    {
      field,
      text: `Dit loon ligt onder het wettelijk minimum. Bij ${pay.salaryHours} uur is dat minstens ${euros(least)} per maand (tot en met ${until}).`,
    },
  ];
}

function closingObstacles({ closesOn }: PublicContent, { today }: Circumstances): Obstacle[] {
  if (!closesOn || closesOn > today) return [];
  return [
    { field: "closesOn", text: "De sluitingsdatum ligt niet in de toekomst. Pas die eerst aan." },
  ];
}

function demandObstacles(content: PublicContent, about: Circumstances): Obstacle[] {
  const allowed = new Set(
    about.exceptions
      .filter(({ accountId }) => accountId !== null && accountId !== about.publisherId)
      .flatMap(({ demands }) => demands),
  );
  return demandsOf(content)
    .filter(({ words }) => !allowed.has(words))
    .map((demand) => ({
      field: "summary",
      text: `“${demand.words}” is een eis aan ${demand.ground}, en die mag niet. Haal hem weg, of laat een collega de wettelijke uitzondering vastleggen.`,
      demand,
    }));
}

/** The forbidden demands in everything of a vacature that the public reads. */
export function demandsOf({
  title,
  summary,
  tasks,
  offer,
}: Pick<PublicContent, "title" | "summary" | "tasks" | "offer">) {
  return findForbiddenDemands([title, summary, ...tasks, ...offer].join("\n"));
}
