import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes.ts";

export type TableRow = { path: string; file: string };

/** Every route of the app as its full path pattern and its file under app/. */
export const TABLE: TableRow[] = flatten(routes as RouteConfigEntry[], "");

function flatten(entries: RouteConfigEntry[], parent: string): TableRow[] {
  return entries.flatMap((entry) => {
    const path = [parent, entry.path].filter(Boolean).join("/");
    return [{ path: `/${path}`, file: entry.file }, ...flatten(entry.children ?? [], path)];
  });
}
