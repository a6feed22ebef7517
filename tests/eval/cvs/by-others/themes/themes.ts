import type { Writer } from "../cv-writer.ts";
import type { Dates } from "../writer-truth.ts";
import { inDutch } from "./in-dutch.ts";
import { jsonResume } from "./json-resume.ts";

type ThemeModule = { render?: Render; default?: { render?: Render } };
type Render = (resume: never) => string | Promise<string>;

/** A JSON Resume theme from the registry: how it is loaded, and how its headings become Dutch. */
export type Theme = {
  load: () => Promise<ThemeModule>;
  dates: Dates;
  /** For a theme that draws a bar of each skill and refuses one without a level. */
  skillLevel: string;
  intoDutch: () => void;
};

/** Every theme here writes the month of a job, in figures or in words. */
const theme = (load: Theme["load"], skillLevel = ""): Theme => ({
  load,
  dates: "months",
  skillLevel,
  intoDutch: inDutch,
});

export const THEMES: Record<string, Theme> = {
  "theme-even": theme(() => import("jsonresume-theme-even")),
  "theme-flat": theme(() => import("jsonresume-theme-flat")),
  "theme-kendall": theme(() => import("jsonresume-theme-kendall")),
  "theme-macchiato": theme(() => import("jsonresume-theme-macchiato")),
  "theme-microdata": theme(() => import("jsonresume-theme-microdata")),
  "theme-onepage": theme(() => import("jsonresume-theme-onepage")),
  "theme-paper": theme(() => import("jsonresume-theme-paper")),
  "theme-relaxed": theme(() => import("jsonresume-theme-relaxed"), "Advanced"),
  "theme-short": theme(() => import("jsonresume-theme-short")),
  "theme-spartan": theme(() => import("jsonresume-theme-spartan")),
  "theme-stackoverflow": theme(() => import("jsonresume-theme-stackoverflow")),
  "theme-straightforward": theme(() => import("jsonresume-theme-straightforward")),
};

/** A person's CV as a theme writes it. Throws where a theme has no `render`. */
export async function themePage(name: string, person: Writer): Promise<string> {
  const chosen = THEMES[name];
  const module = await chosen?.load();
  const render = module?.render ?? module?.default?.render;
  if (!chosen || !render) throw new Error(`${name} renders nothing`);
  return takesJsonResume(render)(jsonResume(person, chosen.skillLevel));
}

/** Guarantee: a theme takes a document of the JSON Resume schema, whatever name its types give that. */
function takesJsonResume(render: Render): (resume: unknown) => string | Promise<string> {
  return render as (resume: unknown) => string | Promise<string>;
}
