import { announce } from "#app/platform/log.server.ts";

/** A line at most so often: enough to see that it goes on. */
const EVERY_MS = 5_000;

/** Says how far a long part of the story is, for whoever waits at the terminal; a short one says nothing. */
export function startProgress(what: string, total: number): { at: (done: number) => void } {
  const started = performance.now();
  let said = started;
  return {
    at: (done) => {
      const moment = performance.now();
      if (moment - said < EVERY_MS) return;
      said = moment;
      const seconds = Math.round((moment - started) / 1000);
      announce(`${what}: ${done} of ${total}, ${seconds} s`);
    },
  };
}
