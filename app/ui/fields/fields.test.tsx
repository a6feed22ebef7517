import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxGroup, RadioGroup, SelectField } from "./choice-field.tsx";
import { ChoiceSet } from "./choice-set.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FileField } from "./file-field.tsx";
import { errorsOf, fromConform, listFromConform } from "./from-conform.ts";
import { TextField } from "./text-field.tsx";

const choices = [
  { value: "vast", label: "Vast" },
  { value: "interim", label: "Interim" },
];

test("hint and error are tied to the control, the error is also said", () => {
  const html = renderToStaticMarkup(
    <TextField
      label="E-mail"
      name="email"
      id="f1"
      hint="Voor de bevestiging."
      error={["Vul in."]}
      required
    />,
  );
  expect(html).toContain('aria-describedby="f1-hint f1-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<label for="f1">');
  expect(html).toContain("(verplicht)");
  expect(html).toMatch(/id="f1-error".*Fout: .*Vul in\./);
});

test("a field without hint or error says neither", () => {
  const html = renderToStaticMarkup(<TextField label="Naam" name="naam" autoComplete="name" />);
  expect(html).not.toMatch(/aria-describedby|aria-invalid|required/);
  expect(html).toContain('id="naam"');
});

test("given choices come back chosen", () => {
  const many = renderToStaticMarkup(
    <CheckboxGroup label="Vorm" name="vorm" choices={choices} defaultValues={["interim"]} />,
  );
  expect(many).toMatch(/checked=""[^>]*value="interim"|value="interim"[^>]*checked=""/);
  expect(many.match(/checked=""/g)).toHaveLength(1);
  const one = renderToStaticMarkup(
    <RadioGroup label="Vorm" name="vorm" choices={choices} defaultValue="vast" />,
  );
  expect(one.match(/checked=""/g)).toHaveLength(1);
  const select = renderToStaticMarkup(
    <SelectField label="Vorm" name="vorm" choices={choices} defaultValue="vast" empty="Kies" />,
  );
  expect(select).toContain('<option value="vast" selected="">');
});

test("a file already received is not required again", () => {
  const html = renderToStaticMarkup(<FileField label="Cv" name="cv" required kept="cv.pdf" />);
  expect(html).toContain("cv.pdf");
  expect(html).not.toContain('required=""');
});

test("the summary links each message to its field and is silent without errors", () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
  const html = renderToStaticMarkup(
    <ErrorSummary errors={[{ fieldId: "email", message: "Vul in." }]} />,
  );
  expect(html).toContain('<a href="#email">Vul in.</a>');
  expect(html).toContain('role="alert"');
});

test("a Conform field drives a text field, a group and the summary", () => {
  const field = {
    name: "uren",
    id: "f-uren",
    initialValue: 32,
    errors: ["Te veel."],
    required: true,
  };
  expect(fromConform(field)).toEqual({
    name: "uren",
    id: "f-uren",
    defaultValue: "32",
    error: ["Te veel."],
    required: true,
  });
  expect(listFromConform({ name: "d", id: "f-d", initialValue: "ma" }).defaultValues).toEqual([
    "ma",
  ]);
  expect(errorsOf([field, { name: "a", id: "a" }])).toEqual([
    { fieldId: "f-uren", message: "Te veel." },
  ]);
});

test("a choice set names every radio by its statement and counts in words", () => {
  const html = renderToStaticMarkup(
    <ChoiceSet legend="Wat past?" at={7} of={21} statements={choices} defaultBest="vast" />,
  );
  expect(html).toContain("7 van 21");
  expect(html).toContain("Past het best: Vast");
  expect(html).toContain("Past het minst: Vast");
  expect(html.match(/checked=""/g)).toHaveLength(1);
});
