/**
 * Idea: a bureau's own colour keeps its hue and gives way in lightness until it can be read. Promise: each
 * colour that comes out has on every ground of the house the contrast that WCAG 2.2 asks (1.4.3, 1.4.11).
 * Source: OKLCH (Ottosson 2020), as culori computes it.
 */
import { converter, formatHex, toGamut, wcagContrast } from "culori";

/** The four colours that follow the bureau's, as `ui/styles/tokens.css` names them; "#rrggbb". */
export type Accent = Record<"accent" | "accent-deep" | "accent-pale" | "on-accent", string>;

type Ground = { grounds: string[]; step: number; pale: number; onAccent: string };

const LIGHT: Ground = {
  grounds: ["#faf6ef", "#fffdf9", "#eef3ec"],
  step: -0.01,
  pale: 0.86,
  onAccent: "#fffdf9",
};
const DARK: Ground = {
  grounds: ["#161412", "#1d1a17", "#1e2622"],
  step: 0.01,
  pale: 0.36,
  onAccent: "#0d1410",
};
const TEXT = 4.5;
const DEEPER = 8;
/** From black to white. */
const STEPS = 100;
const PALE_CHROMA = 0.35;

const toOklch = converter("oklch");
const inGamut = toGamut("rgb", "oklch");

/** The colours of the light and the dark theme for a bureau's colour ("#rrggbb"). */
export function accentOf(colour: string): { light: Accent; dark: Accent } {
  return { light: accentOn(colour, LIGHT), dark: accentOn(colour, DARK) };
}

/** Whether the colour itself can be read as text on light paper; else a page shows it a little darker. */
export function isReadable(colour: string): boolean {
  return LIGHT.grounds.every((ground) => wcagContrast(colour, ground) >= TEXT);
}

function accentOn(colour: string, { grounds, step, pale, onAccent }: Ground): Accent {
  const { l = 0, c = 0, h } = toOklch(colour) ?? { l: 0, c: 0, h: 0 };
  const at = (lightness: number, chroma = c) =>
    formatHex(inGamut({ mode: "oklch", l: lightness, c: chroma, h }));
  const reads = (hex: string) =>
    [...grounds, onAccent].every((other) => wcagContrast(hex, other) >= TEXT);
  let lightness = l;
  for (let i = 0; i < STEPS && !reads(at(lightness)); i++) lightness = within(lightness + step);
  return {
    accent: at(lightness),
    "accent-deep": at(within(lightness + DEEPER * step)),
    "accent-pale": at(pale, c * PALE_CHROMA),
    "on-accent": onAccent,
  };
}

function within(lightness: number): number {
  return Math.min(1, Math.max(0, lightness));
}

/** The same as a stylesheet that follows the house's own. */
export function accentStyles(colour: string): string {
  const { light, dark } = accentOf(colour);
  const lines = (accent: Accent) =>
    Object.entries(accent)
      .map(([name, hex]) => `--${name}:${hex};`)
      .join("");
  // Unlayered, so that it stands above the tokens' layer.
  return `:root{${lines(light)}}@media (prefers-color-scheme:dark){:root{${lines(dark)}}}@media print{:root{${lines(light)}}}`;
}
