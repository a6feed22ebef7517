import { z } from "zod";
import { db, transaction } from "#app/platform/db.server.ts";

const KEY = "demo-lines";
const linesSchema = z.array(z.object({ label: z.string(), text: z.string() }));

/** What the terminal shows of a demo account: its audience, address and password. */
export type DemoLine = z.infer<typeof linesSchema>[number];

/** Keeps the demo accounts, passwords included: they open an invented world only. */
export function saveDemoLines(lines: DemoLine[]): Promise<void> {
  return transaction(async (tx) => {
    await tx.setting.create({ data: { key: KEY, value: lines }, select: { key: true } });
  });
}

/** Whether a demo world was loaded: its people and firms are invented, and pages say so. */
export async function isDemo(): Promise<boolean> {
  return (await db().setting.count({ where: { key: KEY } })) > 0;
}

/** The demo accounts, or none where no demo world was loaded. */
export async function findDemoLines(): Promise<DemoLine[]> {
  const row = await db().setting.findUnique({ where: { key: KEY }, select: { value: true } });
  return linesSchema.parse(row?.value ?? []);
}
