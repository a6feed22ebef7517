import { expect, test } from "vitest";
import { z } from "zod";
import { plainError } from "./plain-error.ts";

const TYPED = "sjaan.geheim@voorbeeld.example";

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}

class DatabaseError extends Error {
  override name = "DatabaseError";
  severity = "ERROR";
  code = "23505";
  detail = `Key (email)=(${TYPED}) already exists.`;
  constraint = "Account_email_key";
}

class PrismaClientKnownRequestError extends Error {
  override name = "PrismaClientKnownRequestError";
  code = "P2002";
  meta = { modelName: "Account", target: [TYPED] };
}

test.each([
  ["a parser", thrownBy(() => JSON.parse(TYPED))],
  ["an address", thrownBy(() => new URL(`http://${TYPED}:x`))],
  ["a header", thrownBy(() => new Headers({ Location: `/${TYPED}€` }))],
  ["a schema", thrownBy(() => z.literal("a").parse(TYPED))],
  ["a database", new DatabaseError(`invalid input syntax for type uuid: "${TYPED}"`)],
  ["a query", new PrismaClientKnownRequestError(`where: { email: "${TYPED}" }`)],
  ["a quote", new Error(`Not found: '${TYPED}'`)],
  ["words behind a line", new Error(`Not found\n${TYPED}`)],
  ["words that look like a frame", new Error(`Not found\n    at ${TYPED}`)],
  ["a cause", new Error("Failed", { cause: new Error(`no ${TYPED}`) })],
  ["a string", TYPED],
])("of an error from %s nothing typed is kept", (_, error) => {
  expect(JSON.stringify(plainError(error))).not.toMatch(/sjaan|geheim|voorbeeld/);
});

test("kind, code, place and frames are kept, and our own words", () => {
  expect(plainError(new DatabaseError("x"))).toMatchObject({
    type: "DatabaseError",
    code: "23505",
    at: { constraint: "Account_email_key" },
  });
  const query = plainError(new PrismaClientKnownRequestError("x"));
  expect(query).toMatchObject({ code: "P2002", at: { modelName: "Account" } });
  const own = plainError(new Error("Sessions are not open", { cause: new Error("Too early") }));
  expect(own).toMatchObject({ message: "Sessions are not open", cause: { message: "Too early" } });
  expect(own.stack[0]).toContain("plain-error.test.ts");
});
