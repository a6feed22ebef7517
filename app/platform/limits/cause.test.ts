import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_TEXT } from "../http/upload-limit.ts";
import { asCause, causeOfRequest, currentCause, nameCause } from "./cause.server.ts";

test("a request has its caller as cause, without a readable address, and in all that it awaits", async () => {
  const cause = causeOfRequest("192.0.2.7");
  expect(cause).toMatchObject({ account: null, inRequest: true });
  expect(JSON.stringify(cause.caller)).not.toContain("192.0.2.7");
  expect(causeOfRequest("192.0.2.8").caller).not.toBe(cause.caller);
  expect(currentCause()).toBeNull();
  await asCause(cause, async () => {
    await setImmediate();
    expect(currentCause()).toBe(cause);
  });
  expect(currentCause()).toBeNull();
});

test("an account behind a request is named, and whether it is the bureau's", () => {
  const named = (actor: Parameters<typeof nameCause>[0]) =>
    asCause(causeOfRequest("192.0.2.7"), () => {
      nameCause(actor);
      return currentCause();
    });
  const accountId = "een";
  expect(named({ kind: "consultant", accountId })).toMatchObject({
    account: "een",
    isBureau: true,
  });
  expect(named({ kind: "admin", accountId })).toMatchObject({ account: "een", isBureau: true });
  expect(named({ kind: "candidate", accountId, candidateId: null })).toMatchObject({
    account: "een",
    isBureau: false,
  });
  expect(named(ANONYMOUS)?.account).toBeNull();
  expect(named(system("test"))?.account).toBeNull();
  expect(() => nameCause({ kind: "admin", accountId })).not.toThrow();
});

test("64 MB is what may be sent along, and what is said of it", () => {
  expect(MAX_UPLOAD_BYTES).toBe(67_108_864);
  expect(MAX_UPLOAD_TEXT).toBe("64 MB");
});
