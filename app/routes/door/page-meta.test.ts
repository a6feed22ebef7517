import { expect, test } from "vitest";
import { publicMeta } from "./page-meta.ts";

test.each(["/vacatures", "/vacatures/", "/Vacatures", "/VACATURES/"])(
  "%s has one canonical address",
  (pathname) => {
    const matches = [{ id: "root", data: { url: "https://voorbeeld.nl" } }];
    const head = publicMeta(
      { matches, location: { pathname } },
      { title: "Vacatures", description: "Vacatures." },
    );
    expect(head).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: "https://voorbeeld.nl/vacatures",
    });
  },
);
