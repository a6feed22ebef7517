import { performance } from "node:perf_hooks";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { HOSTILE_MARKDOWN } from "./hostile-markdown.data.ts";
import { renderMarkdown } from "./render-markdown.ts";

const TAGS = new Set([
  ...["h2", "h3", "h4", "p", "a", "ul", "ol", "li", "strong", "em", "s", "code", "pre"],
  ...["blockquote", "hr", "br", "div", "table", "thead", "tbody", "tr", "th", "td"],
]);
const ATTRIBUTES = new Set([
  ...["href", "id", "start", "scope", "role", "aria-label", "tabindex", "class"],
]);
const HREF = /^(?:https:\/\/[^/]|mailto:[^/]|\/(?![/\\])|#)/;

/**
 * What stands in HTML that is not on the list. Read by the strictest of readers, which knows no sloppy
 * tags: what it takes, every browser takes in the same way.
 */
function wrongIn(html: string): string[] {
  const wrong: string[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on("error", ({ message }) => wrong.push(message));
  parser.on("comment", () => wrong.push("comment"));
  parser.on("cdata", () => wrong.push("cdata"));
  parser.on("processinginstruction", ({ target }) => wrong.push(target));
  parser.on("opentag", ({ name, attributes }) => {
    if (!TAGS.has(name)) wrong.push(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!ATTRIBUTES.has(attribute)) wrong.push(`${name} ${attribute}`);
      if (attribute === "href" && !HREF.test(value)) wrong.push(`${name} ${value}`);
      if (attribute === "id" && !/^[a-z0-9-]+$/.test(value)) wrong.push(`${name} #${value}`);
    }
  });
  // Signs that XML has no place for; HTML shows nothing for them.
  parser.write(html.replace(/(?![\t\n\r])\p{Cc}/gu, "")).close();
  return wrong;
}

const htmlOf = (body: string) => {
  const { opening, parts } = renderMarkdown(body);
  return [opening, ...parts.map(({ html }) => html)].join("\n");
};

test.each(HOSTILE_MARKDOWN)("%j gives nothing that runs or leads away", (body) => {
  for (const text of [
    body,
    `Tekst ${body} tekst`,
    `- ${body}`,
    `## Kop\n\n${body}\n\n### ${body}`,
  ]) {
    expect(wrongIn(htmlOf(text))).toEqual([]);
    for (const { id } of renderMarkdown(text).parts) expect(id).toMatch(/^[a-z0-9-]+$/);
  }
});

test("what is wrong is seen by the test itself", () => {
  expect(wrongIn("<p onclick='x'>a</p><script>1</script><a href='javascript:x'>b</a>")).toEqual([
    "p onclick",
    "script",
    "a javascript:x",
  ]);
});

test("the words of a hostile text stand there as words", () => {
  expect(htmlOf("<b>vet</b> en [klik](javascript:alert(1))")).toBe(
    "<p>&lt;b&gt;vet&lt;/b&gt; en [klik](javascript:alert(1))</p>",
  );
});

test("a text falls apart at its headings, each with an id of its own", () => {
  const { opening, parts } = renderMarkdown(
    "Begin.\n\n# Één\n\na\n\n## Twee\n\n### Deel\n\nb\n\n## Twee\n\n> ## in een citaat",
  );
  expect(opening).toBe("<p>Begin.</p>");
  expect(parts.map(({ id, title }) => [id, title])).toEqual([
    ["een", "Één"],
    ["twee", "Twee"],
    ["twee-2", "Twee"],
  ]);
  expect(parts[1]?.html).toBe('<h3 id="deel">Deel</h3>\n<p>b</p>');
});

test("ids that the page uses itself are left to it", () => {
  const { parts } = renderMarkdown("## Inhoud\n\na\n\n## Vacatures\n\nb\n\n## !!!\n\nc");
  expect(parts.map(({ id }) => id)).toEqual(["inhoud-2", "vacatures-2", "deel"]);
});

test("questions are read with their answers, from the part with that name only", () => {
  const { questions } = renderMarkdown(
    "## Taken\n\n### Geen vraag\n\nx\n\n## Veelgestelde vragen\n\n### Mag *dat*?\n\nJa.\nSoms.\n\n- Als het past\n\n### Zonder antwoord\n",
  );
  expect(questions).toEqual([{ question: "Mag dat?", answer: "Ja. Soms. Als het past" }]);
});

test("a table scrolls in a region of its own, counted over the text", () => {
  const html = htmlOf("|a|\n|-|\n|1|\n\n## Kop\n\n|b|\n|-|\n|2|");
  expect(html).toContain('role="region" aria-label="Tabel 1" tabindex="0"');
  expect(html).toContain('aria-label="Tabel 2"');
  expect(html).toContain('<th scope="col">a</th>');
});

const KB_100 = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(KB_100 / piece.length)).slice(0, KB_100);
const LONG: Record<string, string> = {
  brackets: fill("["),
  "open links": fill("[a]("),
  images: fill("!["),
  stars: fill("*a **b "),
  underscores: fill("_a__"),
  quotes: fill("> "),
  lists: fill("- "),
  "deep lists": Array.from({ length: 440 }, (_, i) => `${" ".repeat(i)}- a`).join("\n"),
  ticks: Array.from({ length: 440 }, (_, i) => "`".repeat(i + 1)).join(" "),
  tags: fill("<a "),
  comments: fill("<!--"),
  sections: fill("<![CDATA["),
  references: fill("[a]: b\n"),
  cells: `|a|b|\n|-|-|\n${fill("|a|b|\n")}`,
  pipes: fill("|"),
  headings: fill("# a\n"),
  "same headings": fill("## a\n\n"),
  backslashes: fill("\\"),
  titles: fill('[a](b "'),
  nested: "[".repeat(KB_100 / 2) + "](a)".repeat(KB_100 / 8),
  emphasis: `${"*".repeat(KB_100 / 2)}a${"*".repeat(KB_100 / 2 - 1)}`,
  entities: fill("&#x"),
  questions: `## Veelgestelde vragen\n\n${fill("### a\n\nb\n\n")}`,
};
/** A fast machine takes a tenth; a text of quadratic time takes minutes. */
const MOST_MS = 4_000;

test.each(Object.keys(LONG))("100 kB of %s is read in bounded time", (name) => {
  const from = performance.now();
  renderMarkdown(LONG[name] ?? "");
  expect(performance.now() - from).toBeLessThan(MOST_MS);
});
