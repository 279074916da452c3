/**
 * A pack with one requirement, and its test. Both compile; the requirement is open for everybody until its condition is
 * written, and the test fails until its cases are: nothing passes by being new.
 *
 * @param wording the digest of the official wording of the provision
 */
export function newPack(
  id: string,
  citation: string,
  wording: string,
): readonly { readonly name: string; readonly content: string }[] {
  return [
    { name: `packs/${id}.ts`, content: packText(id, citation, wording) },
    { name: `packs/${id}.test.ts`, content: testText(id) },
  ];
}

function packText(id: string, citation: string, wording: string): string {
  return `import { classMet, definePack, definePolicy, notEncoded, requirement } from 'dutybound';

/** What the pack asks here, in one or two sentences, and beside which provision it stands. */
const firstRule = requirement({
  id: 'first-rule',
  citation: '${citation}',
  need: 'P',
  statement: 'Say what is asked, in one sentence.',
  remedy: 'Say what to do about a gap.',
  shownBy: 'say what shows it',
  leastBasis: 'documented',
  wording: '${wording}',
  holds: notEncoded('the condition of the first rule'),
});

const rules = definePolicy({
  id: 'rules',
  title: 'Say what it is about',
  addressees: ['deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: [],
  requirements: [firstRule],
});

export const pack = definePack({ id: '${id}', title: 'Say whose rules these are', policies: [rules] });
`;
}

function testText(id: string): string {
  return `import { deployersSystem, testPack } from 'dutybound/testing';
import { describe, it } from 'vitest';
import { pack } from './${id}.js';

// Every outcome wants cases of its own. Each of these fails until it is written.
testPack(
  pack,
  { describe, it },
  {
    'rules/first-rule': {
      satisfied: [{ name: 'what meets it, and what shows that', system: deployersSystem() }],
      'not-satisfied': [{ name: 'what breaks it', system: deployersSystem() }],
      undetermined: [{ name: 'what leaves it open', system: deployersSystem(), missing: ['the missing fact'] }],
      'not-applicable': [{ name: 'whom it does not bind', system: deployersSystem() }],
    },
  },
);
`;
}
