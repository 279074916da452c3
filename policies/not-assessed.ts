import type { Pack } from '../src/policy/authoring.js';

const LATER = 'not encoded in this version';

/** What this version leaves out: named beside every decision, so that nobody takes silence for “nothing there”. */
export const notAssessed: Pack['notAssessed'] = [
  { citation: 'Art. 4a', title: 'Special categories of data used against bias', why: LATER },
  {
    citation: 'Art. 5(2)',
    title: 'Conditions of real-time remote biometric identification, Art. 5(2) to (4)',
    why: LATER,
  },
  { citation: 'Art. 6(4)', title: 'Documentation of the derogation', why: LATER },
  { citation: 'Art. 10', title: 'Data and data governance', why: LATER },
  { citation: 'Art. 11', title: 'Technical documentation', why: LATER },
  { citation: 'Art. 13', title: 'Transparency and information to deployers', why: LATER },
  { citation: 'Art. 15', title: 'Accuracy, robustness and cybersecurity', why: LATER },
  { citation: 'Art. 16', title: 'Obligations of providers other than those through Art. 16(a)', why: LATER },
  { citation: 'Art. 17', title: 'Quality management system', why: LATER },
  { citation: 'Art. 18', title: 'Documentation keeping', why: LATER },
  {
    citation: 'Art. 19(2)',
    title: 'Logs of financial institutions',
    why: 'says where logs are kept, asks for no period',
  },
  { citation: 'Art. 20', title: 'Corrective action', why: LATER },
  { citation: 'Art. 21', title: 'Cooperation with authorities', why: LATER },
  { citation: 'Art. 22', title: 'Authorised representatives', why: LATER },
  { citation: 'Art. 23', title: 'Importers', why: LATER },
  { citation: 'Art. 24', title: 'Distributors', why: LATER },
  { citation: 'Art. 25', title: 'Duties along the value chain: cooperation, written agreements', why: LATER },
  { citation: 'Art. 26(4)', title: 'Input data, and Art. 26(7) to (12)', why: LATER },
  { citation: 'Art. 27', title: 'Fundamental rights impact assessment', why: LATER },
  { citation: 'Art. 43', title: 'Conformity assessment', why: LATER },
  { citation: 'Art. 47', title: 'EU declaration of conformity', why: LATER },
  { citation: 'Art. 48', title: 'CE marking', why: LATER },
  { citation: 'Art. 49', title: 'Registration', why: LATER },
  { citation: 'Art. 60', title: 'Testing in real-world conditions', why: LATER },
  {
    citation: 'Art. 60a',
    title: 'Testing of products of Annex I, Section B in real-world conditions',
    why: 'the framework of a Member State says what binds; none is encoded',
  },
  { citation: 'Art. 61', title: 'Informed consent to testing in real-world conditions', why: LATER },
  { citation: 'Art. 72', title: 'Post-market monitoring', why: LATER },
  { citation: 'Art. 73', title: 'Serious incidents', why: LATER },
  { citation: 'Art. 86', title: 'Right to explanation', why: LATER },
];
