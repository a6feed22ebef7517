/**
 * Idea: a page's text is its blocks, one line each; what frames it (menus, feet, forms, scripts) is left
 * out. Promise: one pass, with a stack no deeper than 100. Source of the parser: htmlparser2.
 */
import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "p div li ul ol h1 h2 h3 h4 h5 h6 br tr table section article main header footer dt dd dl blockquote pre figure hr address".split(
    " ",
  ),
);
const LEFT_OUT = new Set(
  "title script style nav footer form noscript template svg select button iframe head aside".split(
    " ",
  ),
);
const HEADINGS = /^h[1-6]$/;
const MAX_LINES = 2_000;
const MAX_DEPTH = 100;

/** The lines of a page, items of lists after a dot, and the JSON-LD that stands in it. */
export function linesOfPage(html: string): { lines: string[]; data: string[] } {
  const lines: string[] = [];
  const data: string[] = [];
  const hidden: string[] = [];
  let line = "";
  let json: string | null = null;
  const endLine = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "" && text !== "•" && lines.length < MAX_LINES) lines.push(text);
    line = "";
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) json = "";
        if (LEFT_OUT.has(name) && hidden.length < MAX_DEPTH) hidden.push(name);
        if (hidden.length > 0) return;
        if (BLOCKS.has(name)) endLine();
        if (name === "li") line = "• ";
        if (name === "td" || name === "th") line += line.trim() === "" ? "" : "\t";
      },
      ontext: (text) => {
        if (json !== null) json += text;
        else if (hidden.length === 0) line += text.replace(/[\n\r]/g, " ");
      },
      onclosetag: (name) => {
        if (name === "script" && json !== null) {
          data.push(json);
          json = null;
        }
        if (hidden.at(-1) === name) hidden.pop();
        if (hidden.length > 0) return;
        if (HEADINGS.test(name) && line.trim() !== "") endLine();
        else if (BLOCKS.has(name)) endLine();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  return { lines, data };
}
