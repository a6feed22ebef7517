/**
 * Idea: every place of a file where a small fault could stand, as a classic mutation tool would plant
 * it: a boundary moved, a condition decided, a guard, filter or line taken out, a value one off. In: a
 * file's text. Out: the faults in the order of the text, the same each time. Not planted: words that
 * people read, what is selected, logged or typed.
 */
import ts from "typescript";
import type { Mutation } from "./mutation.ts";
import { regexFaults } from "./regex-faults.ts";
import { sqlFaults } from "./sql-faults.ts";

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.PercentToken]: "*",
};
const SWAPPED: Record<string, string> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  round: "floor",
  startsWith: "endsWith",
  endsWith: "startsWith",
};
/** Steps of a chain that can be left out. */
const LEFT_OUT =
  /^(filter|slice|trim|toLowerCase|replace|replaceAll|sort|toSorted|normalize|min|max|length|regex|refine|int|positive|reverse)$/;
const NOT_JUDGED = /^(select|orderBy|error|message|props)$/;

/** Every fault of one file. */
export function mutationSpots(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const plant = (kind: string, node: ts.Node, replacement: string) => {
    const start = node.getStart(source);
    found.push({ file, start, end: node.getEnd(), replacement, kind });
  };
  const visit = (node: ts.Node): void => {
    if (isOutside(node)) return;
    faultsOf(node, source, plant);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const distinct = new Map(found.map((one) => [`${one.start}:${one.end}:${one.replacement}`, one]));
  return [...distinct.values()];
}

type Plant = (kind: string, node: ts.Node, replacement: string) => void;

function isOutside(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node))
    return true;
  if (ts.isPropertyAssignment(node)) return NOT_JUDGED.test(node.name.getText());
  return ts.isExpressionStatement(node) && /^log\./.test(node.getText());
}

function faultsOf(node: ts.Node, source: ts.SourceFile, plant: Plant): void {
  if (ts.isBinaryExpression(node)) binaryFaults(node, plant);
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    plant("not", node, node.operand.getText());
  else if (ts.isConditionalExpression(node)) {
    plant("choice", node, `(${node.whenTrue.getText()})`);
    plant("choice", node, `(${node.whenFalse.getText()})`);
  } else if (ts.isIfStatement(node)) {
    plant("condition", node.expression, "true");
    plant("condition", node.expression, "false");
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) plant("boolean", node, "false");
  else if (node.kind === ts.SyntaxKind.FalseKeyword) plant("boolean", node, "true");
  else if (ts.isNumericLiteral(node)) plant("number", node, String(Number(node.text) + 1));
  else if (ts.isExpressionStatement(node)) statementFaults(node, plant);
  else if (ts.isCallExpression(node)) callFaults(node, plant);
  else if (ts.isObjectLiteralExpression(node)) objectFaults(node, source, plant);
  else if (ts.isArrayLiteralExpression(node)) arrayFaults(node, plant);
  else if (ts.isRegularExpressionLiteral(node))
    for (const fault of regexFaults(node.text)) plant("pattern", node, fault);
  else if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node))
    for (const fault of sqlFaults(node.getText())) plant("sql", node, fault);
}

function binaryFaults(node: ts.BinaryExpression, plant: Plant): void {
  const { operatorToken, left, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    plant("fallback", node, `(${right.getText()})`);
    return;
  }
  const operator = OPERATORS[operatorToken.kind];
  const joinsText = [left, right].some((side) => ts.isStringLiteralLike(side));
  const arithmetic = operator === "-" && joinsText;
  if (operator && !arithmetic) plant("operator", operatorToken, operator);
}

/** A line taken out: something that is done, or said, and not given back. */
function statementFaults(node: ts.ExpressionStatement, plant: Plant): void {
  const inner = ts.isAwaitExpression(node.expression)
    ? node.expression.expression
    : node.expression;
  if (ts.isCallExpression(inner)) plant("line", node, ";");
}

function callFaults(node: ts.CallExpression, plant: Plant): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  const swapped = SWAPPED[name.text];
  const isMath = expression.getText() === "Math";
  if (swapped && (isMath || !/^(min|max|round|floor|ceil)$/.test(name.text)))
    plant("call", name, swapped);
  if (LEFT_OUT.test(name.text) && !isMath) plant("step", node, expression.getText());
}

/** A part of what is asked for or written left out. */
function objectFaults(node: ts.ObjectLiteralExpression, source: ts.SourceFile, plant: Plant): void {
  if (!isAskedOrWritten(node)) return;
  const { properties } = node;
  for (const [i, property] of properties.entries()) {
    const others = properties.filter((_, at) => at !== i).map((other) => other.getText(source));
    plant(`part ${property.getText(source).slice(0, 40)}`, node, `{ ${others.join(", ")} }`);
  }
}

function isAskedOrWritten(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) && /^(where|data)$/.test(parent.name.getText()))
      return true;
    if (ts.isFunctionLike(parent)) return /WhereInput$/.test(parent.type?.getText() ?? "");
  }
  return false;
}

/** One of several named things missing from a list. */
function arrayFaults(node: ts.ArrayLiteralExpression, plant: Plant): void {
  const { elements } = node;
  if (elements.length < 2 || !elements.every((one) => ts.isStringLiteralLike(one))) return;
  for (const i of new Set([0, elements.length - 1])) {
    const others = elements.filter((_, at) => at !== i).map((one) => one.getText());
    plant("member", node, `[${others.join(", ")}]`);
  }
}
