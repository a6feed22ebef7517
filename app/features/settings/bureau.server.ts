import { z } from "zod";
import { db, type Tx } from "#app/platform/db.server.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";

export const BUREAU_KEY = "bureau";

const bureauSchema = z.object({
  name: z.string().default("Rechterhand"),
  email: z.string().default("post@rechterhand.example"),
  phone: z.string().default("085 000 00 00"),
  address: z.string().default("Voorbeeldstraat 1, 3511 AA Utrecht"),
  /** Number in the trade register; empty where the bureau has none yet. */
  kvk: z.string().default(""),
  /** Who answers questions about personal data; empty: the bureau's own address. */
  privacyEmail: z.string().default(""),
});

/** The bureau's own name and contact data, shown on every page and in every mail. */
export type Bureau = z.infer<typeof bureauSchema>;

const held = holdReads<Bureau>(["pages"], 1);

/** The bureau's data from the settings; the shipped example where nothing was set. */
export function findBureau(): Promise<Bureau> {
  return held("bureau", () => bureauIn(db()));
}

/** The same within a transaction. */
export async function bureauIn(tx: Tx): Promise<Bureau> {
  const row = await tx.setting.findUnique({ where: { key: BUREAU_KEY }, select: { value: true } });
  return bureauSchema.parse(row?.value ?? {});
}
