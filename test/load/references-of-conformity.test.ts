import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';

const NOBODY = { organisations: new Set<string>(), workflows: new Map<string, ReadonlySet<string>>() };

/** The problems of a system, each by its code and place. */
const problems = (system: Readonly<Record<string, unknown>>): readonly string[] =>
  referenceProblems(system, 'systems/one.yaml', '', NOBODY).map(({ code, pointer }) => `${code} ${pointer}`);

describe('references of conformity assessment and registration', () => {
  it('lead to the modification, the assessment and the use that they name', () => {
    expect(
      problems({
        uses: [{ id: 'shortlisting' }],
        events: { substantialModification: [{ id: 'new-model' }] },
        conformityAssessment: {
          assessments: [
            { id: 'first', afterModification: 'none' },
            { id: 'second', afterModification: 'new-model' },
          ],
          laterVersions: [{ id: 'patch', assessment: 'second' }],
        },
        registration: { registrations: [{ id: 'entry', uses: ['shortlisting'] }] },
      }),
    ).toEqual([]);
  });

  it('are told where they lead nowhere', () => {
    expect(
      problems({
        conformityAssessment: {
          assessments: [{ id: 'first', afterModification: 'new-model' }],
          laterVersions: [{ id: 'patch', assessment: 'second' }],
        },
        registration: { registrations: [{ id: 'entry', uses: ['shortlisting'] }] },
      }),
    ).toEqual([
      'dangling-reference /conformityAssessment/assessments/0/afterModification',
      'dangling-reference /conformityAssessment/laterVersions/0/assessment',
      'dangling-reference /registration/registrations/0/uses/0',
    ]);
  });

  it('are told where two entries have one id', () => {
    const twice = [{ id: 'one' }, { id: 'one' }];
    expect(
      problems({
        product: { laws: twice },
        events: { substantialModification: twice },
        conformityAssessment: {
          assessments: twice,
          laterVersions: twice,
          certificates: twice,
          declaration: { languages: twice },
        },
        registration: { registrations: twice },
      }),
    ).toEqual([
      'duplicate-id /conformityAssessment/assessments/1/id',
      'duplicate-id /conformityAssessment/laterVersions/1/id',
      'duplicate-id /conformityAssessment/certificates/1/id',
      'duplicate-id /conformityAssessment/declaration/languages/1/id',
      'duplicate-id /registration/registrations/1/id',
      'duplicate-id /product/laws/1/id',
      'duplicate-id /events/substantialModification/1/id',
    ]);
  });
});
