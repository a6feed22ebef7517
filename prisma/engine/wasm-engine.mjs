import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** @typedef {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory} Factory */

/** Prisma's engine looks this name up when it panics; the message is the only trace of it. */
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    /** @param {string} message */
    set_message: (message) =>
      console.error(JSON.stringify({ level: "ERROR", fields: { message } })),
  },
});

/**
 * Prisma's schema engine, compiled to WebAssembly, on a driver adapter of ours.
 * Node 20 cannot import .wasm, so the module is instantiated by hand.
 *
 * @param {Factory} factory
 * @param {[path: string, content: string][] | undefined} datamodels
 */
export async function openSchemaEngine(factory, datamodels) {
  const script = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const wasm = readFileSync(join(dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": /** @type {WebAssembly.ModuleImports} */ (
      /** @type {unknown} */ (bindings)
    ),
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = /** @type {() => void} */ (instance.exports.__wbindgen_start);
  start();
  return bindings.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
