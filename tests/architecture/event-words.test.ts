import { expect, test } from "vitest";
import { eventText } from "#app/features/timeline/event-text.ts";
import { PRODUCT_FILES } from "./source-files.ts";

/** The verbs that a file records: all quoted words where an event says its verb. */
function verbsIn(text: string): string[] {
  if (!/recordEvents?\(/.test(text)) return [];
  return [...text.matchAll(/\bverb: ([^,\n]+)/g)].flatMap(([, value = ""]) =>
    [...value.matchAll(/"([a-z-]+)"/g)].map(([, verb = ""]) => verb),
  );
}

test("every event has its words, for people read them", () => {
  const verbs = PRODUCT_FILES.filter(({ path }) => path.startsWith("app/features/")).flatMap(
    ({ text }) => verbsIn(text),
  );
  expect(verbs.length).toBeGreaterThan(40);
  expect(verbs.filter((verb) => eventText(verb) === verb.replaceAll("-", " "))).toEqual([]);
});
