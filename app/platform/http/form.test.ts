import { expect, test } from "vitest";
import { z } from "zod";
import { RuleBroken, TooLarge } from "#app/platform/errors.ts";
import {
  formWithMessages,
  InvalidForm,
  interruptedForm,
  parseForm,
  readForm,
  readHidden,
  unreadFormWithMessage,
} from "./form.server.ts";

const schema = z.object({
  name: z.string().min(2, "Vul een naam in."),
  password: z.string().min(2),
});

function posted(fields: Record<string, string>): Request {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
  };
  return new Request("http://localhost/", { method: "POST", body, headers });
}

/** The form that a request brought, with a message that came up afterwards. */
const withMessage = (request: Request, message: string, field = "") =>
  formWithMessages(request, { [field]: message });

/** The answer to a form that is not right. */
async function refusalOf(work: () => Promise<unknown> | unknown): Promise<InvalidForm> {
  try {
    await work();
  } catch (error) {
    if (error instanceof InvalidForm) return error;
    throw error;
  }
  throw new Error("the form was taken");
}

const GOOD = { name: "Kim", password: "geheim" };
const TOO_LONG = { ...GOOD, name: "x".repeat(300_000) };

test("a form that is right gives its values", async () => {
  expect(await readForm(posted(GOOD), schema)).toEqual(GOOD);
  expect(await readHidden(posted(GOOD), schema)).toEqual(GOOD);
});

test("a form that is wrong comes back with its messages and all typed but the password", async () => {
  const { reply, status } = await refusalOf(() => readForm(posted({ ...GOOD, name: "K" }), schema));
  expect(status).toBe(422);
  expect(reply.result.error).toEqual({ name: ["Vul een naam in."] });
  expect(reply.result.initialValue).toEqual({ name: "K" });
});

test("no password of a form goes along through signing in", async () => {
  const secret = { password: "geheim", currentPassword: "ook geheim" };
  const kept = await interruptedForm(posted({ name: "Kim", ...secret }), "/account");
  expect(kept).toEqual({ path: "/account", fields: [["name", "Kim"]] });
  expect(await interruptedForm(posted(secret), "/account/wachtwoord")).toBeNull();
  const { reply } = await refusalOf(() =>
    readForm(posted(secret), schema.extend({ currentPassword: z.string() })),
  );
  expect(JSON.stringify(reply)).not.toContain("geheim");
});

test("what is wrong beside the fields is said with them, under its own status, and is no error by itself", async () => {
  const beside = { field: "cv", message: "Kies een bestand.", status: 413 };
  const body = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return { data, tooLarge: false };
  };
  const read = (fields: Record<string, string>) =>
    parseForm(posted({}), body(fields), schema, beside);
  const { reply, status } = await refusalOf(() => read({ ...GOOD, name: "K" }));
  expect(status).toBe(413);
  expect(reply.result.error).toEqual({ name: ["Vul een naam in."], cv: ["Kies een bestand."] });
  expect(reply.result.initialValue).not.toHaveProperty("password");
  expect(read(GOOD)).toEqual(GOOD);
});

test("a form that is too long comes back as typed, with a sentence on top; a button's does not", async () => {
  const { reply, status } = await refusalOf(() => readForm(posted(TOO_LONG), schema));
  expect(status).toBe(413);
  expect(reply.result.error?.[""]?.[0]).toContain("te lang");
  expect(reply.result.initialValue).toEqual({ name: TOO_LONG.name });
  await expect(readHidden(posted(TOO_LONG), schema)).rejects.toThrow(TooLarge);
});

test("a button of an old page breaks a rule, and is no form to show again", async () => {
  const request = posted({ name: "K" });
  await expect(readHidden(request, schema)).rejects.toThrow(RuleBroken);
  expect(withMessage(request, "Te laat.")).toBeNull();
});

test("a rule broken afterwards comes back in the form that was read, at its field or on top", async () => {
  const request = posted(GOOD);
  expect(withMessage(request, "Te laat.")).toBeNull();
  await readForm(request, schema);
  expect(withMessage(request, "Te laat.", "name")?.result.error).toEqual({
    name: ["Te laat."],
  });
  const onTop = withMessage(request, "Te laat.");
  expect(onTop?.result.error).toEqual({ "": ["Te laat."] });
  expect(onTop?.result.initialValue).toEqual({ name: "Kim" });
});

test("who was refused before the form was read gets it back, when it is small, there and not read", async () => {
  const reply = await unreadFormWithMessage(posted(GOOD), "Te veel.");
  expect(reply?.result.error).toEqual({ "": ["Te veel."] });
  expect(reply?.result.initialValue).toEqual({ name: "Kim" });
  const read = posted(GOOD);
  await read.text();
  expect(await unreadFormWithMessage(read, "Te veel.")).toBeNull();
  const ofLength = (length: number) => {
    const name = "x".repeat(length - "name=".length);
    return unreadFormWithMessage(posted({ name }), "Te veel.");
  };
  expect(await ofLength(64 * 1024)).not.toBeNull();
  expect(await ofLength(64 * 1024 + 1)).toBeNull();
  expect(await unreadFormWithMessage(posted({}), "Te veel.")).toBeNull();
  const unsaid = posted(GOOD);
  unsaid.headers.delete("content-length");
  expect(await unreadFormWithMessage(unsaid, "Te veel.")).toBeNull();
});

test("nobody who sends slowly is waited for", async () => {
  const never = new ReadableStream({ pull: () => new Promise(() => {}) });
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": "9" };
  const init = { method: "POST", body: never, headers, duplex: "half" as const };
  expect(
    await unreadFormWithMessage(new Request("http://localhost/", init), "Te veel."),
  ).toBeNull();
});
