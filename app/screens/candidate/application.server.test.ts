import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { listOwnApplications } from "#app/features/applications/list-own-applications.server.ts";
import { shareName } from "#app/features/applications/share-name.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findOwnApplication } from "./application.server.ts";

withTestDatabase();

async function anApplication() {
  const candidate = await aCandidate();
  const { id } = await aPublishedVacature(await anEmployer());
  const { slug } = await db().vacature.findUniqueOrThrow({ where: { id }, select: { slug: true } });
  const input = { slug, motivation: "Graag.", shareName: false };
  return { candidate, ...(await applyWithProfile(candidate, input)) };
}

test("a candidate follows its own application, with the stored match and the name kept back", async () => {
  const { candidate, applicationId } = await anApplication();
  const found = await findOwnApplication(candidate, applicationId);
  expect(found).toMatchObject({ stage: "received", motivation: "Graag.", sharesName: false });
  expect(found.answerBy).toBeInstanceOf(Date);
  expect(found.match?.explanation.audience).toBe("candidate");
  const { rows } = await listOwnApplications(candidate, { ...candidate, page: 1 });
  expect(rows.map(({ id }) => id)).toEqual([applicationId]);
});

test("consent to share the name is seen once given, and no longer once withdrawn", async () => {
  const { candidate, applicationId: id } = await anApplication();
  await shareName(candidate, { id, allow: true });
  expect((await findOwnApplication(candidate, id)).sharesName).toBe(true);
  await shareName(candidate, { id, allow: false });
  expect((await findOwnApplication(candidate, id)).sharesName).toBe(false);
});

test("another candidate and an employer find nothing, like an id that is not there", async () => {
  const { applicationId } = await anApplication();
  const other = await aCandidate();
  for (const actor of [other, await anEmployer()]) {
    await expect(findOwnApplication(actor, applicationId)).rejects.toThrow("bestaat niet");
  }
  await expect(findOwnApplication(await aConsultant(), "nee")).rejects.toThrow("bestaat niet");
});
