import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DlFacts } from "./dl-facts.tsx";
import { Notice } from "./notice.tsx";
import { PageShell } from "./page-shell.tsx";
import { Pagination } from "./pagination.tsx";
import { ProgressSteps } from "./progress-steps.tsx";
import { Row, Rows } from "./rows.tsx";

test("the shell starts with a skip link to main and marks the current page", () => {
  const html = renderToStaticMarkup(
    <PageShell
      bureauName="Rechterhand"
      currentPath="/vacatures"
      nav={[{ href: "/vacatures", label: "Vacatures" }]}
    >
      <h1>Vacatures</h1>
    </PageShell>,
  );
  expect(html.indexOf('href="#inhoud"')).toBeLessThan(html.indexOf("<header"));
  expect(html).toContain('<main class="site-main" id="inhoud"');
  expect(html).toContain('<a href="/vacatures" aria-current="page">');
});

test("a notice always carries a word", () => {
  expect(renderToStaticMarkup(<Notice tone="due">Verloopt.</Notice>)).toContain("Let op");
  expect(renderToStaticMarkup(<Notice tone="wrong">Te groot.</Notice>)).toContain('role="alert"');
});

test("progress says in words what is done, what is now and what comes", () => {
  const steps = [{ label: "Ontvangen" }, { label: "Gelezen" }, { label: "Gesprek" }];
  const text = (html: string) => html.replace(/<[^>]+>/g, "");
  expect(text(renderToStaticMarkup(<ProgressSteps steps={steps} current={1} />))).toBe(
    "Ontvangen (klaar)Gelezen (nu)Gesprek (komt nog)",
  );
  expect(text(renderToStaticMarkup(<ProgressSteps steps={steps} current={1} ended />))).toBe(
    "Ontvangen (klaar)Gelezen (klaar)",
  );
});

test("a single page has no pagination, an empty fact no line", () => {
  expect(renderToStaticMarkup(<Pagination />)).toBe("");
  expect(renderToStaticMarkup(<DlFacts facts={[{ term: "Uren", value: "" }]} />)).toBe("");
  expect(renderToStaticMarkup(<DlFacts facts={[{ term: "Uren", value: 0 }]} />)).toContain(
    "<dd>0</dd>",
  );
});

test("a selected row says so", () => {
  const html = renderToStaticMarkup(
    <Rows label="Kandidaten">
      <Row title="Mila" href="/werk/1" selected />
    </Rows>,
  );
  expect(html).toContain('aria-current="true"');
});
