import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routeHandlers } from "./route-handlers.ts";

const kept = { params: ["q"] };
const page = { default: () => null };
const build = {
  entry: { module: {} },
  routes: {
    root: { id: "root", path: "", module: page },
    list: { id: "list", parentId: "root", path: "lijst", module: { ...page, handle: { kept } } },
    one: {
      id: "one",
      parentId: "root",
      path: "lijst/:slug",
      module: { ...page, handle: { kept: { params: [] } } },
    },
    own: { id: "own", parentId: "root", path: "mijn", module: page },
    rest: { id: "rest", parentId: "root", path: "*", module: { ...page, handle: { kept } } },
  },
  assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "" },
  future: { v3_singleFetch: true },
  publicPath: "/",
  assetsBuildDirectory: "",
  isSpaMode: false,
} as unknown as ServerBuild;

test("a path finds its page's handler, the same each time, and whether its answer may be kept", () => {
  const find = routeHandlers(build);
  expect(find("/lijst").kept).toEqual(kept);
  expect(find("/lijst/een").kept).toEqual({ params: [] });
  expect(find("/mijn").kept).toBeNull();
  expect(find("/lijst/twee").handle).toBe(find("/lijst/een").handle);
  expect(find("/lijst").handle).not.toBe(find("/mijn").handle);
});

test("what scripts of the framework ask for is no page, and is never kept", () => {
  const find = routeHandlers(build);
  const whole = find("/lijst/een.data");
  expect(whole.kept).toBeNull();
  expect(find("/pad/__manifest")).toBe(whole);
  expect(find("/elders").kept).toEqual(kept);
  expect(find("/.data/lijst").kept).toEqual(kept);
});
