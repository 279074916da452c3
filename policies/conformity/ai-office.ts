import {
  all,
  any,
  anyEntry,
  type Condition,
  defineContradiction,
  invoked,
  is,
  not,
  stated,
} from '../../src/policy/authoring.js';

/**
 * The AI Office alone supervises the system: it builds on a general-purpose model of the same provider or undertaking,
 * outside the four exceptions, or it is a very large online platform or search engine, or part of one.
 *
 * @see Regulation (EU) 2024/1689, Article 75(1), first subparagraph
 */
export const supervisedByItsFacts: Condition = any(
  all(is('route.modelAndSystemSameProviderOrUndertaking', true), not(anyEntry('route.exceptionFromAiOffice'))),
  is('route.insideVeryLargePlatform', true),
);

const SAID = is('postMarketMonitoring.supervisedByAIOffice', true);

/** The AI Office is competent, by the facts or by what somebody says of it. */
export const supervisedByAIOffice: Condition = any(supervisedByItsFacts, SAID);

/** The same where it is settled: the authorities of the Member States are the rule while nobody shows otherwise. */
export const underTheAIOffice: Condition = any(stated(supervisedByItsFacts), invoked(SAID));

/**
 * Who supervises the system is said in one place, and the facts of another give the other answer.
 *
 * @see Regulation (EU) 2024/1689, Article 75(1), first subparagraph
 */
export const supervisionContradicted = defineContradiction({
  id: 'ai-office-competence-contradicted',
  citation: 'Art. 75(1), subpara. 1',
  per: 'system',
  statement: 'what is said of the competence of the AI Office and the facts on which it depends do not agree',
  remedy: 'Correct who supervises the system, or the facts on model, platform and exceptions.',
  holds: any(
    all(SAID, not(supervisedByItsFacts)),
    all(is('postMarketMonitoring.supervisedByAIOffice', false), supervisedByItsFacts),
  ),
  bearsOn: ['postMarketMonitoring.supervisedByAIOffice', 'route.modelAndSystemSameProviderOrUndertaking'],
});
