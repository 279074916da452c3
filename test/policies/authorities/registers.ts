import {
  AS_OF,
  document,
  highRiskSystem,
  list,
  merge,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  type OutcomeCases,
  onUnusableEvidence,
} from '../../support/policy-tester.js';

/** A register of what authorities asked for or ordered, and how one duty reads it. */
interface Register {
  /** A system, or a model, with this register. */
  readonly system: (register: unknown) => Registered;
  /** An entry of the kind that the duty is about, met on its last day, with some facts said differently. */
  readonly entry: (patch?: Part) => Part;
  readonly shown: Omit<Case, 'name' | 'system'>;
  /** The fact that says when it was done, and the one by when it is due. */
  readonly day: string;
  readonly due?: string;
  /** Whether the authority may have set no day. */
  readonly orNoDay?: boolean;
  /** Entries that are none of the duty’s, told as what stands beside one that is. */
  readonly free: readonly (readonly [name: string, patch: Part])[];
  /** What decides whether an entry is one of the duty’s: while nobody says it, the duty waits. */
  readonly sorts: readonly string[];
  readonly met?: readonly (readonly [name: string, patch: Part])[];
  readonly unmet?: readonly (readonly [name: string, patch: Part])[];
  readonly open?: readonly (readonly [name: string, patch: Part])[];
  readonly never: readonly Case[];
}

/** How a duty decides whose entries have a last day; the same for every register of requests or measures. */
export function registerCases(register: Register): OutcomeCases {
  const { system, entry, shown, day, due = 'due', orNoDay = true, free, sorts, never } = register;
  const { met = [], unmet = [], open = [] } = register;
  const of = (name: string, entries: unknown): Case => ({ ...shown, name, system: system(entries) });
  const one = (name: string, patch: Part): Case => of(name, list(entry(patch)));
  const undone: Part = { [day]: 'none' };
  const evidenced = { ...shown, system: system(list(entry())) };
  return {
    satisfied: [
      one('done on the last day', {}),
      one('done before it was due', { [day]: '2028-01-05' }),
      one('done today, and due today', { [due]: AS_OF, [day]: AS_OF }),
      ...(orNoDay ? [one('done, and no day was set', { [due]: 'none' })] : []),
      ...free.map(([name, patch]) =>
        of(`done, and beside it ${name}`, list(entry(), entry({ id: 'other', ...undone, ...patch }))),
      ),
      ...met.map(([name, patch]) => one(name, patch)),
    ],
    'not-satisfied': [
      one('due yesterday, and not done', { [due]: '2028-01-13', ...undone }),
      one('due yesterday, and to be done tomorrow', { [due]: '2028-01-13', [day]: '2028-01-15' }),
      one('done a day late', { [day]: '2028-01-11' }),
      of('one of two done late', list(entry(), entry({ id: 'second', [day]: '2028-01-11' }))),
      of('done late, in a list that nobody calls complete', [entry({ [day]: '2028-01-11' })]),
      ...unmet.map(([name, patch]) => one(name, patch)),
    ],
    undetermined: [
      ...onUnusableEvidence(evidenced),
      { ...of('nothing said: the duty waits', undefined), reason: 'applicability-open' },
      of('an empty register that nobody calls complete', []),
      ...sorts.map((key) => one(`overdue, and nobody says: ${key}`, { ...undone, [key]: undefined })),
      one('not done, and due today', { [due]: AS_OF, ...undone }),
      one('planned for tomorrow, and due then', { [due]: '2028-01-15', [day]: '2028-01-15' }),
      ...(orNoDay ? [one('not done, and no day was set', { [due]: 'none', ...undone })] : []),
      one('nobody says when it was done', { [day]: undefined }),
      one('nobody says by when it is due', { [due]: undefined }),
      of('done, in a list that nobody calls complete', [entry()]),
      ...open.map(([name, patch]) => one(name, patch)),
    ],
    'not-applicable': [
      of('nothing, and somebody says so', list()),
      of('nothing', 'none'),
      ...free.map(([name, patch]) => one(`only ${name}`, { ...undone, ...patch })),
      ...never,
    ],
  };
}

/** The register and what was filed for it. */
export const FILE = document(['events', 'parties'], { id: 'register' });

export const ELSEWHERE = 'somebody-else';
const OF_ANOTHER: readonly [string, Part] = ['something that another party has to do', { party: ELSEWHERE }];

/** What was asked or ordered of this party, met on its last day. */
const ANSWERED: Part = { due: '2028-01-10', how: 'By letter, with annexes' };

type Duty = Pick<Register, 'met' | 'unmet' | 'open'> & {
  readonly shown?: Omit<Case, 'name' | 'system'>;
  readonly free?: Register['free'];
  readonly never: readonly Case[];
  readonly system?: (patch: Part) => Registered;
};

/** The cases of a duty to do what an authority ordered on one provision. */
export function measureCases(
  basis: string,
  { system = highRiskSystem, shown = {}, free = [], ...duty }: Duty,
  patch: Part = {},
  day = 'doneOn',
): OutcomeCases {
  return registerCases({
    system: (authorityMeasure) => system({ events: { authorityMeasure } }),
    entry: (more = {}) =>
      merge(
        { id: 'order-3', party: PROVIDER, basis, on: '2028-01-02', ...ANSWERED, [day]: '2028-01-10', ...patch },
        more,
      ),
    shown: { evidence: [FILE], party: PROVIDER, role: 'provider', ...shown },
    day,
    free: [OF_ANOTHER, ['a measure on another provision', { basis: 'other' }], ...free],
    sorts: ['party', 'basis'],
    ...duty,
  });
}

/** The cases of a duty to give an authority what it asked for. */
export function requestCases(
  { system = highRiskSystem, shown = {}, free = [], ...duty }: Duty,
  patch: Part,
  day: string,
  sorts: readonly string[] = ['party', 'asksFor'],
): OutcomeCases {
  return registerCases({
    system: (authorityRequest) => system({ events: { authorityRequest } }),
    entry: (more = {}) =>
      merge({ id: 'letter-9', party: PROVIDER, on: '2028-01-02', ...ANSWERED, [day]: '2028-01-10', ...patch }, more),
    shown: { evidence: [FILE], party: PROVIDER, role: 'provider', ...shown },
    day,
    free: [OF_ANOTHER, ...free],
    sorts,
    ...duty,
  });
}

/** Whom a duty over every AI system never binds: outside the Act, or another role. */
export const outOfReach = (role: Case): readonly Case[] => [
  ...notHighRisk(provider())
    .filter(({ reason }) => reason !== 'class')
    .map((each) => ({ ...each, party: PROVIDER, role: role.role ?? 'provider' }) as Case),
  { ...role, reason: 'role' },
];

/** Whom a duty over high-risk systems never binds. */
export const notHighRiskOr = (role: Case): readonly Case[] => [
  ...(notHighRisk(provider()) as Cases).map(
    (each) => ({ ...each, party: PROVIDER, role: role.role ?? 'provider' }) as Case,
  ),
  { ...role, reason: 'role' },
];
