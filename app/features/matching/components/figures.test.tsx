import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CultureChart } from "#app/features/culture/components/culture-chart.tsx";
import { cultureDifference, cultureSentence } from "#app/features/culture/culture-difference.ts";
import { TwoSidedScore } from "./two-sided-score.tsx";

test("a score shows both sides, coverage and total as text", () => {
  const html = renderToStaticMarkup(
    <TwoSidedScore
      requirements={{ score: 82.4, coverage: 90 }}
      wishes={{ score: 64, coverage: 100 }}
      total={72}
      culture={{ word: "dichtbij", low: 60, high: 80 }}
    />,
  );
  const text = html
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  expect(text.trim()).toBe(
    "eisen 82 90 % bekend wensen 64 alles bekend 72 totaal cultuur dichtbij",
  );
  expect(html).toContain('x="-82.4" y="9" width="82.4"');
});

test("too little information is a state of its own and draws no solid bar", () => {
  const html = renderToStaticMarkup(
    <TwoSidedScore
      requirements={{ score: null, coverage: 20 }}
      wishes={{ score: 50, coverage: 80 }}
      total={null}
    />,
  );
  expect(html).toContain("onvoldoende informatie");
  expect(html).toContain('class="score-solid-left" x="0" y="9" width="0"');
});

test("the difference of a row is whole and null when a side is missing", () => {
  expect(cultureDifference({ label: "Zekerheid", you: 24, team: 41 })).toBe(17);
  expect(cultureDifference({ label: "Zekerheid", you: null, team: 41 })).toBeNull();
});

test("the sentence names the closest and the furthest dimension", () => {
  const rows = [
    { label: "Zekerheid", you: 24, team: 41 },
    { label: "Resultaat", you: 50, team: 56 },
    { label: "Regels", you: null, team: 48 },
  ];
  expect(cultureSentence(rows)).toBe(
    "Het dichtst bij elkaar: Resultaat (verschil 6). Het verst uit elkaar: Zekerheid (verschil 17).",
  );
  expect(cultureSentence([{ label: "Regels", you: null, team: 1 }])).toMatch(
    /^Nog niet te vergelijken/,
  );
});

test("the culture chart gives the same figures as a table", () => {
  const html = renderToStaticMarkup(
    <CultureChart
      rows={[{ label: "Zekerheid", you: 24, team: 41, spread: { low: 30, high: 52 } }]}
    />,
  );
  const table = html.slice(html.indexOf("<table"));
  for (const figure of ["24", "41", "17", "30–52"]) expect(table).toContain(`>${figure}<`);
});
