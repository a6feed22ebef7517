/**
 * One handler for each page. The framework looks through every route it was given, four times a
 * request; a handler that knows its own branch only finds the same at once.
 */
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { LRUCache } from "lru-cache";
import type { PageHandle } from "./page-handle.ts";

type FoundRoute = {
  handle: RequestHandler;
  /** Null for a page that is somebody's own, or no page. */
  kept: PageHandle["kept"] | null;
};

type RouteNode = {
  id: string;
  path?: string;
  index?: boolean;
  caseSensitive?: boolean;
  children?: RouteNode[];
};

/** Characters of paths that are remembered with their route; a flood of long ones takes no more. */
const MAX_PATH_CHARACTERS = 500_000;

/** Finds the route of a path, as the framework would. */
export function routeHandlers(build: ServerBuild): (path: string) => FoundRoute {
  const tree = childrenOf(build, undefined);
  const whole: FoundRoute = { handle: createRequestHandler(build, "production"), kept: null };
  const byRoute = new Map<string, FoundRoute>();
  const byPath = new LRUCache<string, FoundRoute>({
    maxSize: MAX_PATH_CHARACTERS,
    sizeCalculation: (_, path) => path.length + 1,
  });

  const look = (path: string): FoundRoute => {
    const matches = isFrameworks(path) ? null : matchRoutes(tree as never, path);
    const ids = matches?.map(({ route }) => route.id ?? "") ?? [];
    const leaf = ids.at(-1);
    if (leaf === undefined) return whole;
    const known = byRoute.get(leaf) ?? branchOf(build, ids, leaf);
    byRoute.set(leaf, known);
    return known;
  };

  return (path) => {
    const known = byPath.get(path);
    if (known) return known;
    const found = look(path);
    byPath.set(path, found);
    return found;
  };
}

function branchOf(build: ServerBuild, ids: string[], leaf: string): FoundRoute {
  const routes = Object.fromEntries(
    ids.flatMap((id) => {
      const route = build.routes[id];
      return route ? [[id, route]] : [];
    }),
  );
  const handle = build.routes[leaf]?.module.handle as PageHandle | undefined;
  return {
    handle: createRequestHandler({ ...build, routes }, "production"),
    kept: handle?.kept ?? null,
  };
}

function childrenOf(build: ServerBuild, parent: string | undefined): RouteNode[] {
  return Object.values(build.routes).flatMap((route): RouteNode[] => {
    if (!route || route.parentId !== parent) return [];
    const { id, path, index, caseSensitive } = route;
    if (index) return [{ id, path, index, caseSensitive }];
    return [{ id, path, caseSensitive, children: childrenOf(build, id) }];
  });
}

/** What scripts of the framework ask for; no page of ours ends so. */
function isFrameworks(path: string): boolean {
  return path.endsWith(".data") || path.endsWith("/__manifest");
}
