import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FactsLine } from "./facts-line.tsx";
import { payFact } from "./format-money.ts";

test("the first value is bold, its basis is not, missing facts are left out", () => {
  const html = renderToStaticMarkup(
    <FactsLine facts={[payFact(290000, 340000, 36), null, "28–36 uur", undefined, "Utrecht"]} />,
  );
  expect(html).toContain("<strong>€ 2.900 – 3.400</strong> bij 36 uur");
  expect(html.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ")).toBe(
    "€ 2.900 – 3.400 bij 36 uur · 28–36 uur · Utrecht",
  );
});

test("without facts there is no line", () => {
  expect(renderToStaticMarkup(<FactsLine facts={[null, false]} />)).toBe("");
});
