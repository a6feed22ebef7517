import { expect, test } from "vitest";
import { db, type Tx } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { meanwhile } from "#tests/support/databases/meanwhile.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { shortlistCandidate } from "./shortlist-candidate.server.ts";

withTestDatabase();

/** Two consultants who each propose somebody on one vacature, while another transaction is open. */
async function proposeTwo(first: (tx: Tx, vacatureId: string) => Promise<unknown>) {
  const { id: vacatureId } = await aPublishedVacature(await anEmployer());
  const [one, two] = [await aCandidate(), await aCandidate()];
  const [noor, bram] = [await aConsultant(), await aConsultant()];
  const outcomes = await meanwhile(
    (tx) => first(tx, vacatureId),
    [
      () => shortlistCandidate(noor, { vacatureId, candidateId: one.candidateId }),
      () => shortlistCandidate(bram, { vacatureId, candidateId: two.candidateId }),
    ],
  );
  const shortlists = await db().shortlist.findMany({
    where: { vacatureId },
    select: { _count: { select: { entries: true } } },
  });
  return { outcomes: outcomes.map(({ status }) => status), shortlists };
}

const DONE = {
  outcomes: ["fulfilled", "fulfilled"],
  shortlists: [{ _count: { entries: 2 } }],
};

test("two consultants who shortlist at the same moment fill one shortlist", async () => {
  expect(await proposeTwo((tx) => tx.$executeRaw`LOCK TABLE "Shortlist" IN SHARE MODE`)).toEqual(
    DONE,
  );
});

test("the same while somebody applies there: nobody waits for the other in a circle", async () => {
  const applies = (tx: Tx, id: string) =>
    tx.$queryRaw`SELECT id FROM "Vacature" WHERE id = ${id} FOR KEY SHARE`;
  expect(await proposeTwo(applies)).toEqual(DONE);
});
