import { SaxesParser } from "saxes";

/**
 * The text of every element of this name in a feed, in order. Throws where the feed is not well-formed XML.
 */
export function feedLinks(xml: string, name: string): string[] {
  const parser = new SaxesParser({ position: false });
  const links: string[] = [];
  let open = "";
  let text = "";
  const read = (part: string) => {
    if (open === name) text += part;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open = tag.name;
    text = "";
  });
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("closetag", (tag) => {
    if (tag.name === name) links.push(text);
    open = "";
  });
  parser.write(xml).close();
  return links;
}
