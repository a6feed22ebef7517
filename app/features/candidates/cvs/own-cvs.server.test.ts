import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { keepFile, openFiles, pathOfFile, receiveFile } from "#app/platform/files.server.ts";
import { aCandidate, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { listCvs } from "../find-profile.server.ts";
import { addCv, MAX_CVS } from "./add-cv.server.ts";
import { findNewFacts } from "./find-new-facts.server.ts";
import { removeCv } from "./remove-cv.server.ts";
import { takeOverFacts } from "./take-over-facts.server.ts";

withTestDatabase();
beforeAll(() => openFiles(mkdtempSync(join(tmpdir(), "rechterhand-cvs-"))));

async function aCv() {
  const received = await receiveFile(Readable.from(["Werkervaring"]), "cv.txt");
  return keepFile(received, "text/plain; charset=utf-8");
}

test("a candidate keeps several CVs and removes one with its bytes", async () => {
  const me = await aCandidate();
  const { candidateId } = me;
  const [first, second] = [await aCv(), await aCv()];
  const { id } = await addCv(me, { candidateId, cv: first });
  await addCv(me, { candidateId, cv: second });
  expect(await listCvs(me, candidateId)).toHaveLength(2);
  await removeCv(me, { id });
  expect(await listCvs(me, candidateId)).toHaveLength(1);
  expect(existsSync(pathOfFile(first.storageKey))).toBe(false);
  expect(existsSync(pathOfFile(second.storageKey))).toBe(true);
  expect(await verbsOf(id)).toEqual(["add-cv", "remove-cv"]);
});

test("nobody adds to, lists or removes another's CVs", async () => {
  const [me, stranger] = [await aCandidate(), await aCandidate()];
  const { candidateId } = me;
  const { id } = await addCv(me, { candidateId, cv: await aCv() });
  for (const actor of [ANONYMOUS, stranger, await anEmployer()]) {
    const cv = await aCv();
    await expectRefusal(() => addCv(actor, { candidateId, cv }), "bestaat niet");
    await expectRefusal(() => removeCv(actor, { id }), "bestaat niet");
    expect(await listCvs(actor, candidateId)).toEqual([]);
  }
});

test("a CV that went along with an application stays, and ten are enough", async () => {
  const me = await aCandidate();
  const { candidateId } = me;
  const { id: vacatureId } = await aPublishedVacature(await anEmployer());
  const application = await db().application.create({
    data: { vacatureId, candidateId, origin: "applied" },
    select: { id: true },
  });
  const sent = await db().storedFile.create({
    data: { ...(await aCv()), candidateId, applicationId: application.id },
    select: { id: true },
  });
  await expectRefusal(() => removeCv(me, { id: sent.id }), "bestaat niet");
  const file = { originalName: "cv.txt", contentType: "text/plain", byteSize: 1, sha256: "0" };
  await db().storedFile.createMany({
    data: Array.from({ length: MAX_CVS }, () => ({
      ...file,
      candidateId,
      storageKey: randomUUID(),
    })),
  });
  const cv = await aCv();
  await expectRefusal(() => addCv(me, { candidateId, cv }), "al 10");
});

test("applying with the profile sends a copy of the chosen CV, and only of one's own", async () => {
  const [me, stranger] = [await aCandidate(), await aCandidate()];
  const { slug } = await aPublishedVacature(await anEmployer());
  const cv = await aCv();
  const { id } = await addCv(me, { candidateId: me.candidateId, cv });
  const input = { slug, motivation: "", shareName: false, cvId: id };
  await expectRefusal(() => applyWithProfile(stranger, input), "Kies een cv");
  const { applicationId } = await applyWithProfile(me, input);
  await removeCv(me, { id });
  const [sent] = await db().storedFile.findMany({ where: { applicationId } });
  expect(sent).toMatchObject({ originalName: "cv.txt", candidateId: me.candidateId });
  expect(existsSync(pathOfFile(sent?.storageKey ?? ""))).toBe(true);
});

test("a CV gives what is new, once, and changes nothing that stands", async () => {
  const [me, stranger] = [await aCandidate(), await aCandidate()];
  const { candidateId } = me;
  await db().candidateSkill.deleteMany({ where: { candidateId } });
  await db().candidateSkill.create({ data: { candidateId, skillId: "excel", level: 4 } });
  const text =
    "Werkervaring\nJanuari 2021 - heden\nPlanner, Bakker\n\nVaardigheden\nExcel, notuleren\n";
  const received = await receiveFile(Readable.from([text]), "cv.txt");
  const cv = await keepFile(received, "text/plain; charset=utf-8");
  const { id: cvId } = await addCv(me, { candidateId, cv });
  const read = { cvId, caller: "test" };
  await expectRefusal(() => takeOverFacts(stranger, read), "bestaat niet");
  const jobs = await db().experience.count({ where: { candidateId } });
  await Promise.all([takeOverFacts(me, read), takeOverFacts(me, read)]);
  expect(await db().experience.count({ where: { candidateId } })).toBe(jobs + 1);
  expect(
    await db().candidateSkill.findMany({
      where: { candidateId },
      orderBy: { skillId: "asc" },
      select: { skillId: true, level: true },
    }),
  ).toEqual([
    { skillId: "excel", level: 4 },
    { skillId: "notuleren", level: null },
  ]);
  expect(await findNewFacts(me, read)).toMatchObject({ facts: { experiences: [], skills: [] } });
});
