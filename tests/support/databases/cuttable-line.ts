import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line to a database server that can be cut and mended; `close` stops taking new connections. */
export async function cuttableLine(target: URL) {
  const open = new Set<Socket>();
  let whole = true;
  const proxy = createServer((socket) => {
    if (!whole) return void socket.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const end of [socket, upstream]) {
      open.add(end);
      end
        .on("error", () => {})
        .on("close", () => {
          open.delete(end);
          socket.destroy();
          upstream.destroy();
        });
    }
    socket.pipe(upstream).pipe(socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = new URL(target);
  url.port = String((proxy.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      whole = false;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      whole = true;
    },
    close: () => void proxy.close(),
  };
}
