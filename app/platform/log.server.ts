import pino from "pino";
import { maskTyped, plainError } from "./log/plain-error.ts";

/** Structured log lines on stdout. Personal data and what anybody typed never go in; ids do. */
export const log = pino({
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: unknown) => plainError(error) },
});

/** Tells the person who started the process: plain text at a terminal, else a line of the log. */
export function announce(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`${text}\n`);
  else log.info(text);
}

/** The same for what ends the process before it served anybody. */
export function announceFailure(text: string, cause?: unknown): void {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
  else log.fatal({ ...(cause !== undefined && { err: cause }) }, text);
}

/**
 * Makes everything that a process prints a line of the log: what libraries write to the console,
 * Node's warnings, and the error that ends the process.
 */
export function logEverything(): void {
  for (const level of ["debug", "info", "warn", "error"] as const) {
    console[level] = (...words: unknown[]) => log[level](lineOf(words));
  }
  console.log = console.info;
  process.removeAllListeners("warning");
  process.on("warning", (warning) => log.warn({ err: warning }, "warning"));
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "uncaught");
    process.exit(1);
  });
}

function lineOf([first, ...more]: unknown[]) {
  const error = [first, ...more].find((word) => word instanceof Error);
  return { from: "console", err: error, said: typeof first === "string" ? maskTyped(first) : "" };
}
