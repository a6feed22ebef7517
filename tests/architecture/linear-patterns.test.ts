import { analyse } from "scslre";
import ts from "typescript";
import { expect, test } from "vitest";
import { PRODUCT_FILES } from "./source-files.ts";

type Pattern = { place: string; source: string; flags: string };

test("no pattern of ours takes more than its text's length in steps", () => {
  const patterns = PRODUCT_FILES.flatMap(({ path, text }) => patternsIn(path, text));
  expect(patterns.length).toBeGreaterThan(200);
  const slow = patterns.filter(
    ({ source, flags }) => analyse({ source, flags }).reports.length > 0,
  );
  expect(slow.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
});

test("the checker knows a slow pattern", () => {
  for (const source of ["\\s+$", "(a*)*b", "^\\s*\\s*x", "[^@]+@[^@]+\\.nl"]) {
    expect(analyse({ source, flags: "" }).reports.length, source).toBeGreaterThan(0);
  }
});

function patternsIn(path: string, text: string): Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const look = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ place: `${path}:${line}`, source, flags });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
