import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { classifyText } from '../../src/report/classify-text.js';
import { reportText } from '../../src/report/text.js';
import { assessmentFixture, decisionOn, placeOf } from '../support/assessment-fixture.js';

it('shows', () => {
  const a = assessmentFixture();
  writeFileSync('/tmp/report.txt', reportText(a, decisionOn(a), { places: placeOf, colour: false, full: false }));
  writeFileSync(
    '/tmp/report-full.txt',
    reportText(a, decisionOn(a, 'P18M'), { places: placeOf, colour: false, full: true }),
  );
  writeFileSync('/tmp/classify.txt', classifyText(a, { places: placeOf, colour: false, full: false }));
});
