import type { Unrecognised } from '../reader.js';
import type { XmlElement } from '../xml.js';
import type { BpmnFile } from './file.js';
import { ACTIVITI_FAMILY, BPMN, DROOLS, walk, ZEEBE } from './names.js';

/** Extensions that this reader reads, or that say nothing about order, people, AI or effects. */
const READ: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    ZEEBE,
    new Set(
      (
        'taskDefinition ioMapping input output taskHeaders header properties property userTask formDefinition ' +
        'userTaskForm assignmentDefinition calledElement calledDecision script adHoc subscription versionTag ' +
        'agentDefinition loopCharacteristics taskSchedule priorityDefinition linkedResources linkedResource'
      ).split(' '),
    ),
  ],
  ...ACTIVITI_FAMILY.map(
    (uri) =>
      [
        uri,
        new Set(
          (
            'properties property inputOutput inputParameter outputParameter connector connectorId formData formField ' +
            'formProperty validation constraint value map list entry script failedJobRetryTimeCycle in out field string ' +
            'expression errorEventDefinition potentialStarter work-form-field-validation eventType triggerEventType ' +
            'eventInParameter eventOutParameter eventCorrelationParameter triggerEventCorrelationParameter ' +
            'formFieldValidation'
          ).split(' '),
        ),
      ] as const,
  ),
  [DROOLS, new Set(['metaData', 'metaValue', 'import', 'global'])],
]);

/** Namespaces that draw, simulate or describe, and change nothing about what runs. */
const SILENT: readonly RegExp[] = [
  /^http:\/\/www\.omg\.org\/spec\/(?:BPMN\/20100524\/DI|DD\/20100524\/D[CI]|BPMN\/non-normative\/color)/,
  /^http:\/\/(?:www\.)?(?:flowable\.org\/design|signavio\.(?:com|de)|bpsim\.org|bpmn\.io\/schema)/,
  /^http:\/\/camunda\.org\/schema\/modeler/,
];

/** Elements beside the processes that this reader reads, or that only define types, messages and drawings. */
const ROOT_ELEMENTS: ReadonlySet<string> = new Set([
  ...['process', 'collaboration', 'message', 'signal', 'error', 'escalation', 'itemDefinition', 'import', 'interface'],
  ...['dataStore', 'category', 'resource', 'relationship', 'extension', 'extensionElements', 'documentation'],
  ...['correlationProperty', 'endPoint', 'eventDefinition', 'timerEventDefinition', 'BPMNDiagram'],
]);

const IN_COLLABORATION: ReadonlySet<string> = new Set([
  ...['participant', 'messageFlow', 'textAnnotation', 'association', 'group', 'documentation', 'extensionElements'],
]);

/** What stands in the file and was not read: each element beside the processes, and each kind of extension once. */
export function unreadIn(file: BpmnFile): readonly Unrecognised[] {
  const unread: Unrecognised[] = [];
  const add = (element: XmlElement): void => {
    unread.push({ construct: element.local, place: file.placeOf(element) });
  };
  for (const element of file.root.children) {
    if (element.uri === BPMN && !ROOT_ELEMENTS.has(element.local)) add(element);
    if (element.uri !== BPMN && !isSilent(element)) add(element);
    if (element.uri === BPMN && element.local === 'collaboration')
      for (const child of element.children) if (!(child.uri === BPMN && IN_COLLABORATION.has(child.local))) add(child);
  }
  const seen = new Set<string>();
  walk(file.root, (element) => {
    if (element.uri !== BPMN || element.local !== 'extensionElements') return;
    for (const extension of element.children) {
      const key = `${extension.uri} ${extension.local}`;
      if (seen.has(key) || isSilent(extension) || READ.get(extension.uri)?.has(extension.local) === true) continue;
      seen.add(key);
      add(extension);
    }
  });
  return unread;
}

const isSilent = ({ uri }: XmlElement): boolean => SILENT.some((pattern) => pattern.test(uri));
