/** What the sources of the page say, read with the compiler: where a word is read, and where a text stands by itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = 'src'
/** What is imported to be said; what fetches the words says none. */
const OF_WORDS = /\/words(\/(?!spoken|languages)\w+)*$/
const LEFT_OUT = /\.test\.tsx?$|\/testing\/|\.d\.ts$|^src\/words\/(en|de|es)\//

/** Every source of the product, parsed. */
export const sources = (): ts.SourceFile[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => join(ROOT, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !LEFT_OUT.test(file))
    .sort()
    .map((file) => parsed(file, readFileSync(file, 'utf8')))

export const parsed = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** Words that are read while the file is loaded, when no language may be there yet, or another one later. */
export function readTooEarly(source: ts.SourceFile): string[] {
  const names = importedWords(source)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return
    if (ts.isIdentifier(node) && names.has(node.text) && !isAName(node)) found.push(placeOf(source, node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A key or a member that happens to be called like an area. */
const isAName = ({ parent, ...node }: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(parent) && parent.name.pos === node.pos) ||
  (ts.isPropertyAssignment(parent) && parent.name.pos === node.pos)

function importedWords(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !OF_WORDS.test(moduleOf(statement))) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text)
  }
  return names
}

const moduleOf = ({ moduleSpecifier }: ts.ImportDeclaration): string =>
  ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''

export const placeOf = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${node.getText(source).slice(0, 60)}`

const READ_OUT = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'aria-description',
  'aria-roledescription',
]
const LETTERS = /\p{L}/u

/** Texts that stand in the source itself: between tags, in what is read out, and in what a tag shows. */
export function textsIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node)) found.push(placeOf(source, node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return LETTERS.test(node.text)
  if (!isLiteral(node) || !LETTERS.test(literalOf(node))) return false
  return isShown(node)
}

const isLiteral = (node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)

const literalOf = (node: ts.StringLiteral | ts.TemplateLiteral): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('')
    : node.text

/** Whether a value ends between two tags or in an attribute that is read; a choice hands it on. */
function isShown(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent)
  if (ts.isParenthesizedExpression(parent)) return isShown(parent)
  if (ts.isBinaryExpression(parent)) return isHandedOn(parent) && isShown(parent)
  if (ts.isJsxAttribute(parent)) return READ_OUT.includes(parent.name.getText())
  return ts.isJsxExpression(parent) && (ts.isJsxAttribute(parent.parent) ? isShown(parent) : true)
}

const isHandedOn = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  [
    ...[ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken],
    ...[ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken],
  ].includes(kind)
