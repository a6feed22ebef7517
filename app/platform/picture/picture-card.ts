import { xmlText } from "../http/xml-text.ts";
import { type Letters, wrapText } from "./wrap-text.ts";

/** What a picture says: a title, lines of facts under it, and whose it is. */
export type PictureWords = { title: string; lines: readonly string[]; bureau: string };

/** The size that those who show shared links ask for (Open Graph: 1.91 to 1). */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const ROOM = WIDTH - 2 * MARGIN;
/** The house's light colours, as `ui/styles/tokens.css` has them. */
const INK = "#1d1b18";
const SOFT = "#5c564c";
const PAPER = "#faf6ef";
const ACCENT = "#0e5a45";
const SECOND = "#b8431a";

/** From large to small: the first at which a title fits is taken, else the last, cut. */
const TITLES = [
  { size: 84, maxLines: 2 },
  { size: 66, maxLines: 3 },
  { size: 52, maxLines: 4 },
] as const;
const FACTS = { letters: "text", size: 34, width: ROOM, maxLines: 1 } as const;
const FACT_STEP = 50;
const MAX_FACT_LINES = 3;

/** A picture of 1200 × 630 as SVG, for a link that is shared. */
export function pictureCard({ title, lines, bureau }: PictureWords): string {
  const { size, shown } = titleIn(title);
  const facts = lines.flatMap((line) => wrapText(line, FACTS).lines).slice(0, MAX_FACT_LINES);
  const step = size * 1.12;
  const factsTop = HEIGHT - MARGIN - (facts.length - 1) * FACT_STEP;
  const name = wrapText(bureau, { letters: "text", size: 36, width: ROOM - 100, maxLines: 1 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
<rect width="${WIDTH}" height="12" fill="${ACCENT}"/>
<g transform="translate(${MARGIN - 6} 58) scale(2)"><rect x="3" y="12" width="12" height="8" fill="${ACCENT}"/><rect x="17" y="12" width="9" height="8" fill="${SECOND}"/><rect x="15" y="6" width="2" height="20" fill="${INK}"/></g>
${written(name.lines[0] ?? "", { x: MARGIN + 66, y: 102, size: 36, letters: "text", fill: INK })}
${shown.map((line, at) => written(line, { x: MARGIN, y: 190 + size * 0.75 + at * step, size, letters: "title", fill: INK })).join("\n")}
${facts.map((line, at) => written(line, { x: MARGIN, y: factsTop + at * FACT_STEP, size: FACTS.size, letters: "text", fill: SOFT })).join("\n")}
</svg>`;
}

function titleIn(title: string): { size: number; shown: string[] } {
  let last = { size: 0, shown: [""] };
  for (const { size, maxLines } of TITLES) {
    const { lines, isWhole } = wrapText(title, { letters: "title", size, width: ROOM, maxLines });
    last = { size, shown: lines };
    if (isWhole) break;
  }
  return last;
}

function written(
  line: string,
  at: { x: number; y: number; size: number; letters: Letters; fill: string },
): string {
  const family = at.letters === "title" ? "Fraunces" : "Figtree";
  return `<text x="${at.x}" y="${Math.round(at.y)}" font-family="${family}" font-size="${at.size}" fill="${at.fill}">${xmlText(line)}</text>`;
}
