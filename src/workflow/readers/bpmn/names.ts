import { attribute, type XmlElement } from '../xml.js';

/** The namespace of BPMN 2.0 itself. */
export const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
/** Camunda 8. */
export const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';
/** jBPM and Kogito. */
export const DROOLS = 'http://www.jboss.org/drools';
/** Engines that share the extension attributes of Activiti: Camunda 7 and its forks, Flowable, Activiti. */
export const ACTIVITI_FAMILY: readonly string[] = [
  'http://camunda.org/schema/1.0/bpmn',
  'http://operaton.org/schema/1.0/bpmn',
  'http://cibseven.org/schema/1.0/bpmn',
  'http://flowable.org/bpmn',
  'http://activiti.org/bpmn',
];

export const GATEWAYS: ReadonlySet<string> = new Set([
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'complexGateway',
]);

export const SUB_PROCESSES: ReadonlySet<string> = new Set(['subProcess', 'transaction', 'adHocSubProcess']);

export const ACTIVITIES: ReadonlySet<string> = new Set([
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'scriptTask',
  'businessRuleTask',
  'sendTask',
  'receiveTask',
  'callActivity',
  ...SUB_PROCESSES,
]);

export const EVENTS: ReadonlySet<string> = new Set([
  'startEvent',
  'endEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
  'boundaryEvent',
]);

/** Elements of a process that are neither steps nor ways, and say nothing about people, AI or order. */
export const BESIDE: ReadonlySet<string> = new Set([
  'extensionElements',
  'documentation',
  'incoming',
  'outgoing',
  'laneSet',
  'property',
  'ioSpecification',
  'ioBinding',
  'dataInputAssociation',
  'dataOutputAssociation',
  'dataObject',
  'dataObjectReference',
  'dataStoreReference',
  'dataInput',
  'dataOutput',
  'inputSet',
  'outputSet',
  'textAnnotation',
  'group',
  'association',
  'auditing',
  'monitoring',
  'category',
  'correlationSubscription',
  'supports',
  'potentialOwner',
  'humanPerformer',
  'performer',
  'resourceRole',
  'multiInstanceLoopCharacteristics',
  'standardLoopCharacteristics',
  'completionCondition',
  'script',
  'rendering',
  'conditionExpression',
]);

/** The children of BPMN itself with this name. */
export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.uri === BPMN && child.local === local);
}

export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.uri === BPMN && child.local === local);
}

/** Elements that an engine adds, of one of these namespaces and with this name, at any depth of `extensionElements`. */
export function extensions(element: XmlElement, uris: readonly string[], local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (children: readonly XmlElement[]): void => {
    for (const child of children) {
      if (child.local === local && uris.includes(child.uri)) found.push(child);
      look(child.children);
    }
  };
  for (const holder of childrenNamed(element, 'extensionElements')) look(holder.children);
  return found;
}

/** An attribute that the engines of the Activiti family give the same name; of several, the first. */
export function engineAttribute(element: XmlElement, local: string): string | undefined {
  for (const uri of ACTIVITI_FAMILY) {
    const value = attribute(element, local, uri);
    if (value !== undefined && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** A text that is there and not blank. */
export function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

/** Whether a value is computed at run time: FEEL (`=x`), JUEL (`${x}`, `#{x}`) or MVEL. */
export function isExpression(text: string): boolean {
  return /^=|[$#]\{/.test(text);
}

/** The local part of a qualified name. */
export function localPart(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

export function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}
