import { once } from "node:events";
import { connect } from "node:net";

/** What came back for bytes that no HTTP library would send. */
export type RawAnswer = { status: number; headers: string; body: string; seconds: number };

const PATIENCE_MS = 60_000;

/**
 * Sends bytes as they are, part by part, and reads until the server closes or has answered whole.
 * Status 0 means that it closed without a word, -1 that it kept us waiting for a minute.
 */
export function sendRaw(url: string, parts: (string | Buffer)[], pauseMs = 0): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const started = Date.now();
  return new Promise((resolve) => {
    let read = "";
    const socket = connect(Number(port), hostname);
    const done = (status?: number) => {
      clearTimeout(late);
      socket.destroy();
      const [headers = "", body = ""] = read.split(/\r\n\r\n(.*)/s);
      const said = Number(/^HTTP\/1\.1 (\d+)/.exec(read)?.[1] ?? 0);
      resolve({ status: status ?? said, headers, body, seconds: (Date.now() - started) / 1000 });
    };
    const late = setTimeout(() => done(-1), PATIENCE_MS);
    socket.on("data", (chunk) => {
      read += chunk.toString("latin1");
      if (isWhole(read)) done();
    });
    socket.on("error", () => done());
    socket.on("close", () => done());
    void write(socket, parts, pauseMs);
  });
}

async function write(
  socket: ReturnType<typeof connect>,
  parts: (string | Buffer)[],
  pauseMs: number,
): Promise<void> {
  const closed = once(socket, "close").catch(() => {});
  for (const part of parts) {
    if (socket.destroyed) return;
    if (!socket.write(part)) await Promise.race([once(socket, "drain").catch(() => {}), closed]);
    if (pauseMs > 0) await new Promise((go) => setTimeout(go, pauseMs));
  }
}

function isWhole(read: string): boolean {
  const [head = "", body] = read.split(/\r\n\r\n(.*)/s);
  if (body === undefined) return false;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length !== undefined) return body.length >= Number(length);
  return body.endsWith("0\r\n\r\n");
}
