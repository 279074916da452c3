import { classMet, definePack, definePolicy, is, lasts, requirement } from 'dutybound';
import { deputies } from './deputies.js';

/**
 * House rule 7: logs that we control are kept for a year, not for the six months of the Act, because our complaints
 * reach us late.
 */
const logs = requirement({
  id: 'logs-for-a-year',
  citation: 'Art. 26(6), subpara. 1',
  need: 'P',
  statement: 'Logs under our control are kept for a year (house rule 7).',
  remedy: 'Set the retention of the store to a year or more, and file the export of its configuration.',
  shownBy: 'the configuration of the store',
  leastBasis: 'observed',
  wording: 'sha256:ec4d0d240715a64fd5863c17e36f8b56a5af20b37ac7704e6ec18146ff87f6a2',
  when: is('parties[].logs.underControl', true),
  holds: lasts('parties[].logs.retention', 'P1Y'),
});

const operation = definePolicy({
  id: 'operation',
  title: 'House rules for systems that we use',
  addressees: ['deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: [],
  requirements: [deputies, logs],
});

export const pack = definePack({ id: 'house-rules', title: 'House rules of Havelbank AG', policies: [operation] });
