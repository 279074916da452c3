import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { renderGapReport } from '../../src/render/documents.js';
import { assessmentFixture, decisionOn, placeOf } from '../support/assessment-fixture.js';

it('shows', () => {
  const a = assessmentFixture();
  const { markdown, html } = renderGapReport(a, decisionOn(a), placeOf);
  writeFileSync('/tmp/d44.md', markdown);
  writeFileSync('/tmp/d44.html', html);
});
