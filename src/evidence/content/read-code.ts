import { type ClassDeclaration, type ClassExpression, Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { quoteForPeople } from '../../model/quote.js';
import type { ContentJudgement } from './judgement.js';

/** A symbol of a file: its own text, by which it is pinned, and what it says. */
export interface CodeSymbol {
  /** All its declarations in their order, one line each after the other, with `\n` as the line ending. */
  readonly text: string;
  readonly content: ContentJudgement;
}

/** Why there is no such symbol, one sentence without a full stop. */
export interface NoSymbol {
  readonly why: string;
  /** The file was read, and the register names what is not in it. */
  readonly isMissing: boolean;
}

/**
 * Finds symbols in the text of one file of TypeScript or JavaScript: a function, class, constant or variable of the top
 * level, `Class.method`, `default`, or what `exports.name` is set to. The file is parsed and never run; nothing that it
 * imports is read. What a symbol does is judged only so far as a program can: a body that is empty, or only throws or
 * returns a constant, says nothing. May throw a `RangeError` on deep nesting, and may take long on hostile text.
 *
 * @param extension of the file, such as `ts`: it decides the grammar
 */
export function readCode(
  extension: string,
  text: string,
  symbols: readonly string[],
): ReadonlyMap<string, CodeSymbol | NoSymbol> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { allowJs: true, noLib: true, noResolve: true, types: [] },
  });
  const file = project.createSourceFile(`/code.${extension}`, text);
  const [wrong] = project.getProgram().getSyntacticDiagnostics(file);
  const answers = symbols.map((symbol): [string, CodeSymbol | NoSymbol] => {
    if (wrong === undefined) return [symbol, symbolOf(file, symbol)];
    const line = wrong.getLineNumber() ?? 1;
    return [symbol, { why: `the file has a syntax error in line ${line}`, isMissing: false }];
  });
  return new Map(answers);
}

/** One declaration of a name. */
interface Declaration {
  readonly node: Node;
  /** What is pinned; the statement, where it declares nothing else. */
  readonly whole: Node;
  /** Whether it carries code or a value; overload signatures, interfaces and types carry none. */
  readonly carries: boolean;
  readonly isExported: boolean;
  /** What it says; told only of what carries something. */
  readonly says: () => Saying;
}

/** `something`; or why it says nothing; or why it says too little to show anything by itself. */
type Saying = 'something' | { readonly nothing: string } | { readonly little: string };

function symbolOf(file: SourceFile, symbol: string): CodeSymbol | NoSymbol {
  if (symbol === '') return { why: 'the path names no symbol after the #', isMissing: false };
  const [name = '', member, ...deeper] = symbol.split('.');
  if (deeper.length > 0 || member === '' || name === '')
    return { why: `${quoteForPeople(symbol)} is no name of a symbol: a name, or Class.method`, isMissing: false };
  const declared = declarationsOf(file, name);
  if (declared.length === 0) return noneOf(file, name);
  if (member === undefined) return answer(declared, () => isUsed(file, name, declared));
  const owner = declared.find(({ node }) => Node.isClassDeclaration(node) || Node.isClassExpression(node));
  if (owner === undefined) return { why: `${quoteForPeople(name)} is no class`, isMissing: true };
  const members = membersOf(owner.node as ClassDeclaration | ClassExpression, member);
  if (members.length === 0)
    return { why: `the class ${quoteForPeople(name)} has no method ${quoteForPeople(member)}`, isMissing: true };
  const isReached = (): boolean =>
    declared.some(({ isExported }) => isExported) || isUsed(file, name, declared) || isCalled(file, member, members);
  const isPrivate = members.some(
    ({ node }) => member.startsWith('#') || (Node.isModifierable(node) && node.hasModifier(SyntaxKind.PrivateKeyword)),
  );
  return answer(members, isPrivate ? () => isCalled(file, member, members) : isReached);
}

function noneOf(file: SourceFile, name: string): NoSymbol {
  for (const declaration of file.getImportDeclarations()) {
    const names = [
      declaration.getDefaultImport()?.getText(),
      declaration.getNamespaceImport()?.getText(),
      ...declaration.getNamedImports().map((named) => named.getAliasNode()?.getText() ?? named.getName()),
    ];
    if (names.includes(name))
      return {
        why: `${quoteForPeople(name)} is imported from ${quoteForPeople(declaration.getModuleSpecifierValue())} and not declared in the file`,
        isMissing: false,
      };
  }
  return { why: `the file declares no ${quoteForPeople(name)} at its top level`, isMissing: true };
}

function answer(declared: readonly Declaration[], isReached: () => boolean): CodeSymbol | NoSymbol {
  const carrying = declared.filter(({ carries }) => carries);
  if (carrying.length > 1 && !areAccessors(carrying)) {
    const lines = carrying.map(({ node }) => node.getStartLineNumber());
    return {
      why: `${carrying.length} declarations of the name carry code (lines ${lines.join(' and ')}), and nobody can tell which is meant`,
      isMissing: false,
    };
  }
  const wholes = [...new Set(declared.map(({ whole }) => whole))];
  const text = wholes.map((whole) => whole.getText().replace(/\r\n?/g, '\n')).join('\n');
  return { text, content: judged(declared, carrying, isReached) };
}

/** The getter and the setter of one property are one thing. */
function areAccessors(declared: readonly Declaration[]): boolean {
  const [one, other, ...more] = declared.map(({ node }) => node);
  if (one === undefined || other === undefined || more.length > 0) return false;
  const isPair =
    (Node.isGetAccessorDeclaration(one) && Node.isSetAccessorDeclaration(other)) ||
    (Node.isSetAccessorDeclaration(one) && Node.isGetAccessorDeclaration(other));
  return isPair && one.isStatic() === other.isStatic();
}

function judged(
  declared: readonly Declaration[],
  carrying: readonly Declaration[],
  isReached: () => boolean,
): ContentJudgement {
  const [first] = declared;
  const line = (carrying[0] ?? first)?.node.getStartLineNumber() ?? 1;
  const found = (code: 'hollow-code' | 'bare-code' | 'unused-code', reason: string): ContentJudgement => ({
    says: code === 'hollow-code' ? 'nothing' : 'something',
    kind: 'code',
    reasons: [{ code, reason: `${reason} (line ${line})`, place: { line } }],
  });
  if (carrying.length === 0) return found('bare-code', 'it is declared here without a body, and does nothing');
  const sayings = carrying.map(({ says }) => says());
  const told = sayings.includes('something') ? 'something' : sayings[0];
  if (told !== undefined && told !== 'something')
    return 'nothing' in told ? found('hollow-code', told.nothing) : found('bare-code', told.little);
  if (!declared.some(({ isExported }) => isExported) && !isReached())
    return found('unused-code', 'it is neither exported nor called in its file');
  return { says: 'something', kind: 'code', reasons: [] };
}

function declarationsOf(file: SourceFile, name: string): readonly Declaration[] {
  const listed = exportedNames(file);
  return file.getStatements().flatMap((statement): Declaration[] => {
    if (Node.isFunctionDeclaration(statement) || Node.isClassDeclaration(statement)) {
      const isDefault = statement.isDefaultExport();
      if (statement.getName() !== name && !(isDefault && name === 'default')) return [];
      const carries = Node.isClassDeclaration(statement) ? !statement.hasDeclareKeyword() : statement.hasBody();
      const says = (): Saying => (Node.isClassDeclaration(statement) ? ofClass(statement) : ofBody(statement));
      const isExported = statement.hasExportKeyword() || isDefault || listed.has(name);
      return [{ node: statement, whole: statement, carries, isExported, says }];
    }
    if (Node.isVariableStatement(statement)) return variablesOf(statement, name, listed);
    if (Node.isExportAssignment(statement)) {
      if (name !== 'default' || statement.isExportEquals()) return [];
      const says = (): Saying => ofExpression(statement.getExpression());
      return [{ node: statement, whole: statement, carries: true, isExported: true, says }];
    }
    if (Node.isExpressionStatement(statement)) return commonJs(statement, name);
    if (
      Node.isInterfaceDeclaration(statement) ||
      Node.isTypeAliasDeclaration(statement) ||
      Node.isEnumDeclaration(statement) ||
      Node.isModuleDeclaration(statement)
    ) {
      if (statement.getName() !== name) return [];
      const carries = Node.isEnumDeclaration(statement) || Node.isModuleDeclaration(statement);
      const says = (): Saying => ({
        little: Node.isEnumDeclaration(statement)
          ? 'it is a list of names, which does nothing'
          : 'it is a namespace; a function, class or constant shows something',
      });
      return [{ node: statement, whole: statement, carries, isExported: statement.isExported(), says }];
    }
    return [];
  });
}

type VariableStatement = Extract<Parameters<typeof Node.isVariableStatement>[0], Node>;

function variablesOf(statement: VariableStatement, name: string, listed: ReadonlySet<string>): Declaration[] {
  if (!Node.isVariableStatement(statement)) return [];
  const all = statement.getDeclarations();
  const isExported = statement.hasExportKeyword() || listed.has(name);
  return all.flatMap((declaration): Declaration[] => {
    const named = declaration.getNameNode();
    const isPattern = !Node.isIdentifier(named);
    const names = isPattern
      ? named.getDescendantsOfKind(SyntaxKind.BindingElement).map((element) => element.getName())
      : [named.getText()];
    if (!names.includes(name)) return [];
    const initializer = declaration.getInitializer();
    const says = (): Saying => (isPattern || initializer === undefined ? NAMES_ONLY : ofExpression(initializer));
    const carries = !statement.hasDeclareKeyword();
    return [{ node: declaration, whole: all.length === 1 ? statement : declaration, carries, isExported, says }];
  });
}

/** `exports.name = …` and `module.exports.name = …`, the way of older JavaScript. */
function commonJs(statement: Node, name: string): Declaration[] {
  const assignment = Node.isExpressionStatement(statement) ? statement.getExpression() : undefined;
  if (!Node.isBinaryExpression(assignment) || assignment.getOperatorToken().getKind() !== SyntaxKind.EqualsToken)
    return [];
  const target = assignment.getLeft().getText();
  if (target !== `exports.${name}` && target !== `module.exports.${name}`) return [];
  const right = assignment.getRight();
  // It hands on what the file declares under this name: that is the declaration.
  if (Node.isIdentifier(right) && right.getText() === name) return [];
  return [{ node: statement, whole: statement, carries: true, isExported: true, says: () => ofExpression(right) }];
}

/** The names in `export { … }`, which can only be those of the top level. */
function exportedNames(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const declaration of file.getExportDeclarations())
    if (!declaration.isTypeOnly() && declaration.getModuleSpecifier() === undefined)
      for (const named of declaration.getNamedExports()) if (!named.isTypeOnly()) names.add(named.getName());
  return names;
}

function membersOf(owner: ClassDeclaration | ClassExpression, name: string): readonly Declaration[] {
  return owner.getMembersWithComments().flatMap((member): Declaration[] => {
    if (
      !Node.isMethodDeclaration(member) &&
      !Node.isPropertyDeclaration(member) &&
      !Node.isGetAccessorDeclaration(member) &&
      !Node.isSetAccessorDeclaration(member)
    )
      return [];
    if (member.getName() !== name) return [];
    const says = (): Saying => {
      if (!Node.isPropertyDeclaration(member)) return ofBody(member);
      const initializer = member.getInitializer();
      return initializer === undefined ? NAMES_ONLY : ofExpression(initializer);
    };
    const carries = Node.isPropertyDeclaration(member) ? member.hasInitializer() : member.getBody() !== undefined;
    return [{ node: member, whole: member, carries, isExported: false, says }];
  });
}

const NAMES_ONLY: Saying = { little: 'it only names something else' };

/** A function-like node: what it does when it is called. */
function ofBody(node: Node): Saying {
  const body = Node.isBodyable(node) || Node.isBodied(node) ? node.getBody() : undefined;
  if (body === undefined) return { nothing: 'it has no body' };
  if (!Node.isBlock(body)) return isConstant(body, new Set()) ? RETURNS_CONSTANT : 'something';
  const constants = new Set<string>();
  for (const statement of flattened(body.getStatements())) {
    if (isIdle(statement, constants)) continue;
    if (Node.isThrowStatement(statement)) return { nothing: 'its body only throws' };
    if (!Node.isReturnStatement(statement)) return 'something';
    const value = statement.getExpression();
    return value === undefined ? EMPTY : isConstant(value, constants) ? RETURNS_CONSTANT : 'something';
  }
  return EMPTY;
}

const EMPTY: Saying = { nothing: 'its body is empty' };
const RETURNS_CONSTANT: Saying = { nothing: 'its body only returns a constant' };

/** Blocks and attempts add nothing to what stands in them. */
function flattened(statements: readonly Node[]): readonly Node[] {
  return statements.flatMap((statement) => {
    if (Node.isBlock(statement)) return flattened(statement.getStatements());
    if (!Node.isTryStatement(statement)) return [statement];
    const blocks = [statement.getTryBlock(), statement.getCatchClause()?.getBlock(), statement.getFinallyBlock()];
    return flattened(blocks.flatMap((block) => block ?? []));
  });
}

/** A statement that does nothing for anybody: empty, a constant, or a constant written to the console. */
function isIdle(statement: Node, constants: Set<string>): boolean {
  if (Node.isEmptyStatement(statement) || statement.getKind() === SyntaxKind.DebuggerStatement) return true;
  if (Node.isVariableStatement(statement))
    return statement.getDeclarations().every((declaration) => {
      const value = declaration.getInitializer();
      if (value !== undefined && !isConstant(value, constants)) return false;
      constants.add(declaration.getName());
      return true;
    });
  if (!Node.isExpressionStatement(statement)) return false;
  const expression = statement.getExpression();
  if (isConstant(expression, constants)) return true;
  return (
    Node.isCallExpression(expression) &&
    /^console\.\w+$/.test(expression.getExpression().getText()) &&
    expression.getArguments().every((argument) => isConstant(argument, constants))
  );
}

function ofClass(node: ClassDeclaration | ClassExpression): Saying {
  const says = node.getMembers().some((member) => {
    if (Node.isPropertyDeclaration(member)) {
      const initializer = member.getInitializer();
      return initializer !== undefined && ofExpression(initializer) === 'something';
    }
    return (Node.isBodyable(member) || Node.isBodied(member)) && ofBody(member) === 'something';
  });
  return says ? 'something' : { nothing: 'none of its methods does anything' };
}

function ofExpression(expression: Node): Saying {
  const value = bare(expression);
  if (Node.isArrowFunction(value) || Node.isFunctionExpression(value)) return ofBody(value);
  if (Node.isClassExpression(value)) return ofClass(value);
  if (Node.isObjectLiteralExpression(value) && !isConstant(value, new Set())) return ofObject(value.getProperties());
  if (isConstant(value, new Set()))
    return holdsData(value) ? 'something' : { little: 'it is a constant alone; what uses it shows something' };
  return Node.isIdentifier(value) || Node.isPropertyAccessExpression(value) ? NAMES_ONLY : 'something';
}

function ofObject(properties: readonly Node[]): Saying {
  const says = properties.some((property) => {
    if (Node.isPropertyAssignment(property)) return ofExpression(property.getInitializerOrThrow()) === 'something';
    return Node.isBodyable(property) || Node.isBodied(property) ? ofBody(property) === 'something' : true;
  });
  return says ? 'something' : { nothing: 'nothing in it does anything' };
}

/** A table of values: at least one number or text in a list or an object. */
function holdsData(value: Node): boolean {
  if (!Node.isObjectLiteralExpression(value) && !Node.isArrayLiteralExpression(value)) return false;
  return value
    .getDescendants()
    .some(
      (inner) =>
        (Node.isNumericLiteral(inner) || (Node.isStringLiteral(inner) && inner.getLiteralText().trim() !== '')) &&
        !(Node.isPropertyAssignment(inner.getParent()) && inner.getParent()?.getChildAtIndex(0) === inner),
    );
}

/** An expression without what only changes its type or its place. */
function bare(expression: Node): Node {
  let inner = expression;
  while (
    Node.isParenthesizedExpression(inner) ||
    Node.isAsExpression(inner) ||
    Node.isSatisfiesExpression(inner) ||
    Node.isNonNullExpression(inner) ||
    Node.isTypeAssertion(inner) ||
    Node.isAwaitExpression(inner) ||
    Node.isVoidExpression(inner)
  )
    inner = inner.getExpression();
  return inner;
}

const NAMED_CONSTANTS = new Set(['undefined', 'NaN', 'Infinity']);

/** Whether an expression has the same value whenever it is read. */
function isConstant(expression: Node, names: ReadonlySet<string>): boolean {
  const value = bare(expression);
  if (
    Node.isLiteralExpression(value) ||
    Node.isTrueLiteral(value) ||
    Node.isFalseLiteral(value) ||
    Node.isNullLiteral(value) ||
    Node.isOmittedExpression(value)
  )
    return true;
  if (Node.isIdentifier(value)) return NAMED_CONSTANTS.has(value.getText()) || names.has(value.getText());
  if (Node.isPrefixUnaryExpression(value)) return isConstant(value.getOperand(), names);
  if (Node.isBinaryExpression(value))
    return (
      !/=$/.test(
        value
          .getOperatorToken()
          .getText()
          .replace(/^[=!]==?$|^[<>]=$/, ''),
      ) &&
      isConstant(value.getLeft(), names) &&
      isConstant(value.getRight(), names)
    );
  if (Node.isConditionalExpression(value))
    return [value.getCondition(), value.getWhenTrue(), value.getWhenFalse()].every((part) => isConstant(part, names));
  if (Node.isTemplateExpression(value))
    return value.getTemplateSpans().every((span) => isConstant(span.getExpression(), names));
  if (Node.isArrayLiteralExpression(value)) return value.getElements().every((each) => isConstant(each, names));
  if (Node.isObjectLiteralExpression(value))
    return value.getProperties().every((property) => {
      if (Node.isPropertyAssignment(property)) return isConstant(property.getInitializerOrThrow(), names);
      return Node.isShorthandPropertyAssignment(property) && names.has(property.getName());
    });
  // A promise of a constant is one too.
  return (
    Node.isCallExpression(value) &&
    /^Promise\.(?:resolve|reject)$/.test(value.getExpression().getText()) &&
    value.getArguments().every((argument) => isConstant(argument, names))
  );
}

/** Whether something else in the file reads the symbol: calls it, or hands it on. Another thing of its name does not count. */
function isUsed(file: SourceFile, name: string, declared: readonly Declaration[]): boolean {
  const own = new Set(declared.map(({ node }) => node));
  const symbols = new Set(
    declared.map(({ node }) => nameNodeOf(node)?.getSymbol()).filter((each) => each !== undefined),
  );
  return file.getDescendantsOfKind(SyntaxKind.Identifier).some((identifier) => {
    if (identifier.getText() !== name || identifier.getAncestors().some((ancestor) => own.has(ancestor))) return false;
    if (isIdlePlace(identifier)) return false;
    const parent = identifier.getParent();
    const symbol = Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : identifier.getSymbol();
    return symbol !== undefined && symbols.has(symbol);
  });
}

function nameNodeOf(node: Node): Node | undefined {
  if (Node.isVariableDeclaration(node)) {
    const named = node.getNameNode();
    return Node.isIdentifier(named) ? named : undefined;
  }
  return Node.isFunctionDeclaration(node) || Node.isClassDeclaration(node) || Node.isEnumDeclaration(node)
    ? node.getNameNode()
    : undefined;
}

/** In a type, standing there by itself, or being set to something else: nothing is read. */
function isIdlePlace(identifier: Node): boolean {
  const parent = identifier.getParent();
  if (Node.isExpressionStatement(parent)) return true;
  if (Node.isBinaryExpression(parent) && parent.getLeft() === identifier)
    return parent.getOperatorToken().getKind() === SyntaxKind.EqualsToken;
  return identifier
    .getAncestors()
    .some((ancestor) => Node.isTypeNode(ancestor) && !Node.isExpressionWithTypeArguments(ancestor));
}

/** Whether a method is read somewhere outside itself, by its name after a dot. */
function isCalled(file: SourceFile, name: string, members: readonly Declaration[]): boolean {
  const own = new Set(members.map(({ node }) => node));
  return file
    .getDescendantsOfKind(SyntaxKind.PropertyAccessExpression)
    .some((access) => access.getName() === name && !access.getAncestors().some((ancestor) => own.has(ancestor)));
}
