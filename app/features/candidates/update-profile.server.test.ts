import { expect, test } from "vitest";
import { aCandidate, anEmployer, profileInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, verbsOf } from "#tests/support/traces.ts";
import { findProfile } from "./find-profile.server.ts";
import { updateProfile } from "./update-profile.server.ts";

withTestDatabase();

const INPUT = profileInput({
  name: "Jip Jansen",
  place: "3511",
  experiences: [
    { title: "Planner", employer: "Vliet", sector: "zorg", startsOn: "2020-03" },
    { title: "", employer: "" },
  ],
  skills: [{ name: "Outlook", level: "3" }, { level: "2" }],
  languages: [{ language: "de", cefr: "C1" }],
  findable: "ja",
});

test("a profile comes back as it was saved, without the rows that were left empty", async () => {
  const candidate = await aCandidate();
  await updateProfile(candidate, { ...INPUT, candidateId: candidate.candidateId });
  const profile = await findProfile(candidate, candidate.candidateId);
  expect(profile.place).toBe("3511");
  expect(profile.skills.filter(({ name }) => name)).toEqual([{ name: "Outlook", level: "3" }]);
  expect(profile.experiences[0]).toMatchObject({ title: "Planner", sector: "zorg", endsOn: "" });
  expect(profile.languages[0]).toEqual({ language: "de", cefr: "C1" });
});

test("saving a profile leaves an event and a change mark", async () => {
  const candidate = await aCandidate();
  const before = await countTraces();
  await updateProfile(candidate, { ...INPUT, candidateId: candidate.candidateId });
  const after = await countTraces();
  expect(await verbsOf(candidate.candidateId)).toEqual(["update-profile"]);
  expect(after.marks - before.marks).toBe(1);
});

test("another candidate's profile and an employer's try are not found, and nothing changes", async () => {
  const [mine, other, employer] = [await aCandidate(), await aCandidate(), await anEmployer()];
  const before = await countTraces();
  for (const actor of [mine, employer]) {
    const input = { ...INPUT, candidateId: other.candidateId };
    await expect(updateProfile(actor, input)).rejects.toThrow("bestaat niet");
    await expect(findProfile(actor, other.candidateId)).rejects.toThrow("bestaat niet");
  }
  expect(await countTraces()).toEqual(before);
  const kept = await findProfile(other, other.candidateId);
  expect(kept.skills[0]).toEqual({ name: "Excel", level: "3" });
});
