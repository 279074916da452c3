import { all, eachOf, known, requirement } from 'dutybound';

/**
 * House rule 4: whoever oversees a system has a deputy, so that nobody decides alone because a colleague is ill. It
 * stands beside Article 26(2), which asks for persons with competence, training, authority and support.
 */
export const deputies = requirement({
  id: 'deputies',
  citation: 'Art. 26(2)',
  need: 'P',
  statement: 'Every person to whom oversight is assigned has a named deputy (house rule 4).',
  remedy: 'Name a deputy for each overseer.',
  shownBy: 'the list of overseers with their deputies',
  leastBasis: 'documented',
  wording: 'sha256:ec6fcc70732e1560c1429e896d72052ae7542d36564311576e474a9e40518d47',
  holds: eachOf(
    'parties[].use.overseers[]',
    all(known('parties[].use.overseers[].competence'), known('parties[].use.overseers[].deputy')),
  ),
});
