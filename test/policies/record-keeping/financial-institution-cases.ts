import { document, highRiskSystem, list, merge, type Part, type Registered } from '../../support/builders.js';
import { type Cases, notHighRisk, onUnusableEvidence } from '../../support/policy-tester.js';

const BANK: Part = { financialInstitution: 'yes', financialServicesLaw: 'Directive 2013/36/EU' };

/**
 * What Articles 19(2) and 26(6), second subparagraph, have in common: a financial institution takes the logs that it
 * controls into what financial services law has it keep.
 */
export function financialInstitutionCases(party: Part, other: Cases) {
  const who = String(party.id);
  const said = (logs: Part | undefined, entity: Part = {}): Registered =>
    highRiskSystem({ parties: list(merge(party, { logs })) }, { [who]: merge(BANK, entity) });
  const kept: Part = { underControl: 'yes', keptUnderFinancialServicesLaw: 'yes' };
  const register = document([`parties[${who}].logs`], { id: 'register' });
  const shown = { system: said(kept), evidence: [register] };
  const apart: Part = { ...kept, keptUnderFinancialServicesLaw: 'no' };
  const fact = `parties[${who}].logs.keptUnderFinancialServicesLaw`;
  return {
    satisfied: [{ ...shown, name: 'a bank that keeps them among its documents under that law', decidedBy: [fact] }],
    'not-satisfied': [
      { ...shown, name: 'a bank that keeps them apart', system: said(apart), decidedBy: [fact] },
      { name: 'a bank that keeps them apart, and no evidence of it', system: said(apart) },
      { ...shown, name: 'a bank that names no such law', system: said(kept, { financialServicesLaw: 'none' }) },
    ],
    undetermined: [
      ...onUnusableEvidence(shown),
      { name: 'a bank that says so and shows nothing', system: said(kept), reason: 'claimed-not-shown' },
      { ...shown, name: 'nobody says where they are kept', system: said({ underControl: 'yes' }), missing: [fact] },
      {
        ...shown,
        name: 'a bank, and nobody says by which law',
        system: said(kept, { financialServicesLaw: undefined }),
        missing: ['financialServicesLaw'],
      },
      { name: 'nothing said about logs', system: said(undefined), reason: 'applicability-open' },
      {
        name: 'kept apart, and nobody says whether it is a financial institution',
        system: said(apart, { financialInstitution: undefined }),
        missing: ['organisation.financialInstitution'],
        reason: 'applicability-open',
      },
      {
        name: 'kept apart, and nobody says whose logs they are',
        system: said({ keptUnderFinancialServicesLaw: 'no' }),
        missing: [`parties[${who}].logs.underControl`],
        reason: 'applicability-open',
      },
    ],
    'not-applicable': [
      ...notHighRisk(party),
      ...other,
      {
        name: 'who is no financial institution',
        system: said(apart, { financialInstitution: 'no' }),
        reason: 'condition',
      },
      {
        name: 'a bank whose logs another party controls',
        system: said({ ...apart, underControl: 'no' }),
        reason: 'condition',
      },
    ],
  } satisfies Readonly<Record<string, Cases>>;
}
