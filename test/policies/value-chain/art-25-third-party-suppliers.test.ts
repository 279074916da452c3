import { expect, it } from 'vitest';
import { thirdPartySuppliers } from '../../../policies/value-chain/art-25-third-party-suppliers.js';
import {
  deployer,
  having,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import { allOf, dutyCases, eachLeftOut, fileOn } from '../../support/duty-cases.js';
import { assess, type Case, describeBeside, testRequirement } from '../../support/policy-tester.js';

const SUPPLIER = 'parser-house';
const SPECIFIED = ['information', 'capabilities', 'technicalAccess', 'otherAssistance'] as const;

/** A software house that supplies a parser and does nothing else; the maker of the system is another company. */
const house = (patch: Part = {}): Part =>
  deployer({
    id: SUPPLIER,
    usesUnderItsAuthority: 'no',
    suppliesForIntegration: only('component'),
    suppliesOpenlyNotAModel: 'no',
    ...patch,
  });
const supplied = (patch: Part = {}): Part =>
  merge(
    {
      id: 'parser',
      kind: 'component',
      supplier: SUPPLIER,
      supplied: 'from a third party under an agreement',
      agreement: 'Contract 14',
      agreementOn: '2027-05-03',
      agreementSpecifies: allOf(SPECIFIED),
    },
    patch,
  );
const parts = (...all: readonly Part[]): Part => ({ integrates: list(...all) });
const theirs = (patch: Part = {}): Part => supplied({ id: 'theirs', supplier: 'somebody-else', ...patch });
const ABROAD = { [PROVIDER]: { own: 'no' }, [SUPPLIER]: { locatedInUnion: 'no' } };

const of = (party: Part, patch: Part = {}): Registered =>
  highRiskSystem(merge({ parties: list(provider(), party), ...parts(supplied()) }, patch), ABROAD);
const asked: Partial<Case> = { party: SUPPLIER, role: 'supplier' };
const never = (name: string, system: Registered, reason: NonNullable<Case['reason']>): Case => ({
  ...asked,
  name,
  system,
  reason,
});
const specified = eachLeftOut(
  (what) => `an agreement that says nothing of ${what}`,
  SPECIFIED,
  (what, answer) => parts(supplied({ agreementSpecifies: { [what]: answer } })),
);

testRequirement(
  thirdPartySuppliers,
  'written-agreement',
  dutyCases({
    system: (patch = {}) => having(of(house()), patch),
    evidence: fileOn('integrates'),
    always: asked,
    met: [
      ['an agreement of today', parts(supplied({ agreementOn: '2028-01-14' }))],
      ['beside a part of another supplier without an agreement', parts(supplied(), theirs({ agreement: 'none' }))],
    ],
    unmet: [
      ...specified.unmet,
      ['no agreement', parts(supplied({ agreement: 'none' }))],
      ['one of two parts without an agreement', parts(supplied(), supplied({ id: 'other', agreement: 'none' }))],
      ['an agreement that is to be signed tomorrow', parts(supplied({ agreementOn: '2028-01-15' }))],
      ['no part of the system names it, and an agreement cannot be on any', parts(theirs())],
    ],
    open: [
      ...specified.open,
      ['nobody says whether there is an agreement', parts(supplied({ agreement: undefined }))],
      ['nobody says who supplies the part', parts(supplied({ supplier: undefined }))],
      ['a list that nobody calls complete', { integrates: [supplied()] }],
      ['nothing said about parts', { integrates: undefined }, { evidence: [] }],
      [
        'nobody says whether it supplies anything: the duty waits',
        {},
        { system: of(house({ suppliesForIntegration: undefined })), evidence: [], reason: 'applicability-open' },
      ],
    ],
    never: [
      never('supplies nothing', of(house({ suppliesForIntegration: only() })), 'role'),
      never('public under a free licence', of(house({ suppliesOpenlyNotAModel: 'yes' })), 'role'),
      never(
        'a system in no regulated class',
        minimalSystem({ parties: list(provider(), house()), ...parts(supplied()) }, ABROAD),
        'class',
      ),
      never(
        'a system for military purposes alone',
        of(house(), { scope: { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes', anyOtherPurpose: 'no' } }),
        'scope',
      ),
    ],
  }),
);

describeBeside('an organisation that is a supplier and nothing else', () => {
  it('has the written agreement to show, and no other duty', () => {
    const bound = assess({ system: of(house()) }).findings.filter(({ outcome }) => outcome !== 'not-applicable');
    expect(bound.map(({ requirement, role }) => [requirement, role])).toEqual([
      ['ai-act/third-party-suppliers/written-agreement', 'supplier'],
    ]);
  });

  it('waits for nothing that blocks, while nobody says whether a deployer supplies something', () => {
    const system = highRiskSystem({ parties: list(deployer()) });
    const [finding] = assess({ system }).findings.filter(({ role }) => role === 'supplier');
    expect(finding).toMatchObject({ outcome: 'undetermined', timing: { state: 'on-event' } });
  });
});
