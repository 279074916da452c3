import { all, any, defineClass, invoked, is, not } from '../../src/policy/authoring.js';

/**
 * A provider develops a system, or has it developed, and places it on the market or puts it into service under its
 * own name or trademark. Roles follow from acts, planned ones included, and a party can hold several.
 *
 * @see Regulation (EU) 2024/1689, Article 3(3)
 */
export const provider = defineClass({
  id: 'provider',
  citation: 'Art. 3(3)',
  kind: 'role',
  title: 'Provider',
  per: 'parties[]',
  formula: all(
    any(is('parties[].develops', true), is('parties[].hasDeveloped', true)),
    any(
      is('parties[].placesOnTheMarket', true),
      is('parties[].putsIntoService', 'own use'),
      is('parties[].putsIntoService', 'supplied to a deployer for first use'),
    ),
    is('parties[].ownNameOrTrademark', true),
  ),
  assumptions: [
    {
      reading: 24,
      text: '“Under its own name or trademark” goes with placing on the market and with putting into service alike; for own use it is met where nobody else’s name stands on the system.',
      sources: ['Art. 3(3)', 'Commission guidelines C(2025) 5052 and C(2026) 5054 (adopted, not binding)'],
      otherReading: 'it goes only with putting into service',
    },
  ],
});

/**
 * A deployer uses a system under its authority; purely personal use has to be invoked.
 *
 * @see Regulation (EU) 2024/1689, Article 3(4)
 */
export const deployer = defineClass({
  id: 'deployer',
  citation: 'Art. 3(4)',
  kind: 'role',
  title: 'Deployer',
  per: 'parties[]',
  formula: all(
    is('parties[].usesUnderItsAuthority', true),
    not(invoked(is('parties[].personalNonProfessionalUse', true))),
  ),
  assumptions: [
    {
      reading: 55,
      text: 'A deployer is who decides that and how the system is used; technical control is not needed. For a party outside the Union, use of the output in the Union counts where it is intended or to be expected.',
      sources: ['Art. 3(4)', 'Recital 22', 'Commission guidelines C(2026) 5054 (adopted, not binding)'],
      otherReading: 'any use of the output in the Union counts',
    },
  ],
});
