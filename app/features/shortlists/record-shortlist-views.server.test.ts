import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { db } from "#app/platform/db.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { giveVerdict } from "./give-verdict.server.ts";
import { presentShortlist } from "./present-shortlist.server.ts";
import { recordShortlistViews } from "./record-shortlist-views.server.ts";
import { shortlistCandidate } from "./shortlist-candidate.server.ts";

withTestDatabase();

test("each person on a shortlist is told who read the profile, and whether with the name", async () => {
  const [employer, consultant] = [await anEmployer(), await aConsultant()];
  const [named, unnamed] = [await aCandidate(), await aCandidate()];
  const { id: vacatureId, slug } = await aPublishedVacature(employer);
  for (const candidate of [named, unnamed])
    await applyWithProfile(candidate, { slug, motivation: "", shareName: true });
  const { shortlistId, entryId } = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: named.candidateId,
  });
  await shortlistCandidate(consultant, { vacatureId, candidateId: unnamed.candidateId });
  await presentShortlist(consultant, { id: shortlistId });
  await giveVerdict(employer, { entryId, answer: "yes", reason: "skills", note: "" });
  const read = await findEmployerShortlist(employer, shortlistId);
  await recordShortlistViews(employer, read);
  await recordShortlistViews(employer, read);
  const viewsOf = ({ candidateId }: { candidateId: string }) =>
    db().event.findMany({
      where: { candidateId, verb: { startsWith: "view-" } },
      select: { verb: true, vacatureId: true, actorId: true, organisationId: true },
    });
  const by = {
    vacatureId,
    actorId: employer.accountId,
    organisationId: employer.organisationId,
  };
  expect(await viewsOf(named)).toEqual([{ verb: "view-named-profile", ...by }]);
  expect(await viewsOf(unnamed)).toEqual([{ verb: "view-anonymous-profile", ...by }]);
});
