/** A server that stands before another, or before none, and misbehaves when told to. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Mood = "passes" | "fails" | "stalls" | "drops";

export type StandIn = {
  url: string;
  /** What it does from now on. */
  turn: (mood: Mood) => void;
  /** How many requests it has not simply passed on. */
  disturbed: () => number;
  stop: () => Promise<void>;
};

/** How long a stalled answer takes: longer than anyone waits. */
const STALL_MS = 1_500;

/** Starts one; with `target` it passes requests on, when in the mood. */
export async function startStandIn(mood: Mood, target?: string): Promise<StandIn> {
  let current = mood;
  let disturbed = 0;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!target) return void outgoing.writeHead(503).end();
    const { method, headers, url = "/" } = incoming;
    const forwarded = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on("error", () => outgoing.destroy());
    incoming.pipe(forwarded);
  };
  const server = createServer((incoming, outgoing) => {
    outgoing.on("error", () => {});
    if (current !== "passes") disturbed++;
    switch (current) {
      case "passes":
        return pass(incoming, outgoing);
      case "fails":
        return void outgoing.writeHead(500, { "content-type": "application/json" }).end("{}");
      case "drops":
        return void incoming.socket.destroy();
      case "stalls":
        setTimeout(() => pass(incoming, outgoing), STALL_MS);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    turn: (next) => {
      current = next;
    },
    disturbed: () => disturbed,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
