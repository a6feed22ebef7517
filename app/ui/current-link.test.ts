import { expect, test } from "vitest";
import { currentOf } from "./current-link.ts";

const links = ["/", "/werk", "/werk/vacatures", "/vacatures"].map((href) => ({ href }));

test("the page itself is page, a page under it is true, the longest link wins", () => {
  expect(currentOf(links, "/vacatures/")).toEqual({ href: "/vacatures", kind: "page" });
  expect(currentOf(links, "/werk/vacatures/12?tab=bord")).toEqual({
    href: "/werk/vacatures",
    kind: "true",
  });
  expect(currentOf(links, "/")).toEqual({ href: "/", kind: "page" });
});

test("a page elsewhere belongs to the link that holds it", () => {
  const held = [{ href: "/mijn" }, { href: "/mijn/profiel", holds: ["/mijn/wensen"] }];
  expect(currentOf(held, "/mijn/wensen")).toEqual({ href: "/mijn/profiel", kind: "true" });
  expect(currentOf(held, "/mijn/bewaard")).toEqual({ href: "/mijn", kind: "true" });
});

test("home is not current elsewhere, nor a link with the same beginning", () => {
  expect(currentOf(links, "/over")).toBeNull();
  expect(currentOf(links, "/werkwijze")).toBeNull();
});
