import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseWithZod } from "@conform-to/zod/v4";
import { beforeAll, expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { hasFile, keepFile, openFiles, receiveFile } from "#app/platform/files.server.ts";
import { anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { applyFromBrowser } from "./apply-from-browser.server.ts";
import { cvReadingText } from "./cv-reading-text.ts";
import { newDraftKey, submissionKeyOf } from "./draft/draft-key.server.ts";
import { formOfDraft } from "./draft/draft-rows.ts";
import { draftValuesSchema } from "./draft/draft-values.ts";
import { findDraft } from "./draft/find-draft.server.ts";
import { readDraftCv } from "./draft/read-draft-cv.server.ts";
import { applySchema } from "./schema.ts";

withTestDatabase();
beforeAll(() => openFiles(mkdtempSync(join(tmpdir(), "rechterhand-apply-"))));

const CV_TEXT = `Sjoukje Voorbeeld
sjoukje@sollicitant.example

Werkervaring
Januari 2021 - heden
Backofficemedewerker, Voorbeeld Verzekeringen
Verwerkte mutaties in Excel.

Vaardigheden
Excel, notuleren

Talen
Nederlands, Duits

Opleiding
2013 - 2016 Secretaresse, ROC Midden Nederland
`;

test("what a CV says and nobody looked at comes in with its levels open, and the bureau hears so", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const key = newDraftKey();
  const email = `${randomUUID()}@sollicitant.example`;
  const received = await receiveFile(Readable.from([CV_TEXT]), "cv.txt");
  const { values, readNow } = await readDraftCv(ANONYMOUS, {
    key,
    values: draftValuesSchema.parse({ slug, name: "Sjoukje V.", email, consent: "ja" }),
    cv: await keepFile(received, "text/plain; charset=utf-8"),
    caller: "test",
    asked: false,
  });
  expect(readNow).toBe(true);
  const form = formOfDraft(values, { submissionKey: submissionKeyOf(key, slug) });
  const sent = parseWithZod(form, { schema: applySchema });
  if (sent.status !== "success") throw new Error(JSON.stringify(sent.error));
  await applyFromBrowser(ANONYMOUS, { key, slug, input: sent.value, checked: false });
  const application = await db().application.findFirstOrThrow({
    where: { candidate: { email } },
    include: { candidate: { include: { skills: true, experiences: true, languages: true } } },
  });
  expect(application.cvReading).toBe("unchecked");
  expect(application.candidate.name).toBe("Sjoukje V.");
  const { skills, experiences, languages } = application.candidate;
  expect(skills.length).toBeGreaterThan(0);
  expect(skills.map(({ level }) => level)).toEqual(skills.map(() => null));
  expect(skills.every(({ evidence }) => evidence !== "")).toBe(true);
  expect(experiences).toMatchObject([{ title: "Backofficemedewerker", endsOn: null }]);
  expect(languages.find(({ language }) => language === "de")).toMatchObject({ cefr: null });
});

test("a CV that cannot be read arrives all the same, with the reason", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const key = newDraftKey();
  const email = `${randomUUID()}@sollicitant.example`;
  const received = await receiveFile(Readable.from(["%PDF-1.4\nkapot"]), "cv.pdf");
  const cv = await keepFile(received, "application/pdf");
  await readDraftCv(ANONYMOUS, {
    key,
    values: draftValuesSchema.parse({ slug }),
    cv,
    caller: "test",
    asked: false,
  });
  const input = applySchema.parse({
    submissionKey: submissionKeyOf(key, slug),
    name: "Sjoukje Voorbeeld",
    email,
    consent: "ja",
  });
  await applyFromBrowser(ANONYMOUS, { key, slug, input, checked: false });
  expect(await findDraft(key)).toBeNull();
  // The same form once more: a second press, or the page from before.
  await applyFromBrowser(ANONYMOUS, { key, slug, input, checked: false });
  const [stored, ...others] = await db().application.findMany({
    where: { candidate: { email } },
    include: { files: true },
  });
  if (!stored) throw new Error("Nothing arrived");
  expect(others).toEqual([]);
  expect(cvReadingText(stored.cvReading)).toContain("kon niet worden gelezen");
  expect(stored.files).toHaveLength(1);
});

test("three answers stand in for a CV", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const key = newDraftKey();
  const email = `${randomUUID()}@sollicitant.example`;
  const input = applySchema.parse({
    submissionKey: submissionKeyOf(key, slug),
    name: "Sjoukje Voorbeeld",
    email,
    consent: "ja",
    lastJob: "Receptionist",
    canDo: "Excel, notuleren en mensen op hun gemak stellen",
    place: "Utrecht",
    hoursMin: 24,
    hoursMax: 32,
    payWish: "2.900",
  });
  await applyFromBrowser(ANONYMOUS, { key, slug, input, checked: true });
  const stored = await db().application.findFirstOrThrow({
    where: { candidate: { email } },
    include: { files: true, candidate: { include: { skills: true, experiences: true } } },
  });
  expect(stored.files).toEqual([]);
  expect(stored.motivation).toContain("mensen op hun gemak stellen");
  expect(stored.candidate).toMatchObject({
    placeId: "utrecht",
    hoursMin: 24,
    hoursMax: 32,
    payWishCents: 290_000,
    payWishHours: 36,
    experiences: [{ title: "Receptionist", roleId: "receptionist", startsOn: null }],
  });
  expect(stored.candidate.skills).toContainEqual(
    expect.objectContaining({ skillId: "excel", level: null }),
  );
});

test("a CV with a citizen service number is not kept, what it says is", async () => {
  const key = newDraftKey();
  const received = await receiveFile(Readable.from([`BSN: 111222333\n${CV_TEXT}`]), "cv.txt");
  const cv = await keepFile(received, "text/plain; charset=utf-8");
  const { stopped, values } = await readDraftCv(ANONYMOUS, {
    key,
    values: draftValuesSchema.parse({ slug: "planner" }),
    cv,
    caller: "test",
    asked: true,
  });
  expect(stopped).toBe(true);
  expect(values.experiences).toHaveLength(1);
  expect(JSON.stringify(await findDraft(key))).not.toContain("111222333");
  expect(await findDraft(key)).toMatchObject({ cv: null, reading: { stopped: true } });
  expect(await hasFile(cv.storageKey)).toBe(false);
});
