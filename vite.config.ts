import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Rollup } from "vite";
import remixConfig from "./remix.config.js";

/** What says nothing about our own code: routes without a page, and comments inside packages. */
const OTHERS = new Set(["EMPTY_BUNDLE", "INVALID_ANNOTATION"]);

function warn(warning: Rollup.RollupLog, tell: (warning: Rollup.RollupLog) => void): void {
  if (!OTHERS.has(warning.code ?? "")) tell(warning);
}

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { target: "es2022", assetsInlineLimit: 0, rollupOptions: { onwarn: warn } },
});
