import { it } from 'vitest';
import { richScenario } from '/work/main/test/support/rich-system.js';
import { poorer } from '/work/main/test/support/arbitrary-poorer.js';
import { assess, gateOf } from '/work/main/test/laws/scenario.js';
it('x', () => {
  for (const p of poorer(richScenario)) { if (!/delete system.(firstPl)/.test(`${p.taking} ${p.at}`)) continue;
   const a = assess(p.scenario); console.log(JSON.stringify(a.systems[0]!.findings.filter(f=>/prior/.test(f.requirement)), null, 1)); }
   let t = performance.now(); for (let i=0;i<50;i++) assess(richScenario); console.log((performance.now()-t)/50);
});
