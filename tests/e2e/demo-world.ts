import { startDemoServer } from "../support/demo-server.ts";

/** Starts the built server on a demo world of its own before the journeys, and stops it after. */
export default async function demoWorld(): Promise<() => Promise<void>> {
  const server = await startDemoServer();
  process.env.BASE_URL = server.url;
  return async () => {
    await server.stop();
  };
}
