/**
 * What nobody types but pasting brings along: direction marks, zero-width and soft signs. Joiners stay,
 * since some scripts and emoji are written with them.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const HYPHENS = /[\u2010\u2011\u2012\u2212]/gu;

/** A typed line without invisible signs, with plain spaces and hyphens, trimmed. */
export function typedText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").replace(HYPHENS, "-").trim();
}
