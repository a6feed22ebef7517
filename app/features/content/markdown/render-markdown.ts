/**
 * Markdown of the editors as HTML. Two gates, each enough by itself: the parser writes what stands in
 * the text as text and knows no HTML, and the sanitiser lets through a list of elements and attributes.
 * Promise: whatever is in a body, no script, handler, style, form or frame comes out, and links lead to
 * https, mailto, this site or this page only. Source: CommonMark 0.31; OWASP, XSS prevention.
 */
import MarkdownIt, { type Token } from "markdown-it";
import sanitizeHtml from "sanitize-html";
import { anchors } from "./anchor.ts";

/** What stands under one heading of the second level, that heading left out. */
type ArticlePart = { id: string; title: string; html: string };
/** A question with its answer as plain text, for machines. */
type Question = { question: string; answer: string };
/** A text as pages show it: what comes before the first heading, its parts, and its questions. */
export type RenderedArticle = { opening: string; parts: ArticlePart[]; questions: Question[] };

/** The part whose headings of the third level are questions. */
const QUESTIONS_TITLE = "Veelgestelde vragen";
/** Nobody writes lists in lists this deep; a parser that follows takes time with each level. */
const MAX_NESTING = 20;

const parser = new MarkdownIt({ html: false, maxNesting: MAX_NESTING }).disable(["image"]);
parser.validateLink = isAllowedLink;
parser.renderer.rules.table_open = (_tokens, _at, _options, env = {}) => {
  env.tables = Number(env.tables ?? 0) + 1;
  return `<div class="table-scroll" role="region" aria-label="Tabel ${env.tables}" tabindex="0"><table class="data-table">`;
};
parser.renderer.rules.table_close = () => "</table></div>";

/** Renders a body of Markdown; takes time that grows with its length and no faster. */
export function renderMarkdown(body: string): RenderedArticle {
  const tokens = parser.parse(body, {});
  nameHeadings(tokens);
  const slices = slicesOf(tokens);
  // Tables are counted over the whole text: each is a region of its own.
  const env = {};
  const parts = slices.flatMap(({ title, id, tokens: own }) =>
    id === null ? [] : [{ id, title, html: cleanHtml(own, env) }],
  );
  const opening = slices.flatMap(({ id, tokens: own }) =>
    id === null ? [cleanHtml(own, env)] : [],
  );
  const asked = slices.findLast(({ title }) => title === QUESTIONS_TITLE);
  return { opening: opening.join(""), parts, questions: asked ? questionsIn(asked.tokens) : [] };
}

/** Where a link may lead: https, mail, a path on this site, a place on this page. */
function isAllowedLink(url: string): boolean {
  return /^(?:https:\/\/[^/]|mailto:[^/]|\/(?![/\\])|#)/i.test(url.trim());
}

/** The first level is the page's own: a heading of it counts as one of the second. */
function nameHeadings(tokens: Token[]): void {
  const idOf = anchors();
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") token.attrSet("id", idOf(plainText(tokens[at + 1])));
    if (token.tag === "h1") token.tag = "h2";
    if (token.tag === "h5" || token.tag === "h6") token.tag = "h4";
    if (token.type === "th_open") token.attrSet("scope", "col");
  }
}

type Slice = { id: string | null; title: string; tokens: Token[] };

/** Cuts at the headings of the second level that stand in nothing else. */
function slicesOf(tokens: Token[]): Slice[] {
  const slices: Slice[] = [{ id: null, title: "", tokens: [] }];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.type === "heading_open" && token.tag === "h2" && token.level === 0) {
      const id = String(token.attrGet("id"));
      slices.push({ id, title: plainText(tokens[at + 1]).trim(), tokens: [] });
      at += 2;
    } else slices.at(-1)?.tokens.push(token);
  }
  return slices;
}

function questionsIn(tokens: Token[]): Question[] {
  const asked: { question: string; answers: string[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === "heading_open" && token.tag === "h3") {
      asked.push({ question: plainText(tokens[at + 1]).trim(), answers: [] });
      at += 2;
    } else if (token?.type === "inline") {
      asked.at(-1)?.answers.push(plainText(token).trim());
    }
  }
  const questions = asked.map(({ question, answers }) => ({ question, answer: answers.join(" ") }));
  return questions.filter(({ question, answer }) => question && answer);
}

function plainText(inline: Token | undefined): string {
  const pieces = (inline?.children ?? []).map(({ type, content }) =>
    type === "softbreak" || type === "hardbreak" ? " " : content,
  );
  return pieces.join("");
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["h2", "h3", "h4", "p", "a", "ul", "ol", "li", "strong", "em", "s", "code", "pre"],
    ...["blockquote", "hr", "br", "div", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: {
    a: ["href"],
    h2: ["id"],
    h3: ["id"],
    h4: ["id"],
    ol: ["start"],
    th: ["scope"],
    div: ["role", "aria-label", "tabindex"],
  },
  allowedClasses: { div: ["table-scroll"], table: ["data-table"] },
  allowedSchemes: ["https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
};

function cleanHtml(tokens: Token[], env: Record<string, unknown>): string {
  return sanitizeHtml(parser.renderer.render(tokens, parser.options, env), ALLOWED).trim();
}
