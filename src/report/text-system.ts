import type { ClassifiedPoint, Finding, SystemAssessment } from '../model/generated/assessment.js';
import { counted, headlineInWords } from '../model/words.js';
import { ANSWER_INDENT, hanging, type Line, labelled, type Tone } from './page.js';
import { factLines, isAskedFor, placeOfSystem, type Telling } from './telling.js';

const TONES: Readonly<Record<SystemAssessment['headline']['class'], Tone>> = {
  prohibited: 'bad',
  'high-risk': 'open',
  transparency: 'open',
  'AI system': 'heading',
  'general-purpose model with systemic risk': 'open',
  'general-purpose model': 'open',
  'no general-purpose model': 'heading',
  'not an AI system': 'heading',
  'outside the scope': 'heading',
  undetermined: 'open',
};

/** Who it is, where it is described, its class with the reason, and the roles of the parties. */
export function systemLines(system: SystemAssessment, telling: Telling): Line[] {
  return [
    ...titleLines(system, telling),
    ...headlineLines(system),
    ...whyLines(system, telling),
    ...roleLines(system),
    ...(system.nextFlip === undefined ? [] : [labelled('Next', `a result may move by itself on ${system.nextFlip}`)]),
  ];
}

/** The name and version of a system, and where it is described. */
export function titleLines(system: SystemAssessment, telling: Telling): Line[] {
  const version = system.version === undefined ? 'version not stated' : `version ${system.version}`;
  return [
    hanging(0, 2, { text: `${system.id} · ${system.name} · ${version}`, tone: 'heading' }),
    labelled('File', placeOfSystem(system, telling)),
  ];
}

/** The class, what is still open above it, and what follows where only the derogation keeps it from high-risk. */
export function headlineLines({ classes, headline }: SystemAssessment): Line[] {
  const open =
    headline.open.length === 0
      ? []
      : [
          labelled(
            'Open',
            `${headline.class === 'undetermined' ? '' : 'stricter, and not excluded: '}${headline.open.join(', ')}`,
          ),
        ];
  return [
    labelled('Class', { text: headlineInWords(headline), tone: TONES[headline.class] }),
    ...open,
    ...derogationLines(classes),
  ];
}

/**
 * Who relies on the derogation is not free of duties: the provider documents its assessment and registers, before the
 * market.
 *
 * @see Regulation (EU) 2024/1689, Articles 6(4) and 49(2)
 */
function derogationLines(points: readonly ClassifiedPoint[]): Line[] {
  return points
    .filter(({ id, state }) => id === 'derogation' && state === 'met')
    .flatMap(({ from, use }) => {
      const area = points.find((point) => point.id === 'Annex III' && point.use === use)?.state;
      if (area === undefined || area === 'not-met') return [];
      const falls = area === 'met' ? 'falls under Annex III' : 'may fall under Annex III';
      const day = from === undefined ? '' : `, from ${from}`;
      return [
        labelled(
          'Duties',
          `use ${use} ${falls} and is not high-risk by Art. 6(3) alone: the provider documents its assessment before the system is placed on the market or put into service (Art. 6(4)) and registers itself and the system (Art. 49(2))${day}`,
        ),
      ];
    });
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  'Art. 25(1)': 'provider by change',
  'Art. 25(2)': 'first provider that has been replaced',
  'Art. 25(3)': 'provider as manufacturer of the product',
  'authorised-representative': 'authorised representative',
  'product-manufacturer': 'product manufacturer',
};

/** Nobody is asked in passing whether it supplies a part: that role is told where it is met. */
const isRole = (kind: string, id: string, state: string): boolean =>
  kind === 'role' || (id === 'supplier' && state === 'met');

/** The parties with their roles, and behind them those that are open; where all are, one word says so. */
export function roleLines(system: SystemAssessment): Line[] {
  const parties = new Map<string, { readonly met: string[]; readonly open: string[]; isSilent: boolean }>();
  for (const { kind, id, citation, party, state, from } of system.classes) {
    if (!isRole(kind, id, state)) continue;
    const roles = parties.get(party ?? 'a party') ?? { met: [], open: [], isSilent: true };
    parties.set(party ?? 'a party', roles);
    const role = `${ROLE_WORDS[id] ?? id} (${citation})`;
    // Roles by Art. 25 hang on a class: they are open, or not, with it.
    if (OWN_ACTS.has(id) && state !== 'not-screened') roles.isSilent = false;
    if (state === 'met') roles.met.push(role);
    // A role that is open and would bind nobody to anything is nobody’s question.
    else if (state !== 'not-met' && from !== undefined) roles.open.push(role);
  }
  const told = [...parties].filter(([, { met, open }]) => met.length + open.length > 0);
  if (told.length === 0) return [labelled('Roles', 'none is established')];
  return told.map(([party, roles], index) => labelled(index === 0 ? 'Roles' : '', `${party}: ${rolesInWords(roles)}`));
}

const OWN_ACTS: ReadonlySet<string> = new Set([
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised-representative',
  'product-manufacturer',
]);

function rolesInWords(roles: {
  readonly met: readonly string[];
  readonly open: readonly string[];
  readonly isSilent: boolean;
}): string {
  if (roles.isSilent && roles.met.length === 0) return 'what it does is not stated, so that every role is open';
  const open = roles.open.length === 0 ? '' : `open: ${roles.open.join(', ')}`;
  return [roles.met.join(', '), open].filter((part) => part !== '').join('; ');
}

function whyLines(system: SystemAssessment, telling: Telling): Line[] {
  const reasons = reasonsFor(system);
  if (reasons.length === 0 && system.headline.open.length > 0)
    return [labelled('Why', 'nobody can tell yet; `dutybound classify` asks what would settle it')];
  return reasons.flatMap((point, index) => [
    labelled(
      index === 0 ? 'Why' : '',
      `${nameOf(point)} is ${point.state.replace('-', ' ')}${dateOf(point, telling.asOf)}${deferral(point)}`,
    ),
    ...factLines(point.decidedBy, ANSWER_INDENT + 2, telling),
  ]);
}

function deferral({ transition }: ClassifiedPoint): string {
  if (transition === undefined) return '';
  const { rule, state, until } = transition;
  return `; ${rule} ${state === 'holds' ? 'defers' : 'may defer'} it${until === undefined ? '' : ` until ${until}`}`;
}

/** The name of a point: its class and, where they are not the same words, its provision; its use and party. */
export function nameOf({
  id,
  citation,
  use,
  party,
}: Pick<ClassifiedPoint, 'id' | 'citation' | 'use' | 'party'>): string {
  const name = id === citation ? id : id.startsWith('Art. ') || id.startsWith('Annex ') ? id : `${id} (${citation})`;
  return `${name}${use === undefined ? '' : ` for use ${use}`}${party === undefined ? '' : ` for party ${party}`}`;
}

function dateOf({ from }: ClassifiedPoint, asOf: string): string {
  return from === undefined ? '' : from > asOf ? `; it binds from ${from}` : `; in force since ${from}`;
}

/** The points that made the headline. A class that only sums up other points is left out where one of them is met. */
function reasonsFor(system: SystemAssessment): ClassifiedPoint[] {
  const { classes, headline } = system;
  if (headline.class === 'not an AI system') return classes.filter((point) => point.kind === 'definition');
  if (headline.class === 'outside the scope')
    return classes.filter((point) => point.kind === 'scope' && point.decidedBy.length > 0);
  const met = classes.filter(
    ({ kind, state }) => state === 'met' && (kind === 'prohibited' || kind === 'high-risk' || kind === 'transparency'),
  );
  const single = met.filter(({ id }) => id !== 'high-risk' && id !== 'Annex III');
  const highRisk = single.some(({ kind }) => kind === 'high-risk');
  return highRisk
    ? single
    : met.filter(({ id }) => id !== 'Annex III' || !met.some((point) => point.id === 'high-risk'));
}

const TIMINGS = [
  ['in-force', 'in force'],
  ['upcoming', 'upcoming'],
  ['transitional', 'transitional'],
  ['on-event', 'on an event'],
  ['undetermined', 'timing undetermined'],
] as const;
const OUTCOMES = ['satisfied', 'not-satisfied', 'undetermined'] as const;
const TIMING_WIDTH = 26;

/** What the Act asks for, counted by timing and outcome; the rest stands outside the table. */
export function countLines(system: SystemAssessment, telling: Telling): Line[] {
  const askedFor = system.findings.filter((finding) => isAskedFor(finding, telling));
  const applicable = askedFor.filter(({ outcome }) => outcome !== 'not-applicable');
  const others = system.findings.filter(
    (finding) => finding.outcome !== 'not-applicable' && !isAskedFor(finding, telling),
  );
  const away = system.findings.length - applicable.length - others.length;
  const rows = TIMINGS.map(([state, name]) =>
    rowOf(
      name,
      applicable.filter(({ timing }) => timing.state === state),
    ),
  ).filter((row) => row !== undefined);
  return [
    ...(rows.length === 0 ? [hanging(2, 4, noneInWords(system))] : [headerRow(), ...rows]),
    ...(others.length === 0
      ? []
      : [
          hanging(
            2,
            4,
            `Apart, implied or good practice: ${OUTCOMES.map((outcome) => `${countOf(others, outcome)} ${outcome}`).join(', ')}.`,
          ),
        ]),
    ...(away === 0 ? [] : [hanging(2, 4, `Apart, not applicable: ${counted(away, 'requirement')}.`)]),
  ];
}

/** Silence is not absence: while a role, the scope or a class is open, no obligation may only be not seen yet. */
function noneInWords({ classes, subject }: SystemAssessment): string {
  const isOpen = classes.some(
    ({ kind, own, state }) => kind !== 'element' && own !== false && (state === 'in-play' || state === 'not-screened'),
  );
  if (isOpen)
    return `Nobody can tell yet which obligations bind this ${subject ?? 'system'}: roles, scope or classes are open.`;
  return `No obligation binds this ${subject ?? 'system'} on the stated facts.`;
}

function headerRow(): Line {
  return {
    indent: 2,
    row: true,
    spans: [
      {
        text: `${'Obligations'.padEnd(TIMING_WIDTH)}${OUTCOMES.map((outcome) => outcome.padStart(15)).join('')}`,
        tone: 'heading',
      },
    ],
  };
}

function rowOf(name: string, findings: readonly Finding[]): Line | undefined {
  if (findings.length === 0) return undefined;
  const cells = OUTCOMES.map((outcome) => String(countOf(findings, outcome)).padStart(15));
  return { indent: 2, row: true, spans: [{ text: `${name.padEnd(TIMING_WIDTH)}${cells.join('')}` }] };
}

function countOf(findings: readonly Finding[], outcome: Finding['outcome']): number {
  return findings.filter((finding) => finding.outcome === outcome).length;
}
