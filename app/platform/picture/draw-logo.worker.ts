/** Draws one logo, in a process of its own. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { answerOnce } from "../processes/bounded-work.ts";
import { asSvg, type LogoTrouble } from "./logo-svg.ts";

export type LogoQuestion = { path: string };
export type DrawnLogo = { png: string; width: number; height: number; hash: string };

/** Twice the 48 pixels that a header has for it. */
const HEIGHT = 96;
const WIDTH = 480;

answerOnce(async ({ path }: LogoQuestion): Promise<DrawnLogo | LogoTrouble> => {
  const source = asSvg(await readFile(path));
  if ("trouble" in source) return source.trouble;
  const whole = new Resvg(source.svg);
  if (!whole.innerBBox()) return "no-picture";
  const wide = whole.width / whole.height > WIDTH / HEIGHT;
  const image = new Resvg(source.svg, {
    fitTo: wide ? { mode: "width", value: WIDTH } : { mode: "height", value: HEIGHT },
    font: { loadSystemFonts: false },
  }).render();
  const png = image.asPng();
  return {
    png: png.toString("base64"),
    width: image.width,
    height: image.height,
    hash: createHash("sha256").update(png).digest("base64url").slice(0, 12),
  };
});
