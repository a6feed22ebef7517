import { z } from "zod";
import { db, type Tx } from "#app/platform/db.server.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";

export const LOOK_KEY = "look";

const lookSchema = z.object({
  /** "#rrggbb"; empty is the colour of the house. */
  colour: z.string().default(""),
  logo: z
    .object({
      /** PNG in base64, and its size in pixels, twice as it is shown. */
      png: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      /** Of its bytes, so that a new one has a new address. */
      hash: z.string(),
    })
    .nullable()
    .default(null),
});

/** How the bureau looks beside its name. */
export type Look = z.infer<typeof lookSchema>;

/** The same as pages need it: without the picture's bytes. */
export type ShownLook = {
  colour: string;
  logo: { width: number; height: number; hash: string } | null;
};

const held = holdReads<Look>(["pages"], 1);

/** How the bureau looks; nothing of its own where nothing was set. */
export function findLook(): Promise<Look> {
  return held(LOOK_KEY, () => lookIn(db()));
}

/** The same within a transaction. */
export async function lookIn(tx: Tx): Promise<Look> {
  const row = await tx.setting.findUnique({ where: { key: LOOK_KEY }, select: { value: true } });
  return lookSchema.parse(row?.value ?? {});
}

/** The bureau's look for a page. */
export async function findShownLook(): Promise<ShownLook> {
  return shownOf(await findLook());
}

/** A look without the picture's bytes. */
export function shownOf({ colour, logo }: Look): ShownLook {
  if (!logo) return { colour, logo };
  const { width, height, hash } = logo;
  return { colour, logo: { width, height, hash } };
}
