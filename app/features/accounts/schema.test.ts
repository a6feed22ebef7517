import { expect, test } from "vitest";
import { emailSchema, nameSchema, phoneSchema } from "./schema.ts";

test("a telephone number is taken in every usual form, without the signs that pasting brings", () => {
  for (const typed of ["06.12.34.56.78", "06/12345678", "(030) 123 45 67", "+31 (0)6-12345678"]) {
    expect(phoneSchema.parse(typed)).toBe(typed);
  }
  expect(phoneSchema.parse("\u202a+31 6 12345678\u202c")).toBe("+31 6 12345678");
  expect(phoneSchema.parse("06 12345678\u200b")).toBe("06 12345678");
  expect(phoneSchema.parse("06\u201112345678")).toBe("06-12345678");
});

test("what holds too few or too many digits is no telephone number", () => {
  for (const typed of ["------", "12345", "1".repeat(16), "bel mij", "06 1234 567a"]) {
    expect(phoneSchema.safeParse(typed).success).toBe(false);
  }
});

test("a mail address may have a domain with accents, and loses what cannot be seen", () => {
  expect(emailSchema.parse("sanne@bücher.example")).toBe("sanne@xn--bcher-kva.example");
  expect(emailSchema.parse(" Sanne@Voorbeeld.example\u200b")).toBe("sanne@voorbeeld.example");
  for (const typed of ["sanne", "sanne@", "@voorbeeld.example", "a b@voorbeeld.example"]) {
    expect(emailSchema.safeParse(typed).success).toBe(false);
  }
});

test("a name keeps its letters and loses the marks that turn it round", () => {
  expect(nameSchema.parse("Sanne \u202enesneJ")).toBe("Sanne nesneJ");
  expect(nameSchema.parse("Zoë\u00a0d'Hont")).toBe("Zoë d'Hont");
  expect(nameSchema.safeParse("\u200b\u200b").success).toBe(false);
});
