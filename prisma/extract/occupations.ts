/**
 * Writes the support occupations of ESCO with their Dutch names: what a free title is read against.
 * Source: ESCO v1.2.0 (codes, preferred and alternative labels as facts, no descriptions).
 * Run once: npx tsx prisma/extract/occupations.ts
 */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { readJson } from "./read-csv.ts";

const OUTPUT = new URL("../../app/features/taxonomy/occupations.data.json", import.meta.url);

const rows = z
  .array(
    z.object({
      code: z.string(),
      core: z.boolean(),
      label_nl: z.string(),
      label_en: z.string(),
      alt_nl: z.array(z.string()),
    }),
  )
  .parse(readJson("esco/support_roles.json"));

const lines = rows
  .filter(({ core }) => core)
  .map(({ code, label_nl, label_en, alt_nl }) => {
    const label = tidy(label_nl);
    const names = new Set(alt_nl.flatMap((name) => name.split(";")).map(tidy));
    names.delete(label);
    return JSON.stringify({ code, label, english: tidy(label_en), names: [...names] });
  });
writeFileSync(OUTPUT, `[\n${lines.join(",\n")}\n]\n`);

function tidy(name: string): string {
  return name.replaceAll("’", "'").replace(/\s+/g, " ").trim();
}
