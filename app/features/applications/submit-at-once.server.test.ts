import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { meanwhile } from "#tests/support/databases/meanwhile.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { mailsTo } from "#tests/support/traces.ts";
import { submitApplication } from "./submit-application.server.ts";

withTestDatabase();

test("a form sent twice at the same moment is one application and one mail", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const email = `${randomUUID()}@voorbeeld.example`;
  const form = {
    slug,
    submissionKey: randomUUID(),
    name: "Kim Proef",
    email,
    motivation: "",
    consent: "ja" as const,
    cv: {
      storageKey: randomUUID(),
      originalName: "cv.pdf",
      contentType: "application/pdf",
      byteSize: 1,
      sha256: "0",
    },
  };
  const send = () => submitApplication(ANONYMOUS, form);
  const outcomes = await meanwhile(
    (tx) => tx.$executeRaw`LOCK TABLE "Candidate" IN SHARE MODE`,
    [send, send],
  );
  const done = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(done.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
  expect(new Set(done.map(({ applicationId }) => applicationId)).size).toBe(1);
  expect(await db().candidate.count({ where: { email } })).toBe(1);
  expect(await mailsTo(email)).toEqual(["application-received"]);
});
