import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { drainBody, limitConnections, SERVER_OPTIONS } from "./slow-senders.ts";

/** A server that answers every form after its first bytes, and reads no further. */
async function early(): Promise<{ server: Server; port: number }> {
  const app = express();
  app.use(drainBody);
  app.all("*", (request, response) => {
    request.once("data", () => {
      request.pause();
      response.send("Te veel.");
    });
    request.once("end", () => response.headersSent || response.send("Te veel."));
  });
  const server = createServer(SERVER_OPTIONS, app);
  limitConnections(server);
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

/** Everything a server says on one connection, until it or `enough` ends it. */
async function saidTo(port: number, parts: string[], enough: RegExp): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.setTimeout(5_000, () => socket.destroy());
  let said = "";
  for (const part of parts) socket.write(part);
  for await (const chunk of socket) {
    said += chunk;
    if (enough.test(said)) break;
  }
  return said;
}

const FORM = "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n";
const NEXT = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const TWICE = /Te veel\..*Te veel\./s;

test("a connection outlives a proxy's minute, and headers and requests have an end", async () => {
  const { server } = await early();
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(server.headersTimeout).toBe(15_000);
  expect(server.requestTimeout).toBe(600_000);
});

test.each([
  ["a length", `${FORM}Content-Length: 300000\r\n\r\n`, "x".repeat(300_000)],
  [
    "chunks",
    `${FORM}Transfer-Encoding: chunked\r\n\r\n`,
    `493e0\r\n${"x".repeat(300_000)}\r\n0\r\n\r\n`,
  ],
  ["nothing in it", `${FORM}Content-Length: 0\r\n\r\n`, ""],
])(
  "a form with %s that was answered early leaves its connection free for the next",
  async (_, head, body) => {
    const { port } = await early();
    expect(await saidTo(port, [head, body, NEXT], TWICE)).toMatch(TWICE);
  },
);

test.each([
  ["what is no HTTP", "HALLO\r\n\r\n", "400 Bad Request", "niet te lezen"],
  [
    "a header without end",
    `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"x".repeat(40_000)}\r\n\r\n`,
    "431 Request Header Fields Too Large",
    "te lang",
  ],
])("%s gets a Dutch sentence, and the connection ends", async (_, sent, status, sentence) => {
  const { port } = await early();
  const said = await saidTo(port, [sent], /never/);
  expect(said).toContain(`HTTP/1.1 ${status}\r\nConnection: close`);
  expect(said).toContain(sentence);
  const [head = "", body = ""] = said.split("\r\n\r\n");
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
});
