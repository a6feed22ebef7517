import { expect, test } from "vitest";
import { feedLinks } from "./feed-links.ts";

test("reads the elements of one name, in CDATA or escaped, and nothing of a feed that is broken", () => {
  const xml =
    "<source><job><url>a&amp;b</url><x>n</x></job><job><url><![CDATA[c]]></url></job></source>";
  expect(feedLinks(xml, "url")).toEqual(["a&b", "c"]);
  expect(() => feedLinks("<source><url>a</source>", "url")).toThrow(/unclosed|tag/i);
});
