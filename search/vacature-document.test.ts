import { expect, test } from "vitest";
import {
  CONTRACT_DICTIONARY,
  contractVacature,
} from "#tests/search-contract/contract-documents.ts";
import { CANDIDATE_INDEX } from "./candidate-document.ts";
import { makeEmbeddedEngine } from "./embedded/embedded-engine.ts";
import { VACATURE_FIELDS, VACATURE_INDEX } from "./vacature-document.ts";

test("a vacature's document has the listed fields and no other", () => {
  expect(Object.keys(contractVacature({ id: "a" })).sort()).toEqual([...VACATURE_FIELDS].sort());
});

test("what is searched or highlighted is in the document", () => {
  const names = [
    ...VACATURE_INDEX.searchable.map(({ name }) => name),
    ...VACATURE_INDEX.highlighted,
  ];
  for (const name of names) expect(VACATURE_FIELDS).toContain(name);
  const searched = CANDIDATE_INDEX.searchable.map(({ name }) => name);
  for (const name of CANDIDATE_INDEX.highlighted) expect(searched).toContain(name);
});

test("a private field that slips into a document is neither found nor shown", async () => {
  const engine = makeEmbeddedEngine(VACATURE_INDEX, CONTRACT_DICTIONARY);
  const leaking = {
    ...contractVacature({ id: "a" }),
    intakeNotes: "kanariepiet",
    phone: "0612345678",
  };
  await engine.put([leaking]);
  for (const text of ["kanariepiet", "0612345678"]) {
    expect((await engine.search({ text })).total, text).toBe(0);
  }
  expect(JSON.stringify(await engine.search({ text: "medewerker" }))).not.toContain("kanarie");
});
