import fc from "fast-check";
import { expect, test } from "vitest";
import { readXml } from "#tests/support/published/feed-rules.ts";
import { drawPicture } from "./draw-picture.server.ts";
import { pictureCard } from "./picture-card.ts";
import { wrapText } from "./wrap-text.ts";

const ROOM = { letters: "title", size: 52, width: 1040, maxLines: 4 } as const;

test("a title is broken between words, and only a word that is too long within itself", () => {
  expect(wrapText("Juridisch secretaresse en managementassistent", ROOM).lines).toEqual([
    "Juridisch secretaresse en",
    "managementassistent",
  ]);
  const { lines } = wrapText("Arbeidsongeschiktheidsverzekeringsadministratie", ROOM);
  expect(lines.length).toBe(2);
  expect(lines.join("")).toBe("Arbeidsongeschiktheidsverzekeringsadministratie");
});

test("what does not fit ends in an ellipsis, and what the letters lack falls away", () => {
  const long = wrapText("woord ".repeat(100), { ...ROOM, maxLines: 2 });
  expect(long.isWhole).toBe(false);
  expect(long.lines).toHaveLength(2);
  expect(long.lines[1]).toMatch(/^(?:woord )+\S+…$/);
  expect(wrapText("Łódź \u{1F60A} \u529e\u516c \u202e kantoor", ROOM).lines).toEqual([
    "Łódź kantoor",
  ]);
});

test("whatever is typed, a card is whole XML with no more text than has room", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constant('</text><image href="file:///etc/passwd"/>&e;]]>'),
    fc.constant("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, line, bureau) => {
      const card = readXml(pictureCard({ title, lines: [line, line, line, line], bureau }));
      const kinds = card.children.map(({ name }) => name);
      expect(new Set(kinds)).toEqual(new Set(["rect", "g", "text"]));
      expect(kinds.filter((name) => name === "text").length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("a picture is a PNG of 1200 by 630, drawn once for the same words", async () => {
  const words = { title: "Planner", lines: ["Utrecht"], bureau: "Rechterhand" };
  const [png, again] = await Promise.all([drawPicture(words), drawPicture({ ...words })]);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(again).toBe(png);
  expect(await drawPicture(words)).toBe(png);
  expect(await drawPicture({ ...words, title: "Plannen" })).not.toEqual(png);
});
