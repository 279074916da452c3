import { plainColumn, type Target } from './columns.js';
import type { Draft } from './draft.js';

interface Point {
  readonly point: string;
  readonly asks: string;
  readonly facts?: readonly Target[];
  /** Columns that an entry keeps and that speak of the point; compared as `plainColumn` writes them. */
  readonly columns?: RegExp;
}

const SUBMITTER = /\bsubmit|person submitting/;
const REPRESENTATIVE = /authori[sz]ed representative/;
const PROVIDER = /^(?:provider|manufacturer) (?:contact|address)|contact details of (?:the )?provider/;

const A: readonly Point[] = [
  { point: '1', asks: 'provider with address and contact', columns: PROVIDER },
  { point: '2', asks: 'who submits for the provider', columns: SUBMITTER },
  { point: '3', asks: 'authorised representative', columns: REPRESENTATIVE },
  { point: '4', asks: 'trade name', facts: ['name'] },
  { point: '5', asks: 'intended purpose', facts: ['uses[].intendedPurpose'] },
  { point: '6', asks: 'data, inputs and operating logic', columns: /operating logic|inputs? (?:data|used)|^inputs?$/ },
  { point: '7', asks: 'status', facts: ['stage'] },
  { point: '8', asks: 'certificate', columns: /certificate (?:number|type|expiry|no)|^certificate$|notified body/ },
  {
    point: '9',
    asks: 'copy of the certificate',
    columns: /certificate (?:copy|scan|link)|copy of (?:the )?certificate/,
  },
  { point: '10', asks: 'Member States', facts: ['memberStates'] },
  { point: '11', asks: 'EU declaration of conformity', columns: /declaration of conformity/ },
  { point: '12', asks: 'instructions for use', columns: /instructions (?:for|of) use/ },
  {
    point: '13',
    asks: 'address for further information',
    columns: /^url$|^website$|^homepage$|information url|^link$/,
  },
];

const B: readonly Point[] = [
  { point: '1', asks: 'provider with address and contact', columns: PROVIDER },
  { point: '2', asks: 'who submits for the provider', columns: SUBMITTER },
  { point: '3', asks: 'authorised representative', columns: REPRESENTATIVE },
  { point: '4', asks: 'trade name', facts: ['name'] },
  { point: '5', asks: 'intended purpose', facts: ['uses[].intendedPurpose'] },
  { point: '6', asks: 'condition of Art. 6(3)', columns: /art(?:icle)? 6 3|derogation condition/ },
  { point: '8', asks: 'status', facts: ['stage'] },
];

const C: readonly Point[] = [
  {
    point: '1',
    asks: 'deployer with address and contact',
    columns: /^deployer (?:contact|address)|contact details of (?:the )?deployer/,
  },
  { point: '2', asks: 'who submits for the deployer', columns: SUBMITTER },
  { point: '3', asks: 'address of the provider’s entry', columns: /eu database (?:url|link|entry)/ },
  {
    point: '4',
    asks: 'summary of the impact assessment on fundamental rights',
    columns: /\bfria\b|fundamental rights impact/,
  },
  { point: '5', asks: 'summary of the data protection impact assessment', columns: /\bdpia\b|data protection impact/ },
];

const SECTIONS = { A, B, C } as const;

/** How many entries have a value that bears on a point of Annex VIII. A value is no check that it is right or enough. */
export interface Covered {
  readonly section: 'A' | 'B' | 'C';
  readonly points: readonly { readonly point: string; readonly asks: string; readonly entries: number }[];
}

/** The points of each section of Annex VIII with the number of drafts that say something for it. */
export function annexCoverage(drafts: readonly Draft[]): readonly Covered[] {
  const facts = new Map<string, number>();
  const columns = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const draft of drafts) {
    for (const { fact } of draft.facts) count(facts, fact);
    for (const { column } of [...draft.kept, ...draft.labels]) count(columns, column);
  }
  return (Object.entries(SECTIONS) as [Covered['section'], readonly Point[]][]).map(([section, points]) => ({
    section,
    points: points.map(({ point, asks, facts: named = [], columns: pattern }) => ({
      point,
      asks,
      entries: Math.max(
        0,
        ...named.map((fact) => facts.get(fact) ?? 0),
        ...[...columns].filter(([column]) => pattern?.test(plainColumn(column))).map(([, entries]) => entries),
      ),
    })),
  }));
}
