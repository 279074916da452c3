import type { Pack } from '../src/policy/authoring.js';

/** What this version leaves out: named beside every decision, so that nobody takes silence for “nothing there”. */
export const notAssessed: Pack['notAssessed'] = [
  {
    citation: 'Art. 2(13)',
    title: 'Limits by delegated act for products of Annex I, Section A',
    why: 'no delegated act has been adopted; the fact is recorded',
  },
  {
    citation: 'Art. 17(3)',
    title: 'Quality management within a system of sectoral law',
    why: 'an option: the same aspects are asked for, wherever they are documented',
  },
  {
    citation: 'Art. 26(11)',
    title: 'Information of persons in law enforcement',
    why: 'Article 13 of Directive (EU) 2016/680 applies instead',
  },
  {
    citation: 'Art. 46(2)',
    title: 'Emergency use before an authorisation',
    why: 'where it is invoked the assessment stays open; whether the request came in time is not encoded',
  },
  {
    citation: 'Art. 48(1)',
    title: 'General principles of the CE marking',
    why: 'refers to Article 30 of Regulation (EC) No 765/2008, which is not encoded',
  },
  {
    citation: 'Art. 72(4)',
    title: 'Post-market monitoring within a system of other law',
    why: 'an option: the same elements are asked for, wherever they are documented',
  },
  {
    citation: 'Annex XIII',
    title: 'Criteria for designation',
    why: 'decides a designation of the Commission, which is a fact',
  },
];
