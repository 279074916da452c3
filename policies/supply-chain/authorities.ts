import { all, any, type Condition, every, given, inTime, known, not, same, some } from '../../src/policy/authoring.js';

const isAsked = same('events.authorityRequest[].party', 'parties[].id');
const isMeant = same('events.authorityMeasure[].party', 'parties[].id');

/** An authority has asked this party for something. */
export const authorityAsked: Condition<'parties[]'> = some('events.authorityRequest[]', isAsked);

/** An authority has ordered something of this party. */
export const authorityActed: Condition<'parties[]'> = some('events.authorityMeasure[]', isMeant);

/** Every request that reached this party was answered in time; how, is written down. */
export const everyRequestAnswered: Condition<'parties[]'> = every(
  'events.authorityRequest[]',
  any(
    given(not(isAsked)),
    all(
      known('events.authorityRequest[].how'),
      inTime('events.authorityRequest[].doneOn', 'events.authorityRequest[].due'),
    ),
  ),
);

/** Every measure that an authority took towards this party was followed in time. */
export const everyMeasureFollowed: Condition<'parties[]'> = every(
  'events.authorityMeasure[]',
  any(
    given(not(isMeant)),
    all(
      known('events.authorityMeasure[].how'),
      inTime('events.authorityMeasure[].doneOn', 'events.authorityMeasure[].due'),
    ),
  ),
);
