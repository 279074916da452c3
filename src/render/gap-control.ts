import type { ClassifiedPoint, SystemAssessment } from '../model/generated/assessment.js';
import { counted, headlineInWords, reasonInWords } from '../model/words.js';
import {
  BLOCKS_THE_GATE,
  DOES_NOT_BLOCK,
  factInWords,
  type GapContext,
  gapsOf,
  listed,
  NO_DATE,
  NO_OWNER,
  responsibleFor,
  said,
} from './gap-context.js';
import type { GateInWords, OpenItem, ReportControl, ReportScope, SystemInScope } from './generated/D44.js';

/** Document control: what is computed is filled in; what only a person can record says that nobody has. */
export function controlPart(context: GapContext): ReportControl {
  const { header, systems } = context.assessment;
  const flips = systems.flatMap(({ nextFlip }) => (nextFlip === undefined ? [] : [nextFlip])).sort();
  return {
    documentId: `D44-${header.asOf}`,
    documentType: 'D44, gap report',
    title: 'Gap report',
    version: 'unresolved: a draft has no version',
    status: 'draft',
    language: 'en',
    classification: 'unresolved: nobody has recorded who may read it',
    systems: listed(
      systems.map(
        ({ id, subject, version }) => `${id} (${subject === undefined ? '' : 'a model, '}${versionInWords(version)})`,
      ),
      'no system',
    ),
    operators: listed([...new Set(systems.flatMap(rolesOf))], 'no role is established'),
    law: lawInWords(context),
    asOf: header.asOf,
    tool: `${header.tool.name} ${header.tool.version}`,
    author: `computed by ${header.tool.name} ${header.tool.version}`,
    reviewer: 'unresolved: no reviewer is recorded',
    approver: 'unresolved: no approver is recorded',
    nextReview: `unresolved: no date is recorded; ${flips[0] === undefined ? 'no date lies ahead on which a result moves by itself' : `a result may move by itself on ${flips[0]}`}`,
    retention: 'unresolved: keep it with the documents of the decision that it supported',
  };
}

export function lawInWords({ assessment }: GapContext): string {
  const { celex, edition, status } = assessment.header.law;
  return `Regulation (EU) 2024/1689 ${edition === 'current' ? 'as amended' : 'in its original edition of 2024'} (${celex}, checked up to ${status})`;
}

function versionInWords(version: string | undefined): string {
  return version === undefined ? 'version not stated' : `version ${said(version)}`;
}

/** What the gate said, in its own reasons. */
export function decisionPart({ decision }: GapContext): GateInWords {
  const { asOf, blocks, reasons, softened, until } = decision;
  const ahead = until > asOf ? `, looking ahead to ${until}` : '';
  const verdict = blocks ? `The gate blocks, for ${counted(reasons.length, 'reason')}` : 'Nothing blocks';
  return {
    statement: `${verdict}, as of ${asOf}${ahead}.`,
    hasReasons: reasons.length > 0,
    reasons: reasons.map(({ message, system }) => ({ system: said(system), text: said(message) })),
    hasSoftened: softened.length > 0,
    softened: softened.map(({ by, message, system }) => ({
      system: said(system),
      text: `${message}; softened by ${by}`,
    })),
  };
}

/** What a person has to settle: open points of the law, what binds and is not shown, and fields that nobody filled. */
export function openItems(context: GapContext): OpenItem[] {
  const points = context.decision.reasons.filter(({ fingerprint }) => fingerprint === undefined);
  return [
    ...points.map(({ message, system }, index) => ({
      ...item(`P${index + 1}`, 'decision-of-the-gate', `${system}: ${message}`, 'open point of the law'),
      consequence: BLOCKS_THE_GATE,
      blocksFinal: 'no',
    })),
    ...context.assessment.systems.flatMap((system) => itemsOfSystem(system, context)),
    ...UNRESOLVED.map(({ number, anchor, what, why, consequence, blocksFinal }) => ({
      ...item(number, anchor, what, why),
      consequence,
      blocksFinal,
    })),
  ];
}

/** What only people can add to a computed report. */
const UNRESOLVED: readonly Omit<OpenItem, 'owner' | 'due'>[] = [
  {
    number: 'D1',
    anchor: 'document-control',
    what: 'reviewer',
    why: 'no reviewer is recorded',
    consequence: 'no review of this report is on record',
    blocksFinal: 'no, a warning',
  },
  {
    number: 'D2',
    anchor: 'document-control',
    what: 'approver',
    why: 'no approver is recorded',
    consequence: 'this report stays a draft',
    blocksFinal: 'yes',
  },
  {
    number: 'D3',
    anchor: '6-remediation',
    what: 'owners and dates of what is to be done',
    why: 'only the corrective action of a waiver records them',
    consequence: 'no accountable person is on record for a gap',
    blocksFinal: 'no, a warning',
  },
];

function itemsOfSystem(system: SystemAssessment, context: GapContext): OpenItem[] {
  const { later, now } = gapsOf(system, context.assessment.header.asOf, context.requirementOf);
  const reached = later.filter(({ fingerprint }) => context.consequenceOf(fingerprint) !== DOES_NOT_BLOCK);
  return [
    ...system.contradictions.map((each) =>
      gapItem(each, each.fingerprint, `${system.id}, ${each.citation}: ${each.statement}`, 'contradiction', context),
    ),
    ...[...now, ...reached].map((each) => {
      const what = said(context.requirementOf(each)?.statement, each.requirement);
      const why = `${each.outcome}: ${reasonInWords(each.reason)}`;
      const told = gapItem(each, each.fingerprint, `${system.id}, ${each.citation}: ${what}`, why, context);
      return { ...told, ...responsibleFor(each.waiver) };
    }),
  ];
}

/** How many items are open and what they hold up. */
export function openItemsInWords(items: readonly OpenItem[]): string {
  const gate = items.filter(({ consequence }) => consequence === BLOCKS_THE_GATE).length;
  const final = items.filter(({ blocksFinal }) => blocksFinal === 'yes').length;
  return `${counted(items.length, 'item')} open; blocking the gate: ${gate}; blocking the final version of this report: ${final}.`;
}

function item(
  number: string,
  anchor: string,
  what: string,
  why: string,
): Omit<OpenItem, 'consequence' | 'blocksFinal'> {
  return { number, anchor, what: said(what), why, owner: NO_OWNER, due: NO_DATE };
}

function gapItem(told: object, fingerprint: string, what: string, why: string, context: GapContext): OpenItem {
  const { anchor, number } = context.headingOf(told);
  return { ...item(number, anchor, what, why), consequence: context.consequenceOf(fingerprint), blocksFinal: 'no' };
}

/** The systems with class, roles, file and digest. */
export function scopePart(context: GapContext): ReportScope {
  return { systems: context.assessment.systems.map((system) => systemInScope(system, context)) };
}

function systemInScope(system: SystemAssessment, context: GapContext): SystemInScope {
  const { document, factsDigest, headline, id, line, name, nextFlip, version } = system;
  const reasons = system.classes.filter(isReason).flatMap((point) => pointInWords(point, context));
  return {
    id: said(id),
    name: said(name),
    version: said(version, 'not stated'),
    headline: headlineInWords(headline),
    open: listed(headline.open, 'no stricter point is open'),
    roles: listed(rolesOf(system), 'no role is established'),
    place: line === undefined ? context.at(document, '') : `${document}:${line}`,
    factsDigest,
    nextFlip: nextFlip ?? 'no date lies ahead on which a result moves by itself',
    hasReasons: reasons.length > 0,
    reasons,
  };
}

function isReason({ kind, state }: ClassifiedPoint): boolean {
  return state === 'met' && (kind === 'prohibited' || kind === 'high-risk' || kind === 'transparency');
}

function pointInWords({ citation, decidedBy, from, id, use }: ClassifiedPoint, context: GapContext): string[] {
  const name = id === citation ? id : `${id} (${citation})`;
  const facts = decidedBy.map((fact) => factInWords(fact, context));
  const because = facts.length === 0 ? '' : `, because ${facts.join('; ')}`;
  return [
    `${name}${use === undefined ? '' : ` for the use ${use}`} is met${from === undefined ? '' : `, with consequences from ${from}`}${because}`,
  ];
}

/** Parties with their roles; an open role is said to be open. */
function rolesOf({ classes }: SystemAssessment): string[] {
  return classes
    .filter(({ kind, state }) => kind === 'role' && state !== 'not-met')
    .map(
      ({ citation, id, party, state }) =>
        `${said(party, 'a party that is not named')} ${state === 'met' ? 'as' : 'perhaps as'} ${id} (${citation})`,
    );
}
