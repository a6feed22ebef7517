import pino from "pino";

/** Structured log lines on stdout. Personal data never goes in; ids do. */
export const log = pino({
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});
