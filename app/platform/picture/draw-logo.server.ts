import { runBounded } from "../processes/bounded-process.server.ts";
import type { DrawnLogo, LogoQuestion } from "./draw-logo.worker.ts";
import type { LogoTrouble } from "./logo-svg.ts";

const WORKER = "app/platform/picture/draw-logo.worker.ts";
const LIMITS = { milliseconds: 5_000, megabytes: 256 };

/**
 * A logo as PNG in base64, drawn anew from a PNG, JPG or SVG outside this process, at most 96 pixels high
 * and 480 wide; or what is wrong with the file.
 */
export async function drawLogo(path: string): Promise<DrawnLogo | LogoTrouble> {
  const question: LogoQuestion = { path };
  const result = await runBounded<DrawnLogo | LogoTrouble>(WORKER, question, LIMITS, "logo");
  if (result.ended === "answered") return result.answer;
  return result.ended === "failed" ? "no-picture" : "too-large";
}
