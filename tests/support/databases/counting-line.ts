import { type AddressInfo, connect, createServer } from "node:net";

/** What asks a PostgreSQL server to run a statement: a simple query, or the execution of a prepared one. */
const ASKS = new Set(["Q", "E"]);
const HEAD_BYTES = 5;

/** A line to a PostgreSQL server that counts the statements that go over it (protocol 3.0, message flow). */
export async function countingLine(target: URL) {
  let statements = 0;
  const proxy = createServer((socket) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [end, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const)
      end.on("error", () => {}).on("close", () => other.destroy());
    let waiting = Buffer.alloc(0);
    let isStarted = false;
    socket.on("data", (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (;;) {
        // The first message of a connection has no type before its length.
        const head = isStarted ? HEAD_BYTES : HEAD_BYTES - 1;
        if (waiting.length < head) return;
        const length = waiting.readUInt32BE(head - 4) + head - 4;
        if (waiting.length < length) return;
        if (isStarted && ASKS.has(String.fromCharCode(waiting[0] ?? 0))) statements++;
        isStarted = true;
        waiting = waiting.subarray(length);
      }
    });
    socket.pipe(upstream).pipe(socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = new URL(target);
  url.port = String((proxy.address() as AddressInfo).port);
  return { url: url.href, counted: () => statements, close: () => void proxy.close() };
}
