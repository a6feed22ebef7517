/** A set-up file of a traced run of the tests: writes which functions ran in each test file. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { TRACE } from "./trace-functions.ts";

const ran = new Set<string>();
Object.assign(globalThis, { [TRACE]: ran });
let started = 0;

beforeAll(() => {
  started = Date.now();
});

afterAll(() => {
  const file = (expect.getState().testPath ?? "").replace(`${process.cwd()}/`, "");
  const name = createHash("sha256").update(file).digest("hex").slice(0, 16);
  const trace = { file, milliseconds: Date.now() - started, ran: [...ran] };
  writeFileSync(join(process.env.TRACE_FOLDER ?? "", `${name}.json`), JSON.stringify(trace));
});
