/** What a shipped text says about itself before it begins: `name: value` or `name: [one, two]` a line. */
export type FrontMatter = { fields: Record<string, string | string[]>; body: string };

const FENCE = "---";

/** Reads a Markdown file that begins with its front matter. Throws, with what is wrong, when it does not. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) throw new Error("A text must begin with front matter");
  const fields: FrontMatter["fields"] = {};
  for (const line of lines.slice(1, end).filter((one) => one.trim() !== "")) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`This line of front matter has no name: ${line}`);
    fields[line.slice(0, colon).trim()] = readValue(line.slice(colon + 1).trim());
  }
  return {
    fields,
    body: lines
      .slice(end + 1)
      .join("\n")
      .trim(),
  };
}

function readValue(text: string): string | string[] {
  if (text.startsWith("[") && text.endsWith("]")) {
    const items = text.slice(1, -1).split(",");
    return items.map((item) => unquoted(item.trim())).filter((item) => item !== "");
  }
  return unquoted(text);
}

function unquoted(text: string): string {
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : null;
  return quote && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}
