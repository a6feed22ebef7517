import { expect, test } from "vitest";
import { securityText } from "./security-text.ts";

const now = new Date("2026-12-01T09:30:00Z");

test("says whom to tell, until when, in which languages and where it stands itself", () => {
  const text = securityText({ email: "post@bureau.example", url: "https://bureau.example", now });
  expect(text.split("\n")).toEqual([
    "Contact: mailto:post@bureau.example",
    "Expires: 2027-05-30T00:00:00Z",
    "Preferred-Languages: nl, en",
    "Canonical: https://bureau.example/.well-known/security.txt",
    "",
  ]);
});

test("an address that is not under https is not named, and no setting adds a line", () => {
  const email = "a@b.example\nContact: mailto:c@d.example";
  const lines = securityText({ email, url: "http://localhost:3000", now }).split("\n");
  expect(lines.map((line) => line.split(":")[0])).toEqual([
    "Contact",
    "Expires",
    "Preferred-Languages",
    "",
  ]);
});
