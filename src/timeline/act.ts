import { milestones } from '../law/generated/transitions.js';
import { transitionsOf } from '../law/transitions.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { TimelineEntry } from './model.js';
import { keyOf } from './starts.js';

/**
 * The days of the Act itself: when an edition entered into force, when its parts begin to apply, and the cut-offs and
 * long-stop dates of its transitions.
 *
 * @see Regulation (EU) 2024/1689, Articles 111 and 113
 */
export function actEntries(edition: LawEdition): TimelineEntry[] {
  const { largeScaleSystems, highRiskSystems, generalPurposeModels, syntheticContent } = transitionsOf(edition);
  const { cutOff, citation, publicAuthoritiesComplyBy } = highRiskSystems;
  const entry = (date: string, what: string, why: string): TimelineEntry => ({
    date,
    kind: 'act',
    what,
    why,
    key: keyOf('act', edition, date, what),
  });
  return [
    ...milestones
      .filter((milestone) => milestone.edition === edition)
      .map(({ date, kind, source }) =>
        entry(
          date,
          kind === 'entry-into-force'
            ? 'this edition of the Act enters into force'
            : `a part of the Act begins to apply: ${source}`,
          source,
        ),
      ),
    entry(
      cutOff.annexIII,
      'cut-off for older high-risk systems of Annex III: a first unit before this day leaves them out until a significant change in design',
      citation,
    ),
    entry(
      cutOff.annexI,
      'cut-off for older high-risk systems of Annex I: a first unit before this day leaves them out until a significant change in design',
      citation,
    ),
    entry(
      publicAuthoritiesComplyBy,
      'long-stop date: older high-risk systems intended for public authorities have to comply',
      citation,
    ),
    entry(
      largeScaleSystems.before,
      'cut-off for components of the large Union information systems of Annex X',
      largeScaleSystems.citation,
    ),
    entry(
      largeScaleSystems.complyBy,
      'long-stop date: older components of the large Union information systems of Annex X have to comply',
      largeScaleSystems.citation,
    ),
    entry(
      generalPurposeModels.complyBy,
      `long-stop date: general-purpose models placed on the market before ${generalPurposeModels.before} have to comply`,
      generalPurposeModels.citation,
    ),
    ...(syntheticContent === undefined
      ? []
      : [
          entry(
            syntheticContent.complyBy,
            `long-stop date: generating systems placed on the market before ${syntheticContent.before} have to mark their output (Art. 50(2))`,
            syntheticContent.citation,
          ),
        ]),
  ];
}
