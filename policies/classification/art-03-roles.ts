import {
  all,
  any,
  anyEntry,
  classMet,
  defineClass,
  defineContradiction,
  is,
  known,
  not,
  unless,
} from '../../src/policy/authoring.js';
import { deploys, inTheUnion, makes, placesAsMaker, putsIntoService } from './acts.js';
import { highRiskRoleEnded, roleEnded } from './art-25-value-chain.js';
import { ON_PRACTICES, ON_TRANSPARENCY } from './guidance.js';

const suppliesOrPutsIntoService = any(placesAsMaker, putsIntoService);

const SHARED_ACTS = {
  reading: 18,
  text: 'Two parties that share one act each have the whole role.',
  sources: ['Art. 3(3)', 'Art. 3(4)'],
} as const;

/**
 * Who develops a system, or has it developed, and places it on the market or puts it into service under its own name
 * or trademark. Roles follow from acts, planned ones included, and a party can hold several. Who supplies an importer
 * with it places it on the market through the importer (Art. 3(6), 23(1)).
 *
 * @see Regulation (EU) 2024/1689, Article 3(3)
 */
export const provider = defineClass({
  id: 'provider',
  citation: 'Art. 3(3)',
  kind: 'role',
  title: 'Provider',
  per: 'parties[]',
  formula: (isOther) =>
    all(
      makes,
      isOther(24)
        ? any(placesAsMaker, all(suppliesOrPutsIntoService, is('parties[].ownNameOrTrademark', true)))
        : all(suppliesOrPutsIntoService, is('parties[].ownNameOrTrademark', true)),
    ),
  assumptions: [
    {
      reading: 24,
      text: '“Under its own name or trademark” goes with placing on the market and with putting into service alike; for own use it is met where nobody else’s name stands on the system.',
      sources: ['Art. 3(3)', ON_PRACTICES, ON_TRANSPARENCY],
      otherReading: 'it goes only with putting into service',
    },
    SHARED_ACTS,
  ],
});

/**
 * Who is a provider, or is considered to be one: by its own acts, by a change that made it the provider, or as the
 * manufacturer of the product. What the Act asks of any provider (Articles 4 and 50 among them) is asked of all of them,
 * because they are providers “for the purposes of this Regulation”; whoever has been replaced in the whole system is none.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(3), 25(1), 25(2) and 25(3)
 */
export const consideredProvider = defineClass({
  id: 'considered provider',
  citation: 'Art. 25(1)',
  kind: 'element',
  title: 'Is, or is considered to be, a provider',
  per: 'parties[]',
  formula: any(all(classMet('provider'), not(roleEnded)), classMet('Art. 25(1)'), classMet('Art. 25(3)')),
});

/**
 * Who carries the obligations of Article 16: the provider, unless another party has become it by Art. 25(1); whoever
 * has become it; and the manufacturer of Art. 25(3). Only a settled shift takes them away: while it is open, the first
 * provider keeps them, and it keeps them for what it still supplies of a system that was high-risk before.
 *
 * @see Regulation (EU) 2024/1689, Articles 16, 25(1), 25(2) and 25(3)
 */
export const highRiskProvider = defineClass({
  id: 'provider of a high-risk system',
  citation: 'Art. 16',
  kind: 'element',
  title: 'Carries the obligations of providers of high-risk systems',
  per: 'parties[]',
  formula: any(all(classMet('provider'), not(highRiskRoleEnded)), classMet('Art. 25(1)'), classMet('Art. 25(3)')),
});

/**
 * What becomes of another role of the party that has become provider. The definitions of the deployer and of the
 * importer do not leave the provider out; that of the distributor does.
 */
const ROLES_BESIDE = {
  reading: 59,
  text: 'Who becomes provider by Art. 25(1) or 25(3) stays deployer and importer, whose definitions do not leave the provider out: roles add up. It is distributor only of what it still passes on as it was.',
  sources: ['Art. 3(4)', 'Art. 3(6)', 'Art. 3(7)', 'Recital 83'],
  otherReading: 'the importer that becomes provider is importer no longer',
} as const;

const becameProvider = any(classMet('Art. 25(1)'), classMet('Art. 25(3)'));

/**
 * A deployer uses a system under its authority; purely personal use has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(4) and 2(10)
 */
export const deployer = defineClass({
  id: 'deployer',
  citation: 'Art. 3(4)',
  kind: 'role',
  title: 'Deployer',
  per: 'parties[]',
  formula: deploys,
  assumptions: [SHARED_ACTS],
});

/**
 * Located in the Union, first to place a system there that bears the name of a firm established elsewhere.
 *
 * @see Regulation (EU) 2024/1689, Article 3(6)
 */
export const importer = defineClass({
  id: 'importer',
  citation: 'Art. 3(6)',
  kind: 'role',
  title: 'Importer',
  matters: { through: 'Art. 23(1)', where: 'high-risk' },
  per: 'parties[]',
  formula: (isOther) =>
    all(
      inTheUnion,
      is('parties[].placesSystemOfThirdCountryBrand', true),
      ...(isOther(59) ? [not(becameProvider)] : []),
    ),
  assumptions: [ROLES_BESIDE],
});

/**
 * Makes a system available without being its provider or importer. Who has become its provider is a distributor no
 * longer, save of what it still passes on as it was.
 *
 * @see Regulation (EU) 2024/1689, Article 3(7)
 */
export const distributor = defineClass({
  id: 'distributor',
  citation: 'Art. 3(7)',
  kind: 'role',
  title: 'Distributor',
  matters: { through: 'Art. 24(1)', where: 'high-risk' },
  per: 'parties[]',
  formula: all(
    is('parties[].makesAvailable', true),
    not(classMet('provider')),
    not(classMet('importer')),
    any(not(becameProvider), is('parties[].stillSuppliesAsItWas', true)),
  ),
  assumptions: [ROLES_BESIDE],
});

/**
 * Located in the Union, with a written mandate of the provider that it accepted.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(5) and 22(1)
 */
export const authorisedRepresentative = defineClass({
  id: 'authorised-representative',
  citation: 'Art. 3(5)',
  kind: 'role',
  title: 'Authorised representative',
  matters: { through: 'Art. 22(3)', where: 'high-risk' },
  per: 'parties[]',
  formula: all(inTheUnion, known('parties[].acceptedMandate')),
});

/**
 * The maker of a product that markets a system with it, or after it, under its own name.
 *
 * @see Regulation (EU) 2024/1689, Article 2(1)(e)
 */
export const productManufacturer = defineClass({
  id: 'product-manufacturer',
  citation: 'Art. 2(1)(e)',
  kind: 'role',
  title: 'Product manufacturer',
  matters: { through: 'Art. 25(3)', where: 'high-risk' },
  per: 'parties[]',
  formula: any(
    is('parties[].marketsSystemWithProduct', 'with the product under own name'),
    is('parties[].marketsSystemWithProduct', 'under own name after the product'),
  ),
});

/**
 * Whoever supplies an AI system, a model, a tool, a service, a component or a process that goes into a high-risk system
 * of somebody else. What is made public under a free and open-source licence, and is no general-purpose model, makes no
 * supplier; that has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4), first subparagraph
 */
export const supplier = defineClass({
  id: 'supplier',
  citation: 'Art. 25(4), subpara. 1',
  kind: 'element',
  title: 'Third-party supplier of a part of a high-risk system',
  per: 'parties[]',
  formula: unless(all(anyEntry('parties[].suppliesForIntegration'), not(classMet('provider of a high-risk system'))), {
    invoked: is('parties[].suppliesOpenlyNotAModel', true),
  }),
});

const STATED = 'parties[].statedRole';

/**
 * A role that the registry claims and the facts exclude, or a claim beside which the facts make the party provider.
 *
 * @see Regulation (EU) 2024/1689, Article 3(3) to (8)
 */
export const statedRoleContradicted = defineContradiction({
  id: 'stated-role-contradicted',
  citation: 'Art. 3(8)',
  per: 'parties[]',
  statement: 'the registry names a role of the party, and its acts give another one',
  remedy: 'Correct the stated role, or the acts that it rests on.',
  holds: any(
    all(is(STATED, 'provider'), not(classMet('considered provider'))),
    all(is(STATED, 'deployer'), any(not(classMet('deployer')), classMet('provider'), classMet('Art. 25(1)'))),
    all(is(STATED, 'importer'), any(not(classMet('importer')), classMet('provider'), classMet('Art. 25(1)'))),
    // The provider is no distributor.
    all(is(STATED, 'distributor'), any(not(classMet('distributor')), classMet('Art. 25(1)'))),
    all(is(STATED, 'authorised-representative'), any(not(classMet('authorised-representative')), classMet('provider'))),
    all(is(STATED, 'product-manufacturer'), not(classMet('product-manufacturer'))),
    all(is(STATED, 'supplier'), not(classMet('supplier'))),
  ),
  bearsOn: ['in scope'],
});

/**
 * Purely personal use is claimed for what is no natural person.
 *
 * @see Regulation (EU) 2024/1689, Articles 2(10) and 3(4)
 */
export const personalUseContradicted = defineContradiction({
  id: 'personal-use-contradicted',
  citation: 'Art. 2(10)',
  per: 'parties[]',
  statement: 'purely personal use is claimed for a party that is no natural person',
  remedy: 'Withdraw the claim of personal use, or correct the kind of the entity.',
  holds: all(is('parties[].personalNonProfessionalUse', true), not(is('organisation.kind', 'natural person'))),
  bearsOn: ['in scope'],
});
