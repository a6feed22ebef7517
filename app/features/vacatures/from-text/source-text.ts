import { linesOfPosting, postingIn } from "./job-posting.ts";
import { linesOfPage } from "./page-lines.ts";

/** Longer is no page of one vacature; what is behind is not read. */
const MAX_SOURCE_CHARS = 600_000;
const TAGS =
  /<(?:!doctype|html|body|head|div|p|ul|li|h[1-6]|br|span|article|section|table|strong)[\s/>]/i;

/** The text of whatever somebody pasted: a page's HTML and JSON-LD as lines, a plain text as it is. */
export function plainSource(source: string): string {
  const text = source.slice(0, MAX_SOURCE_CHARS);
  const start = text.trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    const posting = postingIn([text]);
    return posting ? linesOfPosting(posting).join("\n") : text;
  }
  if (!TAGS.test(text.slice(0, 4_000))) return text;
  const { lines, data } = linesOfPage(text);
  const posting = postingIn(data);
  return (posting ? linesOfPosting(posting) : lines).join("\n");
}
