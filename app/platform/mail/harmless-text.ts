/** C0 and C1 control characters but tab and line breaks, and signs that turn the direction of text. */
const UNSEEN = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;
/** What a mail program would make a link of: a scheme, or a name with a top-level domain. */
const SCHEME = /\b[a-z][a-z0-9+.-]{0,30}:\/\/|:\/\//gi;
const DOMAIN = /(?<=[\p{L}\p{N}-])\.(?=\p{L}{2,})/gu;

/** Longer is no name; it is cut before any pattern reads it. */
const LONGEST_LINE = 300;
const LONGEST_TEXT = 5_000;

/**
 * A name, title or search word as it may stand in a mail: one line, no control characters, nothing
 * that a mail program makes a link of ("bel.nl" becomes "bel. nl").
 */
export function harmlessLine(text: string): string {
  return withoutLinks(text.slice(0, LONGEST_LINE)).replace(/\s+/g, " ").trim();
}

/** The same for a text of more lines, whose line breaks stay. */
export function harmlessText(text: string): string {
  return withoutLinks(text.slice(0, LONGEST_TEXT));
}

function withoutLinks(text: string): string {
  return text.replace(UNSEEN, " ").replace(SCHEME, " ").replace(DOMAIN, ". ");
}

/** Made by the house itself: addresses of pages, and those of people one may write to. */
const OWN_KEYS = /(?:url|^email|^phone|^validFor)$/i;
/** Where a talk is, as the bureau planned it: may be the address of a video call. */
const PLACE_KEYS = /^where$/;
/** What somebody wrote to somebody, in more lines. */
const TEXT_KEYS = /^(?:text|reason|note)$/;

/** The props of a mail with every string that somebody typed made harmless. */
export function harmlessProps<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") {
    if (OWN_KEYS.test(key)) return value;
    if (PLACE_KEYS.test(key)) return value.replace(/\s+/g, " ") as Value & string;
    return (TEXT_KEYS.test(key) ? harmlessText(value) : harmlessLine(value)) as Value & string;
  }
  if (Array.isArray(value)) return value.map((item) => harmlessProps(item, key)) as Value & [];
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, item]) => [name, harmlessProps(item, name)]);
  return Object.fromEntries(entries) as Value;
}
