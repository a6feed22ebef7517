import { type Actor, judges, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { Conflict, NotFound, RuleBroken } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { Stage } from "#prisma/client/enums.ts";
import {
  isLive,
  type Party,
  PROCEDURE,
  STAGE_TEXTS,
  type Step,
  type StepTrouble,
  stepTrouble,
} from "./stage.ts";

type StepInput = {
  id: string;
  /** Where the page that the person looked at said it stood; another stage by now is a conflict. */
  seen?: string;
  /** What changes with the step, such as the promised date. */
  data?: Omit<Prisma.ApplicationUpdateManyMutationInput, "stage" | "endedAt">;
};

/**
 * Takes one step of the procedure: the only way an application changes its stage. Two people at once
 * take turns, and the second finds what the first made of it. Throws `NotFound`, `RuleBroken` for a step
 * that is not open to it, and `Conflict` when it ended or moved since the page was made.
 */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  step: Step,
  { id, seen, data = {} }: StepInput,
): Promise<void> {
  const application = await tx.application.findUnique({
    where: { id },
    select: {
      stage: true,
      origin: true,
      openedAt: true,
      permission: { select: { answer: true } },
      vacature: { select: { status: true } },
    },
  });
  if (!application) throw new NotFound();
  const { stage } = application;
  if (seen !== undefined && seen !== stage && isLive(stage)) throw new Conflict(movedText(stage));
  const trouble = stepTrouble(step, partyOf(actor), application);
  if (trouble) throw troubleError(trouble);
  const { to } = PROCEDURE[step];
  const { count } = await tx.application.updateMany({
    where: { id, stage },
    data: { answerBy: null, ...data, stage: to, endedAt: isLive(to) ? null : now() },
  });
  if (count === 0) throw new Conflict("Iemand heeft deze sollicitatie net verplaatst.");
}

function partyOf(actor: Actor): Party {
  if (worksForBureau(actor)) return "bureau";
  return judges(actor) ? "employer" : "candidate";
}

function movedText(stage: Stage): string {
  return `Iemand anders was u voor: deze sollicitatie staat nu op “${STAGE_TEXTS[stage].label}”. Bekijk haar opnieuw voordat u verdergaat.`;
}

function troubleError(trouble: StepTrouble): Error {
  switch (trouble) {
    case "party":
      return new NotFound();
    case "ended":
      return new Conflict("Deze sollicitatie is al afgerond.");
    case "stage":
      return new RuleBroken(
        "Deze stap kan nu niet. Ververs de pagina om te zien waar de sollicitatie staat.",
      );
    case "opened":
      return new RuleBroken(
        "Open de sollicitatie eerst: een mens leest voordat er wordt afgewezen.",
      );
    case "looking":
      return new RuleBroken("Voor deze vacature wordt niemand meer gezocht.");
    case "unanswered":
      return new RuleBroken("Deze persoon hoeft niet te worden gevraagd, of heeft al geantwoord.");
    case "agreed":
      return new RuleBroken(
        "Vraag eerst of u deze persoon mag voorstellen. Zonder ja leest de werkgever niets.",
      );
    case "over":
      return new RuleBroken("Sluit de vacature eerst: er kan nog iemand worden aangenomen.");
  }
}
