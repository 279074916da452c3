import {
  all,
  any,
  contains,
  defineContradiction,
  differs,
  known,
  lastsAsLongAs,
  not,
  ordered,
  same,
  some,
} from '../../src/policy/authoring.js';

/**
 * The purpose of a use stands in the technical documentation and not in the instructions for use, or the other way round.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(i); Annex IV, point 1(a)
 */
export const purposeInOneDocument = defineContradiction({
  id: 'purpose-in-one-document',
  citation: 'Annex IV(1)(a)',
  per: 'uses[]',
  statement: 'of the technical documentation and the instructions for use, one states this use and the other does not',
  remedy: 'State the same intended purpose in both.',
  holds: any(
    all(
      contains('technicalDocumentation.statedUses', 'uses[].id'),
      not(contains('instructions.statedUses', 'uses[].id')),
    ),
    all(
      contains('instructions.statedUses', 'uses[].id'),
      not(contains('technicalDocumentation.statedUses', 'uses[].id')),
    ),
  ),
  bearsOn: ['technicalDocumentation.statedUses', 'instructions.statedUses'],
});

/**
 * Two documents name different parties as the provider.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(a); Annex IV, point 1(a)
 */
export const providerNamedDifferently = defineContradiction({
  id: 'provider-named-differently',
  citation: 'Annex IV(1)(a)',
  per: 'system',
  statement: 'the technical documentation and the instructions for use name different providers',
  remedy: 'Name the same party as the provider in both.',
  holds: differs('technicalDocumentation.provider', 'instructions.provider'),
  bearsOn: ['technicalDocumentation.provider', 'instructions.provider'],
});

/**
 * Documents that belong to one version of the system name different ones.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1); Annex IV, points 1(a), 1(h) and 8
 */
export const documentsOfDifferentVersions = defineContradiction({
  id: 'documents-of-different-versions',
  citation: 'Art. 11(1), subpara. 1',
  per: 'system',
  statement:
    'technical documentation, instructions for use, copy of the declaration and monitoring plan are not all of one version of the system, or the documentation holds other instructions than the current ones',
  remedy: 'Bring the document that lags behind to the version of the others.',
  holds: any(
    differs('technicalDocumentation.systemVersion', 'instructions.systemVersion'),
    // Where there is no documentation there is no copy in it either.
    all(
      known('technicalDocumentation.declaration.systemVersion'),
      not(same('technicalDocumentation.declaration.systemVersion', 'technicalDocumentation.systemVersion')),
    ),
    differs('technicalDocumentation.systemVersion', 'postMarketMonitoring.plan.systemVersion'),
    differs('technicalDocumentation.instructionsVersion', 'instructions.version'),
  ),
  bearsOn: [
    'technicalDocumentation.systemVersion',
    'technicalDocumentation.instructionsVersion',
    'technicalDocumentation.declaration.systemVersion',
    'instructions.systemVersion',
    'postMarketMonitoring.plan.systemVersion',
  ],
});

/**
 * A later version was assessed for its change, and the technical documentation, whose list of releases is complete, does
 * not know it.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1); Annex IV, point 6
 */
export const releaseNotDocumented = defineContradiction({
  id: 'release-not-documented',
  citation: 'Annex IV(6)',
  per: 'system',
  statement: 'a version was assessed as a change, and the complete list of documented releases leaves it out',
  remedy: 'Document the release with its changes, or correct the list of later versions.',
  holds: some(
    'conformityAssessment.laterVersions[]',
    all(
      known('conformityAssessment.laterVersions[].version'),
      not(
        some(
          'technicalDocumentation.releases[]',
          same('technicalDocumentation.releases[].version', 'conformityAssessment.laterVersions[].version'),
        ),
      ),
    ),
  ),
  bearsOn: ['technicalDocumentation.releases[].version', 'conformityAssessment.laterVersions[].version'],
});

/**
 * The copy of the declaration in the technical documentation bears another date than the declaration itself.
 *
 * @see Regulation (EU) 2024/1689, Article 47(1); Annex IV, point 8
 */
export const declarationOfAnotherDay = defineContradiction({
  id: 'declaration-of-another-day',
  citation: 'Annex IV(8)',
  per: 'system',
  statement: 'the copy of the declaration of conformity bears another date than the declaration',
  remedy: 'Put the present declaration into the technical documentation, or correct the day.',
  holds: any(
    ordered('technicalDocumentation.declaration.on', 'conformityAssessment.declaration.drawnUpOn', { strictly: true }),
    ordered('conformityAssessment.declaration.drawnUpOn', 'technicalDocumentation.declaration.on', { strictly: true }),
  ),
  bearsOn: ['technicalDocumentation.declaration.on', 'conformityAssessment.declaration.drawnUpOn'],
});

/**
 * The declaration is said to be kept for one period in one place of the registry and for another period in another.
 *
 * @see Regulation (EU) 2024/1689, Articles 18(1)(e) and 47(1)
 */
export const declarationKeptDifferently = defineContradiction({
  id: 'declaration-kept-differently',
  citation: 'Art. 18(1)(e)',
  per: 'parties[]',
  statement: 'two periods are stated for which the declaration of conformity is kept',
  remedy: 'State the period for which it is kept in fact, in both places.',
  holds: all(
    known('conformityAssessment.declaration.keptFor'),
    known('parties[].documentKeeping.declaration.period'),
    not(
      all(
        lastsAsLongAs('conformityAssessment.declaration.keptFor', 'parties[].documentKeeping.declaration.period'),
        lastsAsLongAs('parties[].documentKeeping.declaration.period', 'conformityAssessment.declaration.keptFor'),
      ),
    ),
  ),
  bearsOn: ['conformityAssessment.declaration.keptFor', 'parties[].documentKeeping.declaration.period'],
});
