import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { Finding } from '../../src/model/generated/assessment.js';
import { forSubject } from '../../src/policy/policy.js';
import {
  deployer,
  highRiskSystem,
  identifyingUse,
  list,
  minimalSystem,
  provider,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess } from '../support/policy-tester.js';

const findings = (system: Registered): readonly Finding[] => assess({ system }).findings;
const ofArticle = (article: string, found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ requirement }) => requirement.startsWith(`ai-act/${article}/`));

describe('who is bound', () => {
  it('every requirement, for every own party and addressee, once', () => {
    const found = findings(highRiskSystem({ parties: list(provider(), deployer()) }));
    const expected = forSubject(aiAct, 'system').policies.reduce(
      (sum, { addressees, requirements }) => sum + addressees.length * requirements.length * 2,
      0,
    );
    expect(found).toHaveLength(expected);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(expected);
  });

  it('no party outside the group that keeps the registry: its duties are its own to assess', () => {
    const system = highRiskSystem({ parties: list(provider(), deployer()) }, { talent: { own: 'no' } });
    expect(new Set(findings(system).map(({ party }) => party))).toEqual(new Set(['agency']));
  });

  it('a firm that uses its own system is provider and deployer, with both sets of duties', () => {
    const found = findings(highRiskSystem({ parties: list(provider({ usesUnderItsAuthority: 'yes' })) }));
    expect(found.some(({ role, outcome }) => role === 'provider' && outcome !== 'not-applicable')).toBe(true);
    expect(found.some(({ role, outcome }) => role === 'deployer' && outcome !== 'not-applicable')).toBe(true);
  });

  it('what Articles 9, 12 and 14 ask of systems binds the provider through Art. 16(a)', () => {
    const found = findings(highRiskSystem());
    for (const article of ['risk-management', 'record-keeping', 'human-oversight'])
      expect(new Set(ofArticle(article, found).map(({ bindsThrough }) => bindsThrough))).toEqual(
        new Set(['Art. 16(a)']),
      );
    expect(ofArticle('provider-logs', found)[0]).not.toHaveProperty('bindsThrough');
    expect(ofArticle('deployers', found)[0]).not.toHaveProperty('bindsThrough');
  });
});

describe('how it is bound', () => {
  it('a role that is open leaves the duty open, and names the acts that decide', () => {
    const system = highRiskSystem({
      parties: list(provider({ ownNameOrTrademark: undefined })),
      humanOversight: 'none',
    });
    const [finding] = ofArticle('human-oversight', findings(system));
    expect(finding).toMatchObject({ outcome: 'undetermined', reason: 'applicability-open' });
    expect(finding?.missing.map(({ fact }) => fact)).toEqual(['parties[talent].ownNameOrTrademark']);
  });

  it('a class that is open leaves the duty open, even where a gap is admitted', () => {
    const use = recruitingUse({ evaluatesPersonalAspects: undefined, derogation: { preparatoryTask: 'yes' } });
    const [finding] = ofArticle(
      'human-oversight',
      findings(highRiskSystem({ uses: list(use), humanOversight: 'none' })),
    );
    expect(finding).toMatchObject({ outcome: 'undetermined', reason: 'applicability-open' });
    expect(finding?.missing.map(({ fact }) => fact)).toEqual(['uses[shortlisting].evaluatesPersonalAspects']);
  });

  it('the ground of what does not apply is the first that fails: scope, role, class, condition', () => {
    const reasons = (system: Registered): ReadonlySet<string> =>
      new Set(ofArticle('human-oversight', findings(system)).map(({ reason }) => reason));
    expect(reasons(minimalSystem({ scope: { outsideUnionLaw: 'yes' } }))).toEqual(new Set(['scope']));
    expect(reasons(minimalSystem({ parties: list(deployer()) }))).toEqual(new Set(['role']));
    expect(reasons(minimalSystem())).toEqual(new Set(['class']));
  });

  it('only what reads a use is bound to each use', () => {
    const found = findings(highRiskSystem({ uses: list(recruitingUse(), identifyingUse()) }));
    const perUse = found.filter(({ use }) => use !== undefined).map(({ requirement }) => requirement);
    // The cases of Art. 50 are those of one use as well.
    expect(new Set(perUse.filter((id) => !/-transparency\//.test(id)))).toEqual(
      new Set([
        'ai-act/human-oversight/two-person-verification',
        // The derogation is claimed for a use, and so are the sections of the register.
        'ai-act/derogation-documentation/assessment-documented',
        'ai-act/derogation-registration/data-of-section-b',
        'ai-act/derogation-registration/registered-in-the-database',
        'ai-act/derogation-registration/secure-section',
        'ai-act/registration/secure-section',
      ]),
    );
  });

  it('findings stand in legal order', () => {
    const citations = findings(highRiskSystem()).map(({ citation }) => citation);
    const firstAnnex = citations.findIndex((citation) => citation.startsWith('Annex'));
    const articles = citations.slice(0, firstAnnex).map((citation) => Number(/\d+/.exec(citation)?.[0]));
    expect(articles).toEqual([...articles].sort((one, other) => one - other));
    expect(citations.slice(firstAnnex).every((citation) => citation.startsWith('Annex'))).toBe(true);
  });
});
