import ts from "typescript";

/** Where the names of the functions that ran are kept, while the tests are traced. */
export const TRACE = "__mutantsRan";

/**
 * A file's text in which every function notes that it ran, under its file and the offset at which it
 * stands in the text as given.
 */
export function tracedText(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const insertions: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const note = `globalThis.${TRACE}?.add(${JSON.stringify(functionName(file, node, source))})`;
      if (ts.isBlock(node.body))
        insertions.push({ at: node.body.getStart() + 1, text: `${note};` });
      else {
        insertions.push({ at: node.body.getStart(), text: `(${note}, ` });
        insertions.push({ at: node.body.getEnd(), text: ")" });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let traced = text;
  const last = insertions.map((one, i) => ({ ...one, i })).sort((a, b) => b.at - a.at || a.i - b.i);
  for (const { at, text: note } of last) traced = traced.slice(0, at) + note + traced.slice(at);
  return traced;
}

/** The name under which the innermost function around an offset is traced; null outside functions. */
export function tracedAround(file: string, text: string, offset: number): string | null {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let name: string | null = null;
  const visit = (node: ts.Node): void => {
    if (offset < node.getStart(source) || offset >= node.getEnd()) return;
    const isBody = ts.isFunctionLike(node) && "body" in node && node.body;
    if (isBody && offset >= node.body.getStart(source)) name = functionName(file, node, source);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return name;
}

function functionName(file: string, node: ts.Node, source: ts.SourceFile): string {
  return `${file}@${node.getStart(source)}`;
}
