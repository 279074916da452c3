import { expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { classifySystem } from '../../src/classify/classify.js';
import { shownFor } from '../../src/evidence/shown.js';
import { compile } from '../../src/policy/compile.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import { prove } from '../../src/policy/prove.js';
import { SystemFrame } from '../../src/policy/system-frame.js';
import { selectObligations } from '../../src/select/select.js';
import { Timings } from '../../src/select/timing.js';
import { checksOver } from '../../src/workflow/checks.js';
import { graphsOf, systemFacts } from '../support/builders.js';
import { fc } from '../support/property.js';
import { day, situations } from './situations.js';

it('what is computed fast and what is shown to people are the same, for every duty and class of the pack', () => {
  fc.assert(
    fc.property(situations, day, ({ system, evidence = [], attestations = [], workflows = [] }, asOf) => {
      const facts = systemFacts(system);
      const registers = {
        items: evidence.map(({ item }) => item),
        attestations,
        files: new Map(evidence.map(({ item, file }) => [item.path, file])),
      };
      const frame = new SystemFrame(facts, asOf, shownFor(facts, registers, asOf), checksOver(graphsOf(workflows)));
      const same = (node: ConditionNode, name: string): void => {
        expect(prove(node, frame, frame.places()).standing, name).toBe(compile(node)(frame));
      };
      classifySystem(frame, aiAct.classes);
      for (const { id, formula, per } of aiAct.classes) {
        const entries = per === 'uses[]' ? frame.uses.entries : per === 'parties[]' ? frame.parties.entries : [{}];
        entries.forEach((_, index) => {
          if (per === 'uses[]') frame.bindUse(index);
          if (per === 'parties[]') frame.bindParty(index);
          same(formula, id);
        });
        frame.bindUse(-1);
        frame.bindParty(-1);
      }
      for (const { id, requirement, party, use } of selectObligations(
        frame,
        aiAct.id,
        aiAct.policies,
        new Timings(frame, 'current'),
      )) {
        frame.bindParty(party);
        frame.bindUse(use);
        same(requirement.holds, id);
        if (requirement.when !== undefined) same(requirement.when, id);
      }
    }),
    { numRuns: 60 },
  );
});
