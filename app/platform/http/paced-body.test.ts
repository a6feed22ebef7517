import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { drainedOf, pacedBody } from "./paced-body.server.ts";

test("a piece waits until the client can take it, and a client that left ends the source", async () => {
  let isClosed = false;
  async function* pieces() {
    try {
      for (const piece of ["een", "twee", "drie"]) yield Buffer.from(piece);
    } finally {
      isClosed = true;
    }
  }
  const turns: ((more: boolean) => void)[] = [];
  const drained = () => new Promise<boolean>((resolve) => turns.push(resolve));
  const body = pacedBody(Readable.from(pieces()), drained)[Symbol.asyncIterator]();

  const first = body.next();
  await expect.poll(() => turns.length).toBe(1);
  turns[0]?.(true);
  expect(String((await first).value)).toBe("een");

  const second = body.next();
  await expect.poll(() => turns.length).toBe(2);
  expect(isClosed).toBe(false);
  turns[1]?.(false);
  expect((await second).done).toBe(true);
  expect(isClosed).toBe(true);
});

test("a response is waited for only while it is full, and one that is gone takes no more", async () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const drained = drainedOf(response);
  expect(await drained()).toBe(true);
  expect(response.write(Buffer.alloc(1_000_000))).toBe(false);
  let isDrained = false;
  const waiting = drained().then((more) => {
    isDrained = true;
    return more;
  });
  await Promise.resolve();
  expect(isDrained).toBe(false);
  response.emit("drain");
  expect(await waiting).toBe(true);
  response.destroy();
  expect(await drained()).toBe(false);
});
