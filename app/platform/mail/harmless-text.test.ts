import { expect, test } from "vitest";
import { renderEmail } from "#emails/render-email.ts";
import { harmlessLine, harmlessProps, harmlessText } from "./harmless-text.ts";

test("a name in a mail is one line without control characters, schemes and domains", () => {
  expect(harmlessLine("Kim\r\nBcc: allen@x.example\u0000")).not.toMatch(/[\r\n\0]/);
  expect(harmlessLine("Win geld op https://boef.example/x")).not.toMatch(/:\/\/|boef\.example/);
  expect(harmlessLine("ga naar www.boef.nl")).not.toMatch(/www\.boef|boef\.nl/);
  expect(harmlessLine("\u202Elvk.boef")).not.toContain("\u202E");
  expect(harmlessLine("javascript://x")).not.toContain("://");
  expect(harmlessLine("A.B. de Wit-van 't Hoff B.V.")).toBe("A.B. de Wit-van 't Hoff B.V.");
  expect(harmlessLine("€ 2.900 tot 3.400")).toBe("€ 2.900 tot 3.400");
});

test("a text keeps its lines", () => {
  expect(harmlessText("Dag,\n\nkijk op boef.example")).toBe("Dag,\n\nkijk op boef. example");
});

test("hostile text of 100 kB is cut before it is read", () => {
  for (const sign of ["a", ".", ":", "a.", "://", "\u200b", " "]) {
    expect(harmlessLine(sign.repeat(100_000)).length).toBeLessThan(1_000);
  }
});

test("our own links stay whole, at every depth, and nothing typed becomes one", async () => {
  const props = harmlessProps({
    search: "planner\nhttps://boef.example",
    total: 1,
    stopUrl: "https://site.test/stoppen/abc",
    listUrl: "https://site.test/vacatures",
    vacatures: [
      {
        title: "Planner https://boef.example\r\n",
        employer: "boef.example",
        place: "Utrecht",
        pay: "€ 2.900",
        url: "https://site.test/vacatures/planner",
      },
    ],
  });
  const bureau = { name: "Bureau", url: "https://site.test", phone: "085", email: "b@site.test" };
  const { subject, html, text } = await renderEmail("new-vacatures", { ...props, bureau });
  expect(subject + html + text).not.toMatch(/boef\.example|https:\/\/boef/);
  expect(text).toContain("https://site.test/vacatures/planner");
  expect(text).toContain("https://site.test/stoppen/abc");
});

test("only what the house itself writes stays whole, by the name of the prop and not by one like it", () => {
  const link = "https://boef.example";
  for (const key of ["url", "stopUrl", "email", "phone", "validFor"])
    expect(harmlessProps({ [key]: link })).toEqual({ [key]: link });
  for (const key of ["urlText", "emailed", "myEmail", "telephone", "phones", "validForm", "name"])
    expect(JSON.stringify(harmlessProps({ [key]: link })), key).not.toContain("://");
});
