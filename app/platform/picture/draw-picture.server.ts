/**
 * Pictures for links that are shared, drawn when they are first asked for. Promise: whatever is asked, one
 * is drawn at a time and beside the thread that answers pages, each only once, and no more than
 * `MAX_BYTES` is held.
 */
import { createHash } from "node:crypto";
import { renderAsync } from "@resvg/resvg-js";
import { LRUCache } from "lru-cache";
import { type PictureWords, pictureCard } from "./picture-card.ts";

/** Some 250 pictures. */
const MAX_BYTES = 8 * 1024 * 1024;
const FONT = {
  fontFiles: ["public/fonts/fraunces-600.ttf", "public/fonts/figtree-500.ttf"],
  loadSystemFonts: false,
  defaultFontFamily: "Figtree",
};

const drawn = new LRUCache<string, Buffer>({
  maxSize: MAX_BYTES,
  sizeCalculation: (png) => png.length,
});
const underWay = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** A picture of 1200 × 630 as PNG that says these words; from memory where the same was drawn before. */
export function drawPicture(words: PictureWords): Promise<Buffer> {
  const svg = pictureCard(words);
  const key = createHash("sha256").update(svg).digest("base64url");
  const known = drawn.get(key);
  if (known) return Promise.resolve(known);
  const waiting = underWay.get(key);
  if (waiting) return waiting;
  const drawing = last
    .then(() => renderAsync(svg, { font: FONT }))
    .then((image) => {
      const png = image.asPng();
      drawn.set(key, png);
      return png;
    })
    .finally(() => underWay.delete(key));
  underWay.set(key, drawing);
  last = drawing.catch(() => {});
  return drawing;
}
