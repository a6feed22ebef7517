import { beforeAll, expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { rebuildCandidateIndex } from "./candidate-index.server.ts";
import { exportCandidates } from "./export-candidates.server.ts";
import { searchCandidates } from "./search-candidates.server.ts";

withTestDatabase();

beforeAll(async () => {
  for (const [name, hoursMax] of [
    ["Amber Aalders", 36],
    ["Bram Bakels", 20],
  ] as const) {
    const { candidateId } = await aCandidate();
    const data = { name, hoursMin: hoursMax - 4, hoursMax, roleIds: ["planner"] };
    await db().candidate.update({ where: { id: candidateId }, data });
  }
  await rebuildCandidateIndex();
});

const params = (query: string) => new URLSearchParams(query);

test("a consultant finds people by role and hours, and by name", async () => {
  const consultant = await aConsultant();
  const namesOf = async (query: string) =>
    (await searchCandidates(consultant, params(query))).candidates.map(({ name }) => name).sort();
  expect(await namesOf("beroep=planner")).toEqual(["Amber Aalders", "Bram Bakels"]);
  expect(await namesOf("beroep=planner&uren=32")).toEqual(["Amber Aalders"]);
  expect(await namesOf("zoek=bakels")).toEqual(["Bram Bakels"]);
});

test("a number finds its candidate", async () => {
  const consultant = await aConsultant();
  const { number, name } = await db().candidate.findFirstOrThrow();
  const { candidates } = await searchCandidates(consultant, params(`zoek=K-${number}`));
  expect(candidates.map((one) => one.name)).toEqual([name]);
});

test("what makes no sense is left out and said", async () => {
  const { ignored, total } = await searchCandidates(await aConsultant(), params("uren=900"));
  expect(ignored).toEqual(["Het aantal uren (vanaf) ligt niet tussen 1 en 40."]);
  expect(total).toBe(2);
});

test("an export leaves an event, and nobody outside the bureau searches or exports", async () => {
  const [consultant, employer, candidate] = [
    await aConsultant(),
    await anEmployer(),
    await aCandidate(),
  ];
  const rows = await exportCandidates(consultant, params("beroep=planner"));
  expect(rows).toHaveLength(2);
  const event = await db().event.findFirstOrThrow({ where: { verb: "export-candidates" } });
  expect(event.actorId).toBe(consultant.accountId);
  for (const actor of [employer, candidate]) {
    await expectRefusal(() => searchCandidates(actor, params("")), "geen toegang");
    await expectRefusal(() => exportCandidates(actor, params("")), "geen toegang");
  }
});

test("a telephone number in any spelling and a mail address find their person", async () => {
  const consultant = await aConsultant();
  const { candidateId } = await aCandidate();
  const data = { name: "Odette", phone: "06-11112222", email: "od@voorbeeld.example" };
  await db().candidate.update({ where: { id: candidateId }, data });
  const namesOf = async (zoek: string) =>
    (await searchCandidates(consultant, new URLSearchParams({ zoek }))).candidates.map(
      ({ name }) => name,
    );
  for (const typed of ["0611112222", "06 1111 2222", "+31 6 11 11 22 22", "0031611112222"]) {
    expect(await namesOf(typed)).toEqual(["Odette"]);
  }
  for (const typed of ["od@voorbeeld.example", "OD@voorbeeld.example", "od@"]) {
    expect(await namesOf(typed)).toEqual(["Odette"]);
  }
  expect(await namesOf("0612345678")).toEqual([]);
});
