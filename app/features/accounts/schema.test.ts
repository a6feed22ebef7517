import { expect, test } from "vitest";
import {
  accountAccessSchema,
  codeSchema,
  emailSchema,
  inviteAccountSchema,
  nameSchema,
  newPasswordSchema,
  phoneSchema,
  signInSchema,
} from "./schema.ts";

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

const chars = (count: number) => "a".repeat(count);

test.each([
  [
    "a name",
    nameSchema,
    ["Bo", chars(120)],
    ["B", chars(121), "Kim\nJansen", "www.kim.nl", "x://y"],
  ],
  ["a new password", newPasswordSchema, [chars(12), chars(200)], [chars(11), chars(201)]],
  [
    "a telephone number",
    phoneSchema,
    ["123456", "1".repeat(15), undefined],
    ["12345", "1".repeat(16), "(((((((", `1${" ".repeat(30)}23456`, "x123456"],
  ],
  ["an address", emailSchema, [`a@${chars(60)}.nl`], [`${chars(250)}@b.nl`]],
])("%s is taken to its edge and not beyond", (_, schema, takes, refuses) => {
  for (const value of takes)
    expect([value, schema.safeParse(value).success]).toEqual([value, true]);
  for (const value of refuses)
    expect([value, schema.safeParse(value).success]).toEqual([value, false]);
});

test("a code may be typed with spaces around it, and is six characters at least", () => {
  expect(codeSchema.parse({ code: " 123456 " }).code).toBe("123456");
  for (const code of ["12345", "12345 ", chars(41)])
    expect(codeSchema.safeParse({ code }).success).toBe(false);
});

test("a consultant or an admin is invited, with a function and a number or without", () => {
  const read = (parts: object) =>
    inviteAccountSchema.safeParse({
      name: "Noor",
      email: "noor@voorbeeld.example",
      audience: "admin",
      ...parts,
    });
  expect(read({}).success).toBe(true);
  expect(read({ audience: "consultant", jobTitle: ` ${chars(80)} ` }).data?.jobTitle).toBe(
    chars(80),
  );
  expect(read({ jobTitle: chars(81) }).success).toBe(false);
  for (const audience of ["candidate", "employer", ""])
    expect(read({ audience }).success).toBe(false);
});

test("access is taken or given by a yes or a no, and a password to sign in is no megabyte", () => {
  expect(accountAccessSchema.parse({ disabled: "ja" }).disabled).toBe(true);
  expect(accountAccessSchema.parse({ disabled: "nee" }).disabled).toBe(false);
  const email = "noor@voorbeeld.example";
  expect(signInSchema.safeParse({ email, password: chars(200) }).success).toBe(true);
  expect(signInSchema.safeParse({ email, password: chars(201) }).success).toBe(false);
});
