import { createHash } from "node:crypto";
import { basename, dirname, join, normalize } from "node:path";
import ts from "typescript";
import { isTest, SOURCE_FILES } from "./source-files.ts";

/** What tells about a version and is no rule itself. */
const ABOUT = new Set(["RULE_VERSION", "RULE_CHANGES"]);
const TEXTS = new Map(SOURCE_FILES.map(({ path, text }) => [path, text]));

/**
 * A hash of what decides a score: the file with this name and every file it needs to run, as code without
 * types, comments, layout, names of files and what is imported. Moving or formatting changes nothing.
 */
export function ruleHash(name: string): string {
  const start = SOURCE_FILES.find(({ path }) => basename(path) === name && !isTest(path));
  if (!start) throw new Error(`There is no ${name}`);
  const found = new Map<string, string>();
  collect(start.path, found);
  const hash = createHash("sha256");
  for (const code of [...found.values()].sort()) hash.update(`${code}\n`);
  return hash.digest("hex").slice(0, 16);
}

function collect(path: string, found: Map<string, string>): void {
  const text = TEXTS.get(path);
  if (text === undefined || found.has(path)) return;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  const code = ts.createSourceFile("rule.js", outputText, ts.ScriptTarget.ES2022, true);
  const isNeed = (statement: ts.Statement) => ts.isImportDeclaration(statement);
  const kept = code.statements.filter((statement) => !isNeed(statement) && !isAbout(statement));
  found.set(path, kept.map((statement) => statement.getText()).join("\n"));
  for (const need of code.statements.filter(ts.isImportDeclaration))
    collect(pathOf(path, need.moduleSpecifier.getText().slice(1, -1)), found);
}

function isAbout(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(({ name }) => ABOUT.has(name.getText()));
}

function pathOf(from: string, specifier: string): string {
  return specifier.startsWith(".")
    ? normalize(join(dirname(from), specifier))
    : specifier.replace(/^#/, "");
}
