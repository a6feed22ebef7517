import { describe, expect, test } from "vitest";
import { TABLE } from "../support/route-table.ts";
import { listFiles } from "./source-files.ts";

describe("the route table", () => {
  test("names every route file once", () => {
    const files = TABLE.map(({ file }) => file);
    expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
  });

  test("leaves no route file out, and nothing but the door stands beside the routes", () => {
    const inTable = new Set(TABLE.map(({ file }) => `app/${file}`));
    const routeFiles = listFiles("app/routes").filter(
      (path) => !path.startsWith("app/routes/door/"),
    );
    expect(routeFiles.filter((path) => !inTable.has(path))).toEqual([]);
  });
});
