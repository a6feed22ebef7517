/**
 * A piece of text on a page: left edge, baseline from the top, width and letter size in points, and the
 * name of its letters where it is known: bold ones have another.
 */
export type PageText = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font?: string;
};

/** A gap of so many letter heights is a space. */
const SPACE = 0.15;

/**
 * The text of pieces that stand beside each other, `isSpaced` where the row is set wide. Letters set apart ("S A N N E", or each a piece of
 * its own) come together; a gap wider than theirs stays a space.
 */
export function joinPieces(pieces: readonly PageText[], isSpaced = false): string {
  const isLetters = pieces.filter(({ text }) => text.trim().length === 1).length;
  const limit = isLetters > 4 && isLetters > pieces.length * 0.7 ? letterGap(pieces) : null;
  let text = "";
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    const gap = before ? piece.x - before.x - before.width : 0;
    const isApart = limit === null ? gap > SPACE * piece.size : gap > limit;
    text += (i > 0 && isApart && !/\s$/.test(text) ? " " : "") + closed(piece.text, isSpaced);
  }
  return text;
}

/** Whether a piece is set with space between its letters; a kerned pair now and then stays together. */
export function isSpacedOut(text: string): boolean {
  const parts = text.trim().split(" ");
  const single = parts.filter((part) => part.length === 1).length;
  return single > 2 && single >= parts.length * 0.8 && parts.every((part) => part.length < 3);
}

/** Letters set apart come together; short ones only where a longer piece beside them is set so too. */
function closed(text: string, isSpaced: boolean): string {
  const bare = text.trim();
  const isLong = isSpacedOut(text) && (bare.length > 8 || /^[\p{L}\s]+$/u.test(bare));
  const isShort = isSpaced && /^\S(?:\s\S){1,3}$/.test(bare);
  return isLong || isShort || (isSpaced && isSpacedOut(text)) ? bare.replace(/\s/g, "") : text;
}

/** What parts words where every letter stands alone: well over the middle gap. */
function letterGap(pieces: readonly PageText[]): number {
  const gaps = pieces
    .slice(1)
    .map((piece, i) => piece.x - (pieces[i]?.x ?? 0) - (pieces[i]?.width ?? 0))
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(middle * 1.6, middle + SPACE * (pieces[0]?.size ?? 10));
}
