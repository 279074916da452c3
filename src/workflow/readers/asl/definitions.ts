import { joinPointer } from '../../../model/pointer.js';
import { type Entries, isMap, listOf, mapOf, textOf } from '../reading.js';

/** A state machine and where it stands in the file. */
export interface Definition {
  readonly value: Entries;
  readonly pointer: string;
  readonly name: string | undefined;
  /** It is written as a text inside of the file, so that no pointer leads into it. */
  readonly isText: boolean;
}

/**
 * The state machines of a file: alone, as the service describes one, among the resources of a template of CloudFormation
 * or SAM, or in the settings of the Serverless Framework. What a template fills in later stays as it is written there.
 */
export function definitionsIn(value: unknown): readonly Definition[] {
  if (isMachine(value)) return [{ value, pointer: '', name: undefined, isText: false }];
  const root = mapOf(value);
  const described = definitionOf(root.definition, '/definition', textOf(root.name));
  return [
    ...described,
    ...Object.entries(mapOf(root.Resources)).flatMap(([id, resource]) => inResource(id, mapOf(resource))),
    ...Object.entries(mapOf(mapOf(root.stepFunctions).stateMachines)).flatMap(([id, machine]) => {
      const { name, definition } = mapOf(machine);
      const at = joinPointer(joinPointer('/stepFunctions/stateMachines', id), 'definition');
      return definitionOf(definition, at, textOf(name) ?? id);
    }),
  ];
}

const TYPES: ReadonlySet<unknown> = new Set(['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine']);

function inResource(id: string, { Type, Properties }: Entries): readonly Definition[] {
  if (!TYPES.has(Type)) return [];
  const { Definition, DefinitionString, StateMachineName, Name } = mapOf(Properties);
  const at = joinPointer(joinPointer('/Resources', id), 'Properties');
  const name = textOf(StateMachineName) ?? textOf(Name) ?? id;
  const stated = definitionOf(Definition, `${at}/Definition`, name);
  return stated.length > 0 ? stated : definitionOf(DefinitionString, `${at}/DefinitionString`, name);
}

function definitionOf(value: unknown, pointer: string, name: string | undefined): readonly Definition[] {
  const text = textIn(value);
  const parsed = text === undefined ? value : parsedOf(text);
  return isMachine(parsed) ? [{ value: parsed, pointer, name, isText: text !== undefined }] : [];
}

/**
 * A text as it stands, or as `Fn::Sub` and `Fn::Join` put it together, also without their names, which the short forms
 * of YAML leave to their tags. For what is filled in later stands `${…}`.
 */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { 'Fn::Sub': sub, 'Fn::Join': join } = mapOf(value);
  if (typeof sub === 'string') return sub;
  const [first, parts] = listOf(sub ?? join ?? value);
  if (typeof first !== 'string') return undefined;
  if (!Array.isArray(parts)) return first;
  return parts.map((part) => (typeof part === 'string' ? part : COMPUTED)).join(first);
}

const COMPUTED = '$' + '{computed}';

/** A definition as text is JSON, whatever the file around it is written in. */
function parsedOf(text: string): unknown {
  if (text.includes('__proto__')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMachine(value: unknown): value is Entries {
  if (!isMap(value) || typeof value.StartAt !== 'string' || !isMap(value.States)) return false;
  return Object.values(value.States).some((state) => isMap(state) && typeof state.Type === 'string');
}
