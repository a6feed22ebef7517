import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Mutation, planted } from "./mutation.ts";

const ROOT = process.cwd();
const versions = new Map<string, { version: number; text: string }>();
let service: ts.LanguageService | null = null;

/** Whether a file still compiles with a fault in it; who imports the file is not asked. */
export function compilesWith(mutation: Mutation): boolean {
  const path = join(ROOT, mutation.file);
  const text = readFileSync(path, "utf8");
  const errors = errorsIn(path, planted(text, mutation));
  change(path, text);
  return errors === 0;
}

function errorsIn(path: string, text: string): number {
  change(path, text);
  service ??= openService();
  return service.getSyntacticDiagnostics(path).length + service.getSemanticDiagnostics(path).length;
}

function change(path: string, text: string): void {
  versions.set(path, { version: (versions.get(path)?.version ?? 0) + 1, text });
}

function openService(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames.filter((path) => path.startsWith(join(ROOT, "app"))),
    getScriptVersion: (path) => String(versions.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = versions.get(path)?.text ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
