import {
  listAnswers,
  listUnansweredQuestions,
} from "#app/features/applications/permission/list-answers.server.ts";
import { LIVE_STAGES } from "#app/features/applications/stage.ts";
import { listUntold } from "#app/features/candidates/brought-in/list-untold.server.ts";
import { listNewEnquiries } from "#app/features/enquiries/list-enquiries.server.ts";
import { listComingInterviews } from "#app/features/interviews/find-interview.server.ts";
import { listUnanswered } from "#app/features/messages/list-messages.server.ts";
import { listNewEmployers } from "#app/features/organisations/list-organisations.server.ts";
import { listEndingConsents } from "#app/features/retention/list-ending-consents.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** As many lines of each kind as a morning holds; the lists they lead to show the rest. */
const SHOWN = 20;

const PERSON_SELECT = {
  id: true,
  stage: true,
  answerBy: true,
  createdAt: true,
  candidate: { select: { name: true, number: true } },
  vacature: { select: { id: true, title: true, organisation: { select: { name: true } } } },
} satisfies Prisma.ApplicationSelect;

/**
 * What waits for the bureau: vacatures to publish, ones that ended while people still wait,
 * applications nobody read, verdicts to pass on, promises due today or earlier, talks, questions,
 * consents that end, people to be told that they are here, what came in from outside and employers whom
 * nobody took yet. Each list says whether there are more than it shows.
 */
export async function findToday(actor: Actor) {
  if (!worksForBureau(actor)) throw new Refused();
  const [submitted, ended, unread, verdicts, due] = await Promise.all([
    db().vacature.findMany({
      where: { status: "submitted" },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      take: SHOWN + 1,
      select: {
        id: true,
        title: true,
        submittedAt: true,
        organisation: { select: { name: true } },
      },
    }),
    db().vacature.findMany({
      where: {
        status: { in: ["filled", "closed"] },
        applications: { some: { stage: { in: [...LIVE_STAGES] } } },
      },
      orderBy: { id: "asc" },
      take: SHOWN + 1,
      select: { id: true, title: true, organisation: { select: { name: true } } },
    }),
    db().application.findMany({
      where: { stage: "received", openedAt: null },
      orderBy: [{ answerBy: "asc" }, { id: "asc" }],
      take: SHOWN + 1,
      select: PERSON_SELECT,
    }),
    listVerdicts(),
    db().application.findMany({
      where: {
        answerBy: { lte: today() },
        stage: { in: [...LIVE_STAGES] },
        NOT: { stage: "received", openedAt: null },
      },
      orderBy: [{ answerBy: "asc" }, { id: "asc" }],
      take: SHOWN + 1,
      select: PERSON_SELECT,
    }),
  ]);
  return {
    submitted: shown(submitted),
    ended: shown(ended),
    unread: shown(unread),
    verdicts: shown(verdicts),
    due: shown(due),
    interviews: await listComingInterviews(actor),
    unanswered: await listUnanswered(actor),
    ending: await listEndingConsents(actor),
    untold: await listUntold(actor, SHOWN),
    answers: await listAnswers(actor, SHOWN),
    questions: await listUnansweredQuestions(actor, SHOWN),
    enquiries: await listNewEnquiries(actor, SHOWN),
    employers: await listNewEmployers(actor, SHOWN),
    now: now(),
  };
}

/** A no the candidate has not heard, or a yes whose meeting is to be planned. */
function listVerdicts() {
  return db().shortlistEntry.findMany({
    where: {
      OR: [
        { verdict: "no", application: { stage: "presented" } },
        {
          verdict: "yes",
          application: { stage: "interview", interviews: { none: { cancelledAt: null } } },
        },
      ],
    },
    orderBy: [{ verdictAt: "asc" }, { id: "asc" }],
    take: SHOWN + 1,
    select: {
      id: true,
      verdict: true,
      verdictReason: true,
      verdictAt: true,
      application: { select: PERSON_SELECT },
    },
  });
}

function shown<Row>(rows: Row[]): { rows: Row[]; hasMore: boolean } {
  return { rows: rows.slice(0, SHOWN), hasMore: rows.length > SHOWN };
}
