import {
  DEPLOYER,
  deployer,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { type Case, type Cases, notHighRisk } from '../../support/policy-tester.js';

/** Where the facts of the deployer's use stand. */
export const AT = `parties[${DEPLOYER}].use`;

/** A use of this deployer in recruiting. */
export const ownUse = (patch: Part = {}): Part =>
  merge(recruitingUse({ deployer: DEPLOYER, personsUnder18OrVulnerable: 'no' }), patch);

/** A use of this deployer that is in no area of Annex III. */
export const unlistedUse = (patch: Part = {}): Part =>
  ownUse(merge({ id: 'plain', area: { screening: only(), recruitmentOrSelection: only() } }, patch));

/** A use of this deployer in critical infrastructure, Annex III(2), and in nothing else. */
export const infrastructureUse = (patch: Part = {}): Part =>
  unlistedUse(
    merge(
      {
        id: 'grid',
        area: {
          screening: only('infrastructure'),
          infrastructure: only('electricity'),
          managementAndOperation: 'yes',
          protectsDirectly: 'yes',
        },
      },
      patch,
    ),
  );

/** A use of this deployer that rates the credit of natural persons, Annex III(5)(b). */
export const creditUse = (patch: Part = {}): Part =>
  unlistedUse(
    merge(
      { id: 'credit', area: { screening: only('essentialServices'), creditworthinessOfNaturalPersons: 'yes' } },
      patch,
    ),
  );

/** A use of this deployer that prices life insurance, Annex III(5)(c). */
export const insuranceUse = (patch: Part = {}): Part =>
  unlistedUse(
    merge(
      {
        id: 'insurance',
        area: {
          screening: only('essentialServices'),
          creditworthinessOfNaturalPersons: 'no',
          lifeOrHealthInsurance: 'yes',
          riskAssessmentOrPricing: only('pricing'),
        },
      },
      patch,
    ),
  );

/** The system of one deployer with these facts of its use. */
export const using = (use: Part | undefined, rest: Part = {}, organisation: Part = {}): Registered =>
  deployersSystem(
    merge({ parties: list(deployer({ use })), uses: list(ownUse()), instructions: { version: '4' } }, rest),
    { [DEPLOYER]: organisation },
  );

/** The file of the deployer, which shows all that it says. */
export const file = document(['parties', 'uses', 'instructions', 'organisation', 'events', 'route'], {
  id: 'deployer-file',
});

/** Cases that differ from a shown situation in the system alone. */
export const each = (of: Omit<Case, 'name' | 'system'>, systems: Readonly<Record<string, Registered>>): Cases =>
  Object.entries(systems).map(([name, different]) => ({ ...of, name, system: different })) as unknown as Cases;

/** Who is never bound by duties of deployers of high-risk systems. */
export const neverDeployer: Cases = [
  ...notHighRisk(deployer()),
  { name: 'a provider, who uses nothing himself', system: highRiskSystem(), reason: 'role' },
];
