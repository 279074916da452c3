import type { JsonSchema } from './schemas.js';

/** A fault of a template, with the file and line. */
export interface TemplateFault {
  readonly template: string;
  readonly line: number;
  readonly message: string;
}

/** What the walk needs of a node of a Handlebars tree; the parser's own types say less than it gives. */
interface Node {
  readonly type: string;
  readonly original?: unknown;
  readonly loc: { readonly start: { readonly line: number } };
  readonly body?: readonly Node[];
  readonly path?: Node;
  readonly name?: Node;
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly unknown[] };
  readonly escaped?: boolean;
  readonly program?: Node & { readonly blockParams?: readonly string[] };
  readonly inverse?: Node;
  readonly data?: boolean;
  readonly depth?: number;
  readonly parts?: readonly string[];
}

/** The templates as trees, by name, and the schema of the view model that they place. */
export interface TemplateSet {
  readonly trees: ReadonlyMap<string, unknown>;
  readonly schema: JsonSchema;
}

/**
 * Walks a template and the partials it uses, and holds every path against the schema of the view model. A path has to
 * lead to a required entry: a text or number where it is printed, a list behind `#each`, a boolean behind `#if`, an
 * object behind a partial. Everything that Handlebars can do beyond that is refused: a template decides nothing.
 */
export function faultsOf(template: string, set: TemplateSet): readonly TemplateFault[] {
  const faults = programFaults(set.trees.get(template) as Node, { set, contexts: [set.schema], open: [template] });
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Where the walk is: the schemas that `this` and `../` mean, and the templates that are open, outermost first. */
interface Place {
  readonly set: TemplateSet;
  readonly contexts: readonly JsonSchema[];
  readonly open: readonly string[];
}

function programFaults(program: Node | undefined, place: Place): TemplateFault[] {
  return (program?.body ?? []).flatMap((node) => statementFaults(node, place));
}

function statementFaults(node: Node, place: Place): TemplateFault[] {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return mustacheFaults(node, place);
    case 'BlockStatement':
      return blockFaults(node, place);
    case 'PartialStatement':
      return partialFaults(node, place);
    default:
      return [fault(node, place, `${node.type} is not used in our templates`)];
  }
}

function mustacheFaults(node: Node, place: Place): TemplateFault[] {
  if (node.escaped !== true) return [fault(node, place, 'unescaped output is not allowed')];
  if (argumentsOf(node) > 0) return [fault(node, place, 'helpers are not allowed: the view model words everything')];
  return pathFaults(node.path, place, ['string', 'integer'], 'no text or number');
}

function blockFaults(node: Node, place: Place): TemplateFault[] {
  const helper = String(node.path?.original);
  const [param] = node.params ?? [];
  if ((helper !== 'each' && helper !== 'if') || param === undefined || argumentsOf(node) !== 1) {
    return [
      fault(node, place, `#${helper} is not allowed: only #each over a list and #if on a boolean, with nothing else`),
    ];
  }
  if ((node.program?.blockParams?.length ?? 0) > 0) return [fault(node, place, 'block parameters are not allowed')];
  if (helper === 'if') {
    return [
      ...pathFaults(param, place, ['boolean'], 'no boolean'),
      ...programFaults(node.program, place),
      ...programFaults(node.inverse, place),
    ];
  }
  if (node.inverse !== undefined)
    return [fault(node, place, '#each has no else: the view model says whether a list is empty')];
  const faults = pathFaults(param, place, ['array'], 'no list');
  const list = schemaAt(param, place);
  if (faults.length > 0 || list === undefined) return faults;
  return programFaults(node.program, { ...place, contexts: [...place.contexts, followed(list.items, place)] });
}

/** A partial sees its own context only, so that the same partial means the same thing everywhere. */
function partialFaults(node: Node, place: Place): TemplateFault[] {
  const name = String(node.name?.original);
  const [param] = node.params ?? [];
  if (node.name?.type !== 'PathExpression' || !place.set.trees.has(name))
    return [fault(node, place, `there is no partial ${name}`)];
  if (argumentsOf(node) > 1) return [fault(node, place, 'a partial takes one path at most')];
  if (place.open.includes(name)) return [fault(node, place, `${name} uses itself`)];
  const faults = param === undefined ? [] : pathFaults(param, place, ['object'], 'no object');
  const context = param === undefined ? place.contexts.at(-1) : schemaAt(param, place);
  if (faults.length > 0 || context === undefined) return faults;
  return programFaults(place.set.trees.get(name) as Node, {
    ...place,
    contexts: [context],
    open: [...place.open, name],
  });
}

function pathFaults(
  path: Node | undefined,
  place: Place,
  types: readonly string[],
  otherwise: string,
): TemplateFault[] {
  if (path?.type !== 'PathExpression' || path.data === true) {
    return path === undefined ? [] : [fault(path, place, 'only paths into the view model are allowed')];
  }
  const found = schemaAt(path, place);
  if (found === undefined) return [fault(path, place, `unknown path ${String(path.original)}`)];
  return types.includes(String(found.type)) ? [] : [fault(path, place, `${String(path.original)} is ${otherwise}`)];
}

function schemaAt(path: Node, place: Place): JsonSchema | undefined {
  const context = place.contexts.at(-1 - (path.depth ?? 0));
  return (path.parts ?? []).reduce<JsonSchema | undefined>(
    (schema, part) => (schema === undefined ? undefined : entryOf(schema, part, place)),
    context === undefined ? undefined : followed(context, place),
  );
}

/** An entry that may be left out would print a hole: only required ones can be placed. */
function entryOf(schema: JsonSchema, key: string, place: Place): JsonSchema | undefined {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, unknown>>;
  const required = (schema.required ?? []) as readonly string[];
  return Object.hasOwn(properties, key) && required.includes(key) ? followed(properties[key], place) : undefined;
}

/** The schema behind a reference, be it bare or described. */
function followed(schema: unknown, place: Place): JsonSchema {
  const { $ref, allOf } = schema as { $ref?: string; allOf?: readonly unknown[] };
  if (allOf !== undefined) return followed(allOf[0], place);
  if ($ref === undefined) return schema as JsonSchema;
  const definitions = place.set.schema.$defs as Readonly<Record<string, unknown>>;
  return followed(definitions[$ref.slice($ref.lastIndexOf('/') + 1)], place);
}

function argumentsOf(node: Node): number {
  return (node.params?.length ?? 0) + (node.hash?.pairs.length ?? 0);
}

function fault(node: Node, place: Place, message: string): TemplateFault {
  return { template: place.open.at(-1) ?? '', line: node.loc.start.line, message };
}
