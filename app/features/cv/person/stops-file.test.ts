import { expect, test } from "vitest";
import { plainLine } from "../cv-line.ts";
import { stopsFile } from "./stops-file.ts";

const stops = (...lines: string[]) => stopsFile(lines.map(plainLine));

test.each([
  [["BSN: 111222333"], true],
  [["Burgerservicenummer", "1112.22.333"], true],
  [["bsn\t111 222 333"], true],
  [["Paspoortnummer: NX1234567"], true],
  [["ID-kaart", "NXR5A8K18"], true],
  [["BSN: 111222334"], false],
  [["Dossier 111222333"], false],
  [["Rijbewijs B", "Versie AB1234567"], false],
  [["Verwerkte BSN-nummers van cliënten"], false],
])("%j stops the file: %s", (lines, wanted) => {
  expect(stops(...lines)).toBe(wanted);
});
