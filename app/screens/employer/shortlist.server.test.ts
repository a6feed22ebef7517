import { expect, test } from "vitest";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { findEmployerShortlist } from "./shortlist.server.ts";

withTestDatabase();

test("an employer cannot peek at its own shortlist before it is presented, nor at another's", async () => {
  const [owner, stranger, consultant] = [
    await anEmployer(),
    await anEmployer(),
    await aConsultant(),
  ];
  const { candidateId } = await aCandidate();
  const { id: vacatureId } = await aPublishedVacature(owner);
  await shortlistCandidate(consultant, { vacatureId, candidateId });
  const { id } = await db().shortlist.findFirstOrThrow({ where: { vacatureId } });
  for (const employer of [owner, stranger]) {
    await expectRefusal(() => findEmployerShortlist(employer, id), "bestaat niet");
  }
  await db().shortlist.update({ where: { id }, data: { presentedAt: new Date() } });
  expect((await findEmployerShortlist(owner, id)).id).toBe(id);
  await expectRefusal(() => findEmployerShortlist(stranger, id), "bestaat niet");
});
