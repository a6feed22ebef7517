/** Judges feeds by their published rules. In: a feed's text. Out: what is wrong with it, a line each. */
import { SaxesParser } from "saxes";
import {
  type FieldTable,
  INDEED_JOB,
  INDEED_SOURCE,
  JSON_FEED,
  JSON_ITEM,
  LINKEDIN_JOB,
  LINKEDIN_SALARY,
  LINKEDIN_SOURCE,
  RSS_CHANNEL,
  RSS_ITEM,
} from "./feed-rules.data.ts";

/** An element: its name, what it holds, and the text in it and below. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/** What is wrong with an RSS 2.0 feed. */
export function judgeRss(xml: string): string[] {
  const root = readXml(xml);
  const channel = root.children[0];
  if (root.name !== "rss" || root.attributes.version !== "2.0" || channel?.name !== "channel")
    return ["is no rss 2.0 with a channel"];
  const items = childrenOf(channel, "item");
  return [
    ...fieldProblems(channel, RSS_CHANNEL),
    ...items.flatMap((item) => fieldProblems(item, RSS_ITEM)),
    ...twice(items.map((item) => textOf(item, "guid"))),
  ];
}

/** What is wrong with a feed for Indeed. */
export function judgeIndeed(xml: string): string[] {
  const root = readXml(xml);
  if (root.name !== "source") return ["does not begin with source"];
  const jobs = childrenOf(root, "job");
  return [
    ...fieldProblems(root, INDEED_SOURCE),
    ...jobs.flatMap((job) => fieldProblems(job, INDEED_JOB)),
    ...jobs.flatMap((job) => htmlProblems(textOf(job, "description"))),
    ...twice(jobs.map((job) => textOf(job, "referencenumber"))),
    ...bareTexts(xml),
  ];
}

/** What is wrong with a feed for LinkedIn. */
export function judgeLinkedin(xml: string): string[] {
  const root = readXml(xml);
  if (root.name !== "source") return ["does not begin with source"];
  const jobs = childrenOf(root, "job");
  const salaries = jobs.flatMap((job) =>
    childrenOf(job, "salaries").flatMap((all) => childrenOf(all, "salary")),
  );
  const skills = jobs.map((job) => childrenOf(job, "skills").flatMap(({ children }) => children));
  return [
    ...fieldProblems(root, LINKEDIN_SOURCE),
    ...jobs.flatMap((job) => fieldProblems(job, LINKEDIN_JOB)),
    ...jobs.flatMap((job) => htmlProblems(textOf(job, "description"))),
    ...salaries.flatMap((salary) => fieldProblems(salary, LINKEDIN_SALARY)),
    ...skills.flatMap((some) =>
      some.length > 10 || some.some(({ name, text }) => name !== "skill" || !text)
        ? ["skills: ten of skill at most"]
        : [],
    ),
    ...twice(jobs.map((job) => textOf(job, "partnerJobId"))),
    ...(Number(textOf(root, "expectedJobCount")) === jobs.length
      ? []
      : ["expectedJobCount: other"]),
  ];
}

/** What is wrong with a JSON Feed 1.1. */
export function judgeJsonFeed(json: string): string[] {
  const feed: Record<string, unknown> = JSON.parse(json);
  const items = Array.isArray(feed.items) ? feed.items : [];
  const elementOf = (name: string, value: object): XmlElement => ({
    name,
    attributes: {},
    text: "",
    children: Object.entries(value).map(([field, given]) => ({
      name: field,
      attributes: {},
      children: [],
      text: typeof given === "string" ? given : JSON.stringify(given),
    })),
  });
  return [
    ...fieldProblems(elementOf("feed", feed), JSON_FEED),
    ...items.flatMap((item) => fieldProblems(elementOf("item", item), JSON_ITEM)),
    ...twice(items.map((item) => String(item.id))),
  ];
}

/** A document as elements; throws where it is not well-formed XML 1.0. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const write = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.values(attributes).map((one) => [one.name, one.value] as const);
    const element = { name, attributes: Object.fromEntries(plain), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", write);
  parser.on("cdata", write);
  parser.write(xml).close();
  const first = root.children[0];
  if (!first) throw new Error("No element");
  return first;
}

/** The elements of this name right under another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the one element of this name right under another; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? "";
}

function fieldProblems(element: XmlElement, table: FieldTable): string[] {
  const unknown = element.children
    .filter(({ name }) => !Object.hasOwn(table, name))
    .map(({ name }) => `${element.name}: has no ${name}`);
  const wrong = Object.entries(table).flatMap(([name, { need, many, takes }]) => {
    const found = childrenOf(element, name);
    if (found.length === 0) return need ? [`${element.name}: needs ${name}`] : [];
    if (found.length > 1 && !many) return [`${element.name}: ${name} more than once`];
    return found
      .filter(({ text }) => !takes.test(text))
      .map(
        ({ text }) => `${element.name}: ${name} may not be ${JSON.stringify(text.slice(0, 80))}`,
      );
  });
  return [...unknown, ...wrong];
}

/** Boards read a few tags, and no entities. */
function htmlProblems(html: string): string[] {
  const tags = (html.match(/<[^>]*>?/g) ?? []).filter(
    (tag) => !/^<\/?(?:p|ul|li|strong)>$|^<br>$/.test(tag),
  );
  return tags.map((tag) => `description: has ${tag.slice(0, 40)}`);
}

/** What people wrote stands in CDATA sections. */
function bareTexts(xml: string): string[] {
  const jobs = xml.slice(xml.indexOf("<job>"));
  const bare = jobs.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").replaceAll(/<\/?\w+>|\s/g, "");
  return bare === "" ? [] : [`outside CDATA: ${bare.slice(0, 40)}`];
}

function twice(ids: string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: more than once`);
}
