/** A client that asks as fast as it is answered, on connections that stay open. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export type Load = {
  perSecond: number;
  /** Milliseconds of each answer. */
  times: number[];
  /** Of one answer's body, as it was sent. */
  bytes: number;
};

const CONNECTIONS = 4;
const HEAD_END = "\r\n\r\n";

/** Asks for one address on four connections for some seconds. Throws for an answer other than 200. */
export async function loadOf(url: string, seconds: number): Promise<Load> {
  const { hostname, port, host, pathname, search } = new URL(url);
  const head = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nAccept-Encoding: br${HEAD_END}`;
  const times: number[] = [];
  let bytes = 0;
  const startedAt = performance.now();
  const ask = async () => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, "connect");
    const next = answersOf(socket);
    while (performance.now() - startedAt < seconds * 1000) {
      const asked = performance.now();
      socket.write(head);
      bytes = await next();
      times.push(performance.now() - asked);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return { perSecond: (times.length * 1000) / (performance.now() - startedAt), times, bytes };
}

/** Resolves, for each call, with the length of the next body; every answer must say how long it is. */
function answersOf(socket: Socket): () => Promise<number> {
  let held = Buffer.alloc(0);
  let wake = () => {};
  socket.on("data", (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    wake();
  });
  socket.on("close", () => wake());
  return async () => {
    for (;;) {
      const end = held.indexOf(HEAD_END);
      const head = end < 0 ? "" : held.toString("latin1", 0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
      if (end >= 0 && (!head.startsWith("HTTP/1.1 200") || Number.isNaN(length))) {
        throw new Error(`Not an answer to count: ${head.split("\r\n", 1)}`);
      }
      const whole = end + HEAD_END.length + length;
      if (end >= 0 && held.length >= whole) {
        held = held.subarray(whole);
        return length;
      }
      if (socket.destroyed) throw new Error("The server closed the connection");
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
