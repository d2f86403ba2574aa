import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Language } from "../../src/model/language.ts";

/** A piece of static text in a catalogue: between the holes of a template, or a whole string. */
export interface StaticText {
  readonly file: string;
  readonly text: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));

/** Every static text of a language's catalogue files; names of keys, imports and codes are not texts. */
export function staticTexts(language: Language): StaticText[] {
  return filesIn(join("src/i18n", language)).flatMap((file) => {
    const texts: StaticText[] = [];
    const source = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (isNoText(node)) return;
      if (ts.isStringLiteral(node) || isTemplatePiece(node)) texts.push({ file, text: node.text });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return texts;
  });
}

const isTemplatePiece = (
  node: ts.Node,
): node is
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** Imports, types, keys, comparisons, and the language's own name handed to `plural`. */
const isNoText = (node: ts.Node): boolean => {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isCallExpression(parent)) {
    const called = parent.expression.getText();
    return called === "plural" || called.endsWith(".get");
  }
  return false;
};
