import { attestation, complete, FIRST_DAY, item, type RichPart, screening } from './part.js';

const ordered = (id: string, party: string, basis: string, more: object = {}) => ({
  id,
  party,
  authority: 'market surveillance authority',
  basis,
  on: '2027-11-22',
  what: 'what the pilot brought to light',
  due: FIRST_DAY,
  doneOn: '2027-11-30',
  how: 'the pilot was withdrawn and its data deleted',
  coversAllMadeAvailable: 'yes',
  ...more,
});

const asked = (id: string, party: string, legalBasis: string, more: object = {}) => ({
  id,
  party,
  authority: 'market surveillance authority',
  legalBasis,
  on: '2027-11-23',
  asksFor: screening('other'),
  due: FIRST_DAY,
  doneOn: '2027-11-29',
  how: 'by letter, with annexes',
  ...more,
});

/** What an authority asked for and ordered after the pilot, of the maker and of the user; all of it is done. */
export const authorities: RichPart = {
  system: {
    route: {
      commonSpecificationsNotFollowed: complete([
        {
          id: 'logs',
          specification: 'a common specification on logs',
          solution: 'an append-only bucket',
          equivalence: 'it keeps every field, and for longer',
          justifiedOn: '2027-11-10',
        },
      ]),
    },
    events: {
      authorityRequest: complete([
        asked('evaluation-maker', 'maker', 'Art. 79'),
        asked('evaluation-user', 'user', 'Art. 79'),
        asked('access', 'maker', 'Art. 74', {
          asksFor: screening('fullDocumentation', 'dataSets', 'sourceCode'),
          documentationOpenedOn: '2027-11-25',
          dataSetsOpenedOn: '2027-11-25',
          sourceCodeOpenedOn: '2027-11-29',
        }),
      ]),
      authorityMeasure: complete([
        ordered('risk-maker', 'maker', 'Art. 79(2)'),
        ordered('risk-user', 'user', 'Art. 79(2)'),
        ordered('classification', 'maker', 'Art. 80(2)', { broughtIntoConformityOn: '2027-11-30' }),
        ordered('residual-maker', 'maker', 'Art. 82(1)'),
        ordered('residual-user', 'user', 'Art. 82(1)'),
        ordered('stop', 'maker', 'Art. 76(3)(a)', {
          on: '2027-11-25',
          due: '2027-11-26',
          doneOn: '2027-11-25',
          realWorldTest: 'pilot',
        }),
        ordered('stop-user', 'user', 'Art. 76(3)(a)', {
          on: '2027-11-25',
          due: '2027-11-26',
          doneOn: '2027-11-25',
          realWorldTest: 'pilot',
        }),
        ordered('change', 'maker', 'Art. 76(3)(b)', { on: '2027-10-04', due: '2027-10-11', doneOn: '2027-10-08' }),
        ordered('change-user', 'user', 'Art. 76(3)(b)', { on: '2027-10-04', due: '2027-10-11', doneOn: '2027-10-08' }),
        ordered('form', 'maker', 'Art. 83(1)', { formalFindings: screening('declarationIncorrect') }),
      ]),
    },
  },
  items: [{ ...item('authority-file', 'document', 'events', 'route'), date: '2027-12-01' }],
  attestations: [
    attestation('equivalence', { requirement: 'ai-act/common-specifications/justification' }),
    attestation('ordered-action', { requirement: 'ai-act/risk-measures/corrective-action' }),
    attestation('conformity-after-order', { requirement: 'ai-act/wrong-classification/brought-into-conformity' }),
    attestation('classification-action', { requirement: 'ai-act/wrong-classification/corrective-action' }),
  ],
  // The AI Office is not competent for it.
  ofOthers: [
    'ai-office-decisions/description-of-measures',
    'ai-office-decisions/measures-ordered',
    'ai-office-powers/access-and-explanations',
    'ai-office-powers/information-by-decision',
    'ai-office-powers/inspection',
    'ai-office-powers/retention',
    'binding-commitments/commitments-kept',
  ],
  ofIdentification: [
    'notified-body-procedure/access-to-data-sets',
    'notified-body-procedure/access-to-models',
    'notified-body-procedure/application-for-the-documentation',
    'notified-body-procedure/application-for-the-quality-system',
    'notified-body-procedure/approved-quality-system-kept-up',
    'notified-body-procedure/changes-of-the-quality-system',
    'notified-body-procedure/changes-of-the-system',
    'notified-body-procedure/contents-of-the-application',
    'notified-body-procedure/further-evidence-and-tests',
    'notified-body-procedure/premises-and-information',
    'notified-body-procedure/re-training-after-refusal',
  ],
};
