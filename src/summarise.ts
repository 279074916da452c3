import { type AssessmentInput, consequencesFrom, leastBasisOf, partFor } from './assess.js';
import { classifySystem } from './classify/classify.js';
import { datedFrom } from './classify/points.js';
import { hasWrongCount } from './evaluate/contradictions.js';
import type { Shown } from './evaluate/shown.js';
import type { IsoDate, LawEdition, Outcome } from './law/vocabulary.js';
import type { ClassId } from './model/classes.js';
import type { CheckName } from './policy/check.js';
import { type Code, type CodeClass, type CodeRun, codeCompiler } from './policy/code.js';
import type { ConditionNode } from './policy/condition.js';
import { statedList } from './policy/frame.js';
import type { Timing } from './policy/obligation.js';
import {
  type ClassDefinition,
  datedBy,
  fullId,
  isAskedFor,
  type Pack,
  type Policy,
  type Requirement,
  roleClassOf,
  scopeOf,
} from './policy/policy.js';
import { callsCheck } from './policy/reasons.js';
import { rankOf } from './policy/standing.js';
import { type SystemFacts, SystemFrame } from './policy/system-frame.js';
import { bindsPerUse } from './select/select.js';
import { timingsOn } from './select/timings.js';

/** What became of one system, in a line. */
export interface SystemSummary {
  readonly id: string;
  readonly isHighRisk: boolean | undefined;
  /** Nothing of it can block up to the day that was asked for; otherwise the gate has to look at it in full. */
  readonly isClear: boolean;
  /** Of a clear system: the duties in force by outcome, and how many start later. */
  readonly inForce: Readonly<Record<Exclude<Outcome, 'not-applicable'>, number>>;
  readonly upcoming: number;
}

/**
 * Class and counts of one system without reasons: what a registry of many systems asks of most of them. It never says
 * “clear” of a system that the gate would block; the other way round it may ask for a closer look that finds nothing.
 * Of a system that is not clear nothing is counted: the closer look does.
 */
export function summariseSystem(system: SystemFacts, input: AssessmentInput, until: IsoDate): SystemSummary {
  return planOf(partFor(system, input.pack, input.edition)).summarise(system, input, until);
}

/** A requirement made ready: everything that is the same for all systems. */
interface Duty {
  readonly requirement: Requirement;
  readonly id: string;
  /** Made when it is first asked for: most duties of most registries start later than anybody looks. */
  readonly holds: () => Code;
  /** A check may ask for a judgement: only the closer look says whether it does. */
  readonly callsCheck: boolean;
}

/** A condition by its number: many policies bind on the same few, and each is asked once for a party and use. */
type Asked = number;

/** Requirements of one policy that bind on the same condition and at the same time. */
interface Group {
  readonly when: Asked | undefined;
  /** Whether it waits for something to happen. */
  readonly onEvent: boolean;
  /** The provision whose dates say from when they bind. */
  readonly datedBy: Requirement['citation'];
  readonly duties: readonly Duty[];
}

interface Compilers {
  readonly asked: (node: ConditionNode) => Asked;
  readonly compileStanding: (node: ConditionNode) => Code;
  readonly classNamed: (id: string) => CodeClass;
}

interface PolicyPlan {
  readonly policy: Policy;
  /** The classes of its addressees. */
  readonly roles: readonly CodeClass[];
  readonly appliesTo: Asked;
  /** What says that the Act reaches its addressees. */
  readonly scope: Asked;
  /** Those that are bound once for each party, and those that are bound to each use as well. */
  readonly once: readonly Group[];
  readonly perUse: readonly Group[];
}

/** A class that the gate may block by: from when it has consequences, and the class without which it has none. */
interface PointPlan {
  readonly index: number;
  readonly kind: ClassDefinition['kind'];
  readonly from: IsoDate | undefined;
  readonly where?: number;
  /** Of a practice: what one use of the system is. */
  readonly elements?: Code;
}

interface Plan {
  summarise(system: SystemFacts, input: AssessmentInput, until: IsoDate): SystemSummary;
}

const plans = new WeakMap<Pack, Plan>();

function planOf(pack: Pack): Plan {
  let plan = plans.get(pack);
  if (plan === undefined) {
    plan = makePlan(pack);
    plans.set(pack, plan);
  }
  return plan;
}

function makePlan(pack: Pack): Plan {
  const classes = new Map<string, CodeClass>();
  const compileSign = codeCompiler(classes, 'sign');
  const compileStanding = codeCompiler(classes, 'standing');
  const formulas = pack.classes.map(({ id, per, formula }, index): Code => {
    const code = compileSign(formula);
    // Only after it is compiled: a class reads those before it.
    classes.set(id, { index, per });
    return code;
  });
  const classNamed = (id: string): CodeClass => {
    const known = classes.get(id);
    if (known === undefined) throw new Error(`the pack ${pack.id} has no class ${id}`);
    return known;
  };
  const highRisk = classNamed('high-risk');
  const conditions = new Conditions(compileSign);
  const asked = (node: ConditionNode): Asked => conditions.number(node);
  const policies = pack.policies.map((policy) => policyPlan(pack, policy, { asked, compileStanding, classNamed }));
  const contradictions = pack.contradictions.map((definition) => ({ definition, sign: compileSign(definition.holds) }));
  const bearingByEdition = new Map<LawEdition, readonly (IsoDate | undefined)[]>();
  /** From when each contradiction has consequences. */
  const bearingFrom = (edition: LawEdition): readonly (IsoDate | undefined)[] => {
    let days = bearingByEdition.get(edition);
    if (days === undefined) {
      days = contradictions.map(({ definition }) => consequencesFrom(definition, pack, edition));
      bearingByEdition.set(edition, days);
    }
    return days;
  };
  const reader = new Reader(pack.classes);
  const pointsByEdition = new Map<LawEdition, readonly PointPlan[]>();
  const pointsOf = (edition: LawEdition): readonly PointPlan[] => {
    let points = pointsByEdition.get(edition);
    if (points === undefined) {
      points = pack.classes.flatMap((definition, index): PointPlan[] => {
        const { kind, matters } = definition;
        if (kind === 'element') return [];
        const elements = definition.elements === undefined ? {} : { elements: compileSign(definition.elements) };
        if (matters === undefined) return [{ index, kind, from: datedFrom(definition, edition), ...elements }];
        const from = datedFrom({ citation: matters.through }, edition);
        return [{ index, kind, from, where: classNamed(matters.where).index }];
      });
      pointsByEdition.set(edition, points);
    }
    return points;
  };

  const summarise = (system: SystemFacts, input: AssessmentInput, until: IsoDate): SystemSummary => {
    const { edition } = input;
    const shown = input.shownFor(system);
    const run = reader.read(system, input, shown);
    const inForce = { satisfied: 0, 'not-satisfied': 0, undetermined: 0 };
    let upcoming = 0;
    classify(run, pack.classes, formulas);
    const summary = (isClear: boolean): SystemSummary => {
      const sign = run.overall[highRisk.index] ?? 0;
      return { id: system.id, isHighRisk: sign === 0 ? undefined : sign > 0, isClear, inForce, upcoming };
    };
    for (const { index, kind, from, where, elements } of pointsOf(edition)) {
      // What has no consequences up to that day blocks nothing.
      if (from === undefined || from > until || (where !== undefined && (run.overall[where] as number) < 0)) continue;
      const sign = run.overall[index] as number;
      // One use or one party of which it is open is enough, whatever the others are.
      const isOpen = sign === 0 || run.isOpen[index] === true;
      if (isOpen || (kind === 'prohibited' && sign > 0)) return summary(false);
      // A practice that nobody screened is open for its use, even where no stated party acts.
      if (elements !== undefined && run.uses.some((_, use) => elements(run, -1, use) === 0)) return summary(false);
    }
    if (input.contradictionsFor(system, shown).length > 0) return summary(false);
    // Whether the facts give what was determined is for the closer look.
    if ((input.determinationsFor?.(system) ?? []).length > 0) return summary(false);
    const bearing = bearingFrom(edition);
    for (let at = 0; at < contradictions.length; at++) {
      const from = bearing[at];
      if (from !== undefined && from > until) continue;
      const { definition, sign } = contradictions[at] as (typeof contradictions)[number];
      const count =
        definition.per === 'system' ? 1 : definition.per === 'uses[]' ? run.uses.length : run.parties.length;
      for (let index = 0; index < count; index++) {
        const found = sign(run, definition.per === 'parties[]' ? index : -1, definition.per === 'uses[]' ? index : -1);
        if (found > 0) return summary(false);
      }
    }
    // A void statement of completeness counts from the first duty that reads its list: the closer look finds it.
    if (hasWrongCount(run.system)) return summary(false);
    for (let party = 0; party < run.parties.length; party++) {
      if (run.own[party] !== true) continue;
      conditions.begin(run, party);
      for (const plan of policies) {
        for (const roleClass of plan.roles) {
          const inRole = signAt(run, roleClass, party, -1);
          if (inRole < 0) continue;
          for (let use = -1; use < (plan.perUse.length === 0 ? 0 : run.uses.length); use++) {
            const groups = use === -1 ? plan.once : plan.perUse;
            if (groups.length === 0) continue;
            if (conditions.sign(plan.scope, use) < 0) continue;
            if (conditions.sign(plan.appliesTo, use) < 0) continue;
            const timingOf = run.timingsFor(party, use, (id) => signAt(run, classNamed(id), party, use));
            for (const { when, onEvent, datedBy: provision, duties } of groups) {
              const condition = when === undefined ? 1 : conditions.sign(when, use);
              // What waits for something to happen does not bind while nobody has stated that it did.
              if (condition < 0 || (onEvent && condition === 0)) continue;
              const { state, from } = timingOf(provision);
              const counts = state === 'in-force' || state === 'transitional' || from === undefined || from <= until;
              if (state === 'upcoming') upcoming += duties.length;
              if (!counts) continue;
              for (const duty of duties) if (!isShown(duty, run, party, use, input)) return summary(false);
              if (state === 'in-force') inForce.satisfied += duties.length;
            }
          }
        }
      }
    }
    return summary(true);
  };
  return { summarise };
}

/**
 * The conditions on which policies bind, each once however many bind on it. What one says of a party and a use is noted
 * until the next party begins.
 */
class Conditions {
  readonly #codes: Code[] = [];
  readonly #numbers = new Map<string, Asked>();
  /** For the party alone and with each use; `UNASKED` where nobody has asked. */
  readonly #signs: Int8Array[] = [];
  #run: Run | undefined;
  #party = 0;

  constructor(private readonly compile: (node: ConditionNode) => Code) {}

  /** Conditions are data: two that read the same are the same. */
  number(node: ConditionNode): Asked {
    const text = JSON.stringify(node);
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#codes.push(this.compile(node)) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  begin(run: Run, party: number): void {
    this.#run = run;
    this.#party = party;
    const count = run.uses.length + 1;
    while (this.#signs.length < count) this.#signs.push(new Int8Array(this.#codes.length));
    for (let at = 0; at < count; at++) this.#signs[at]?.fill(UNASKED);
  }

  sign(number: Asked, use: number): number {
    const signs = this.#signs[use + 1] as Int8Array;
    let sign = signs[number] as number;
    if (sign === UNASKED) {
      sign = (this.#codes[number] as Code)(this.#run as Run, this.#party, use);
      signs[number] = sign;
    }
    return sign;
  }
}

const UNASKED = 2;

function policyPlan(pack: Pack, policy: Policy, { asked, compileStanding, classNamed }: Compilers): PolicyPlan {
  const once: (Group & { readonly duties: Duty[] })[] = [];
  const perUse: typeof once = [];
  // What the Act does not ask for blocks nothing and is counted apart: a summary leaves it out.
  for (const requirement of policy.requirements.filter(isAskedFor)) {
    const groups = bindsPerUse(policy, requirement) ? perUse : once;
    const { holds } = requirement;
    const provision = datedBy(requirement);
    const when = requirement.when === undefined ? undefined : asked(requirement.when);
    const id = fullId(pack.id, policy, requirement);
    const duty = { requirement, id, holds: () => compileStanding(holds), callsCheck: callsCheck(holds) };
    const onEvent = requirement.onEvent === true;
    const group = groups.find(
      (candidate) => candidate.when === when && candidate.onEvent === onEvent && candidate.datedBy === provision,
    );
    if (group === undefined) groups.push({ when, onEvent, datedBy: provision, duties: [duty] });
    else group.duties.push(duty);
  }
  const roles = policy.addressees.map((role) => classNamed(roleClassOf(policy, role)));
  return { policy, roles, appliesTo: asked(policy.appliesTo), scope: asked(scopeOf(policy)), once, perUse };
}

/** Whether a duty that binds, or may, is satisfied: what `judge` says of it, without the reason. */
function isShown(duty: Duty, run: Run, party: number, use: number, { leastBasis }: AssessmentInput): boolean {
  const { requirement, id, holds } = duty;
  if (duty.callsCheck) return false;
  if (holds()(run, party, use) < rankOf(leastBasisOf(id, requirement, leastBasis))) return false;
  return requirement.judgement === undefined || run.coverage?.determined(id) === true;
}

function classify(run: Run, definitions: readonly ClassDefinition[], formulas: readonly Code[]): void {
  for (let index = 0; index < formulas.length; index++) {
    const formula = formulas[index] as Code;
    const { per } = definitions[index] as ClassDefinition;
    if (per === 'system') {
      run.overall[index] = formula(run, -1, -1);
      continue;
    }
    const isUse = per === 'uses[]';
    const count = isUse ? run.uses.length : run.parties.length;
    const entries = run.entries[index] as number[];
    let overall = (isUse ? run.usesClosed : run.partiesClosed) ? -1 : 0;
    // What nobody stated complete may hold more.
    let isOpen = !(isUse ? run.usesClosed : run.partiesClosed);
    for (let at = 0; at < count; at++) {
      const sign = isUse ? formula(run, -1, at) : formula(run, at, -1);
      entries[at] = sign;
      if (sign > overall) overall = sign;
      if (sign === 0) isOpen = true;
    }
    run.overall[index] = overall;
    run.isOpen[index] = isOpen;
  }
}

function signAt(run: CodeRun, { index, per }: CodeClass, party: number, use: number): number {
  const at = per === 'system' ? -1 : per === 'uses[]' ? use : party;
  return (at < 0 ? run.overall[index] : run.entries[index]?.[at]) ?? 0;
}

interface Run extends CodeRun {
  /** Of classes computed entry by entry: whether one of them is open. */
  readonly isOpen: boolean[];
  own: boolean[];
  partiesClosed: boolean;
  usesClosed: boolean;
  coverage: Shown | undefined;
  timingsFor(
    party: number,
    use: number,
    signOf: (id: ClassId) => number,
  ): (citation: Requirement['citation']) => Timing;
}

/** Reads one system after the other into the same run: nothing of a system outlives its summary. */
class Reader {
  readonly #run: Run;
  #facts: SystemFacts | undefined;
  #input: AssessmentInput | undefined;
  #frame: SystemFrame | undefined;
  #timed: AssessmentInput | undefined;
  #timings: ReturnType<typeof timingsOn> | undefined;
  /** Of the party that was asked for last, alone and with each use. */
  #askedOf = -1;
  readonly #asked: (((citation: Requirement['citation']) => Timing) | undefined)[] = [];

  constructor(private readonly definitions: readonly ClassDefinition[]) {
    const count = definitions.length;
    this.#run = {
      system: {},
      asOf: '',
      parties: [],
      organisations: [],
      uses: [],
      overall: new Int8Array(count),
      entries: Array.from({ length: count }, () => []),
      coverage: undefined,
      check: (name, party) => this.#check(name as CheckName, party),
      standingOf: (index, entry) => this.#standing(index, entry),
      isOpen: [],
      own: [],
      partiesClosed: false,
      usesClosed: false,
      timingsFor: (party, use, signOf) => this.#timingsFor(party, use, signOf),
    };
  }

  read(system: SystemFacts, input: AssessmentInput, shown: Shown): Run {
    this.#facts = system;
    this.#input = input;
    this.#frame = undefined;
    this.#asked.length = 0;
    const run = this.#run;
    const { facts, organisations } = system;
    run.system = facts;
    run.asOf = input.asOf;
    run.coverage = shown;
    const parties = statedList(facts.parties, input.asOf);
    const uses = statedList(facts.uses, input.asOf);
    run.parties = parties?.entries ?? [];
    run.partiesClosed = parties?.closed ?? false;
    run.uses = uses?.entries ?? [];
    // Every system has a purpose: a list without one is not complete, whoever says so.
    run.usesClosed = run.uses.length > 0 && uses?.closed === true;
    for (let index = 0; index < run.parties.length; index++) {
      const organisation = organisations.get(run.parties[index]?.id as string);
      run.organisations[index] = organisation?.facts;
      run.own[index] = organisation?.own === true;
    }
    return run;
  }

  #timingsFor(
    party: number,
    use: number,
    signOf: (id: ClassId) => number,
  ): (citation: Requirement['citation']) => Timing {
    if (party !== this.#askedOf) this.#asked.length = 0;
    this.#askedOf = party;
    const asked = this.#asked[use + 1];
    if (asked !== undefined) return asked;
    const input = this.#input as AssessmentInput;
    // What is noted of timings is noted for one day and one edition.
    if (this.#timings === undefined || this.#timed !== input) {
      this.#timed = input;
      this.#timings = timingsOn(input.edition, input.pack.readings);
    }
    const frame = (): SystemFrame => {
      const own = this.#frameOf();
      own.bindParty(party);
      own.bindUse(use);
      return own;
    };
    const timings = this.#timings({ system: this.#run.system, subject: this.#facts?.subject, signOf, frame });
    this.#asked[use + 1] = timings;
    return timings;
  }

  #frameOf(): SystemFrame {
    if (this.#frame === undefined) {
      const { asOf, runCheck } = this.#input as AssessmentInput;
      const { definitions } = this;
      this.#frame = new SystemFrame(this.#facts as SystemFacts, asOf, this.#run.coverage, runCheck);
      classifySystem(this.#frame, definitions);
    }
    return this.#frame;
  }

  #check(name: CheckName, party: number): number {
    const frame = this.#frameOf();
    frame.bindParty(party);
    return frame.check(name).standing;
  }

  #standing(index: number, entry: number): number {
    const definition = this.definitions[index] as ClassDefinition;
    const frame = this.#frameOf();
    if (definition.per === 'parties[]') frame.bindParty(entry);
    if (definition.per === 'uses[]') frame.bindUse(entry);
    return frame.classOf(definition.id);
  }
}
