import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { CLOCK } from "#app/jobs/clock.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  type KeptFile,
  keepFile,
  openFiles,
  pathOfFile,
  receiveFile,
} from "#app/platform/files.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { applyFromBrowser } from "../apply-from-browser.server.ts";
import { findFile } from "../find-file.server.ts";
import { applySchema } from "../schema.ts";
import { hashOfKey, newDraftKey, submissionKeyOf } from "./draft-key.server.ts";
import { type DraftValues, draftValuesSchema } from "./draft-values.ts";
import { findDraft } from "./find-draft.server.ts";
import { keepDraft } from "./keep-draft.server.ts";
import { readDraftCv } from "./read-draft-cv.server.ts";
import { purgeDrafts, wipeDraft } from "./wipe-draft.server.ts";

withTestDatabase();
beforeAll(() => openFiles(mkdtempSync(join(tmpdir(), "rechterhand-drafts-"))));

const DAY_MS = 24 * 3_600_000;
const CV_TEXT = `Sjoukje Voorbeeld
sjoukje@sollicitant.example

Werkervaring
Januari 2021 - heden
Backofficemedewerker, Voorbeeld Verzekeringen
Verwerkte mutaties in Excel.

Vaardigheden
Excel, notuleren
`;

async function aCv(text = CV_TEXT) {
  const received = await receiveFile(Readable.from([text]), "cv.txt");
  return keepFile(received, "text/plain; charset=utf-8");
}

function typed(parts: Partial<DraftValues> = {}): DraftValues {
  return draftValuesSchema.parse({ slug: "planner", ...parts });
}

function application(key: string, slug: string, email: string) {
  const input = applySchema.parse({
    submissionKey: submissionKeyOf(key, slug),
    name: "Sjoukje Voorbeeld",
    email,
    consent: "ja",
    skills: [{ name: "Excel", level: 3 }],
    languages: [{ language: "nl", cefr: "C2" }],
    experiences: [{ title: "Planner", roleId: "planner", startsOn: "2021-01" }],
    educations: [{ level: "mbo4", name: "Secretaresse", year: 2016 }],
  });
  return { key, slug, input, checked: true };
}

/** Applies with a CV in the draft, as the route does it; without one with what the draft holds. */
async function applyWith(cv: KeptFile | null, sent: ReturnType<typeof application>) {
  const { key, slug } = sent;
  if (cv) await keepDraft(ANONYMOUS, { key, values: typed({ slug }), reading: null, cv });
  await applyFromBrowser(ANONYMOUS, sent);
}

async function draftIdOf(key: string): Promise<string> {
  const row = await db().applicationDraft.findUniqueOrThrow({ where: { keyHash: hashOfKey(key) } });
  return row.id;
}

test("a CV is read under what was typed, and kept with an event", async () => {
  const key = newDraftKey();
  await readDraftCv(ANONYMOUS, {
    key,
    values: typed({ name: "Sjoukje V." }),
    cv: await aCv(),
    caller: "test",
    asked: true,
  });
  const draft = await findDraft(key);
  expect(draft?.values).toMatchObject({
    name: "Sjoukje V.",
    email: "sjoukje@sollicitant.example",
    slug: "planner",
  });
  expect(draft?.values.experiences[0]).toMatchObject({ title: "Backofficemedewerker" });
  expect(draft?.reading?.evidence.excel).toBeTruthy();
  expect(draft?.cv?.originalName).toBe("cv.txt");
  expect(await verbsOf(await draftIdOf(key))).toEqual(["keep-draft"]);
});

test("the database holds no key, and another key finds nothing", async () => {
  const key = newDraftKey();
  await keepDraft(ANONYMOUS, { key, values: typed({ name: "Kim" }), reading: null, cv: null });
  expect(await findDraft(newDraftKey())).toBeNull();
  expect(await findDraft(null)).toBeNull();
  expect(await db().applicationDraft.count({ where: { keyHash: key } })).toBe(0);
});

test("reading without a CV is refused and leaves nothing", async () => {
  const key = newDraftKey();
  await expectRefusal(
    () => readDraftCv(ANONYMOUS, { key, values: typed(), cv: null, caller: "test", asked: true }),
    "Kies eerst je cv",
  );
});

test("a second CV replaces the first, on disk too, and what the first filled in", async () => {
  const key = newDraftKey();
  const first = await aCv();
  await readDraftCv(ANONYMOUS, {
    key,
    values: typed({ phone: "06 11111111" }),
    cv: first,
    caller: "test",
    asked: true,
  });
  const { values } = (await findDraft(key)) ?? { values: typed() };
  const other = await aCv(CV_TEXT.replaceAll("Sjoukje", "Marijke").replace("sjoukje@", "marijke@"));
  await readDraftCv(ANONYMOUS, { key, values, cv: other, caller: "test", asked: true });
  const draft = await findDraft(key);
  expect(draft?.values).toMatchObject({ name: "Marijke Voorbeeld", phone: "06 11111111" });
  expect(existsSync(pathOfFile(first.storageKey))).toBe(false);
  expect(existsSync(pathOfFile(other.storageKey))).toBe(true);
});

test("a draft's file is given to nobody, not to the bureau either", async () => {
  const key = newDraftKey();
  await keepDraft(ANONYMOUS, { key, values: typed(), reading: null, cv: await aCv() });
  const { id } = await db().storedFile.findFirstOrThrow({ where: { draft: { isNot: null } } });
  for (const actor of [ANONYMOUS, await aConsultant(), await aCandidate(), await anEmployer()]) {
    await expect(findFile(actor, id)).rejects.toThrow("bestaat niet");
  }
});

test("wiping removes row and file and touches no other draft", async () => {
  const key = newDraftKey();
  const cv = await aCv();
  const stranger = newDraftKey();
  await keepDraft(ANONYMOUS, { key, values: typed(), reading: null, cv });
  await keepDraft(ANONYMOUS, { key: stranger, values: typed(), reading: null, cv: null });
  const id = await draftIdOf(key);
  await wipeDraft(ANONYMOUS, { key });
  expect(await findDraft(key)).toBeNull();
  expect(existsSync(pathOfFile(cv.storageKey))).toBe(false);
  expect(await verbsOf(id)).toEqual(["keep-draft", "wipe-draft"]);
  expect(await findDraft(stranger)).not.toBeNull();
  const before = await countTraces();
  await wipeDraft(ANONYMOUS, { key: newDraftKey() });
  expect(await countTraces()).toEqual(before);
});

test("after a day a draft is found no more and the clock removes it with its file", async () => {
  const key = newDraftKey();
  const cv = await aCv();
  await keepDraft(ANONYMOUS, { key, values: typed(), reading: null, cv });
  await purgeDrafts(system("test"));
  expect(await findDraft(key)).not.toBeNull();
  shiftClock(DAY_MS + 1000);
  try {
    expect(await findDraft(key)).toBeNull();
    expect(await purgeDrafts(system("test"))).toBeGreaterThan(0);
    expect(await purgeDrafts(system("test"))).toBe(0);
  } finally {
    shiftClock(0);
  }
  expect(existsSync(pathOfFile(cv.storageKey))).toBe(false);
  expect(CLOCK.find(({ job }) => job.name === "purge-drafts")?.at).toBe("40 * * * *");
});

test("an application stores the corrected facts with their evidence and a CV of its own", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const key = newDraftKey();
  const email = `${randomUUID()}@sollicitant.example`;
  await readDraftCv(ANONYMOUS, {
    key,
    values: typed({ slug }),
    cv: await aCv(),
    caller: "test",
    asked: true,
  });
  await applyWith(null, application(key, slug, email));
  const candidate = await db().candidate.findFirstOrThrow({
    where: { email },
    include: { skills: true, experiences: true, educations: true, languages: true, files: true },
  });
  expect(candidate.skills).toMatchObject([{ skillId: "excel", level: 3 }]);
  expect(candidate.skills[0]?.evidence).toContain("Excel");
  expect(candidate.experiences).toMatchObject([{ title: "Planner", roleId: "planner" }]);
  expect(candidate.educations).toMatchObject([{ level: "mbo4", year: 2016 }]);
  expect(candidate.languages).toMatchObject([{ language: "nl", cefr: "C2" }]);
  await wipeDraft(ANONYMOUS, { key });
  expect(existsSync(pathOfFile(candidate.files[0]?.storageKey ?? ""))).toBe(true);
});

test("the same form from one browser makes one application, a next vacature another", async () => {
  const employer = await anEmployer();
  const [first, second] = [await aPublishedVacature(employer), await aPublishedVacature(employer)];
  const key = newDraftKey();
  const email = `${randomUUID()}@sollicitant.example`;
  const once = application(key, first.slug, email);
  await applyWith(await aCv(), once);
  await Promise.all([applyWith(await aCv(), once), applyWith(null, once)]);
  expect(await db().application.count({ where: { candidate: { email } } })).toBe(1);
  expect(await mailsTo(email)).toEqual(["application-received"]);
  await applyWith(null, application(key, second.slug, email));
  expect(await db().application.count({ where: { candidate: { email } } })).toBe(2);
  const housemate = `${randomUUID()}@sollicitant.example`;
  await applyWith(null, application(key, first.slug, housemate));
  await applyWith(null, application(key, first.slug, housemate));
  expect(await db().application.count({ where: { candidate: { email: housemate } } })).toBe(1);
});

test("applying without any CV is refused and leaves nothing", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const key = newDraftKey();
  const { input, ...rest } = application(key, slug, "niemand@sollicitant.example");
  const nothing = { ...rest, input: { ...input, experiences: [], skills: [] } };
  await expectRefusal(() => applyWith(null, nothing), "Voeg je cv toe");
});

test("applying under somebody's address leaves their profile as it was", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  const read = () =>
    db().candidate.findUniqueOrThrow({
      where: { id: known.candidateId },
      include: { skills: true, experiences: true, files: true, applications: true },
    });
  const before = await read();
  const key = newDraftKey();
  const cv = await aCv();
  await applyWith(cv, application(key, slug, known.email));
  expect(await read()).toEqual(before);
});
