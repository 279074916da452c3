// Generated from schemas/assessment.schema.json by `npm run generate`. Do not edit.

/**
 * The result of one run: a header and one record per system. The gate decides on it; it holds no decision.
 */
export interface Assessment {
/**
 * What was assessed, with what.
 */
header: AssessmentHeader
/**
 * One record per system, by id.
 */
systems: SystemAssessment[]
}
/**
 * What was assessed, with what.
 */
export interface AssessmentHeader {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
tool: AssessmentTool
/**
 * The day of the act that is judged.
 */
asOf: string
law: AssessedLaw
/**
 * Policy packs.
 */
packs: AssessedPack[]
/**
 * Inputs, by path.
 */
inputs: AssessedInput[]
/**
 * How open points of the law were read.
 */
readings: AssessedReading[]
/**
 * The requirements, in legal order.
 */
requirements: RequirementText[]
/**
 * What this version does not assess.
 */
notAssessed: NotAssessed[]
/**
 * Waivers that name no finding.
 */
unusedWaivers: string[]
/**
 * What no run can say.
 */
limits: string[]
/**
 * What national packs record, for each Member State, as they record it; absent where there is none.
 */
national?: NationalLaw[]
/**
 * The points of good practice that were held against workflows, in the order of their packs; absent where no pack of good practice was chosen.
 */
practices?: PracticeText[]
}
/**
 * The tool.
 */
export interface AssessmentTool {
/**
 * Name.
 */
name: string
/**
 * Version.
 */
version: string
}
/**
 * The law.
 */
export interface AssessedLaw {
/**
 * The edition.
 */
edition: ("current" | "original")
/**
 * Its number.
 */
celex: string
/**
 * The day up to which it was checked.
 */
status: string
}
/**
 * A pack.
 */
export interface AssessedPack {
/**
 * Its id.
 */
id: string
/**
 * Its title.
 */
title: string
/**
 * Digest of its definitions.
 */
digest: string
}
/**
 * An input.
 */
export interface AssessedInput {
/**
 * The file.
 */
document: string
/**
 * Its digest.
 */
digest: string
}
/**
 * A reading.
 */
export interface AssessedReading {
/**
 * Its number.
 */
number: number
/**
 * What was assumed.
 */
text: string
/**
 * Sources.
 */
sources: string[]
/**
 * The other reading.
 */
otherReading?: string
/**
 * Which side was used; the default, where nothing is said.
 */
chosen?: "other"
}
/**
 * What the report needs of a requirement.
 */
export interface RequirementText {
/**
 * The full id.
 */
id: string
/**
 * The policy.
 */
title: string
/**
 * The provision.
 */
citation: string
/**
 * How binding it is.
 */
need: ("M" | "A" | "C" | "I" | "P")
/**
 * What is asked.
 */
statement: string
/**
 * What to do about a gap.
 */
remedy: string
/**
 * What shows it.
 */
shownBy: string
/**
 * The least basis.
 */
leastBasis: ("stated" | "attested" | "documented" | "observed")
/**
 * The head of fine that names the duty; Art. 99(1) where the rules of the Member States say what follows.
 */
penalty: string
/**
 * The documents of the catalogue that carry it, by their ids.
 */
documents: string[]
/**
 * Which formal breaches of Art. 83(1) its not being met may be.
 */
formalBreaches?: ("Art. 83(1)(a)" | "Art. 83(1)(b)" | "Art. 83(1)(c)" | "Art. 83(1)(d)" | "Art. 83(1)(e)" | "Art. 83(1)(f)" | "Art. 83(1)(g)")[]
/**
 * How an open point was read.
 */
assumption?: string
}
/**
 * A provision left out.
 */
export interface NotAssessed {
/**
 * The provision.
 */
citation: string
/**
 * What it is about.
 */
title: string
/**
 * Why it is left out.
 */
why: string
}
/**
 * What a national pack records of one Member State. It was not checked against the law of that State.
 */
export interface NationalLaw {
/**
 * The Member State.
 */
memberState: string
/**
 * Its name.
 */
name: string
/**
 * Whether it is in force.
 */
status: ("in force" | "draft" | "invented example")
/**
 * The day on which it was looked up.
 */
asOf: string
/**
 * Who looked it up.
 */
by: string
/**
 * The file.
 */
document: string
/**
 * The digest of the file.
 */
digest: string
/**
 * What it records.
 */
points: NationalPoint[]
/**
 * On what it says nothing.
 */
notRecorded: string[]
}
/**
 * One point of national law.
 */
export interface NationalPoint {
/**
 * The provision of the Act that leaves it to the Member States.
 */
citation: string
/**
 * What it is about.
 */
subject: string
/**
 * What is recorded.
 */
says: string
/**
 * Where it stands, by the pack.
 */
source?: string
/**
 * The place in the file.
 */
pointer: string
}
/**
 * What the report needs of a point of good practice. It is not required by the Act.
 */
export interface PracticeText {
/**
 * The full id, which starts with the id of its pack.
 */
id: string
/**
 * The part of the pack.
 */
part: string
/**
 * The provision of the Act that covers the same ground. What that asks for is a requirement of its own.
 */
near?: string
/**
 * How binding it is: good practice.
 */
need: "P"
/**
 * What is good practice.
 */
statement: string
/**
 * What to do about a gap.
 */
remedy: string
/**
 * What shows it.
 */
shownBy: string
/**
 * The least basis.
 */
leastBasis: ("stated" | "attested" | "documented" | "observed")
}
/**
 * What was found for one system.
 */
export interface SystemAssessment {
/**
 * Its id.
 */
id: string
/**
 * Its name.
 */
name: string
/**
 * Its version.
 */
version?: string
/**
 * The file.
 */
document: string
/**
 * The line, for a registry with one system a line.
 */
line?: number
/**
 * Digest of all it states.
 */
factsDigest: string
/**
 * The class.
 */
headline: Headline
/**
 * Every point of the law.
 */
classes: ClassifiedPoint[]
/**
 * Every requirement that was held against it, in legal order.
 */
findings: Finding[]
/**
 * What contradicts itself.
 */
contradictions: Contradiction[]
/**
 * Obligations counted.
 */
counts: OutcomeCounts
/**
 * The next day on which a result may move by itself.
 */
nextFlip?: string
/**
 * What was assessed; a system, where nothing is said.
 */
subject?: "model"
/**
 * What packs of good practice found, beside the Act and outside every count of it; absent where none was chosen or no workflow is stated.
 */
practice?: PracticeFinding[]
/**
 * What persons determined of its class, each with whether it is still in force and what the facts give; absent where nobody determined anything.
 */
determinations?: Determination[]
}
/**
 * The strictest class met.
 */
export interface Headline {
/**
 * The class.
 */
class: ("prohibited" | "high-risk" | "transparency" | "AI system" | "general-purpose model with systemic risk" | "general-purpose model" | "no general-purpose model" | "not an AI system" | "outside the scope" | "undetermined")
/**
 * A stricter class is still open.
 */
atLeast: boolean
/**
 * Before this date the class is a forecast.
 */
forecastFrom?: string
/**
 * Stricter points that are in play or not screened.
 */
open: string[]
/**
 * Where the scope is open: the class if it is in scope.
 */
ifInScope?: ("prohibited" | "high-risk" | "transparency" | "AI system" | "general-purpose model with systemic risk" | "general-purpose model" | "no general-purpose model")
/**
 * Where only part of the Act applies to it as high-risk.
 */
regime?: string
}
/**
 * One point of the law.
 */
export interface ClassifiedPoint {
/**
 * The class.
 */
id: string
/**
 * The provision.
 */
citation: string
/**
 * What kind of answer it is.
 */
kind: ("definition" | "scope" | "role" | "prohibited" | "high-risk" | "transparency" | "general-purpose-model" | "element")
/**
 * For which use.
 */
use?: string
/**
 * For which party.
 */
party?: string
/**
 * For what belongs to a party: whether it is of the group that keeps the registry.
 */
own?: boolean
/**
 * The state.
 */
state: ("met" | "not-met" | "in-play" | "not-screened")
/**
 * The date from which its consequences bind.
 */
from?: string
/**
 * The facts that decided.
 */
decidedBy: FactReference[]
/**
 * The fewest facts that would settle it.
 */
missing: MissingFact[]
/**
 * For a prohibited practice: what each act of the party comes to.
 */
acts?: ActState[]
/**
 * The fewest facts that would settle it the other way.
 */
missingOtherwise?: MissingFact[]
/**
 * A transition that defers its consequences, or may.
 */
transition?: PointTransition
}
/**
 * A fact as it was read.
 */
export interface FactReference {
/**
 * Its concrete path.
 */
fact: string
/**
 * The file.
 */
document: string
/**
 * JSON pointer inside the file.
 */
pointer: string
/**
 * The value as stated, cut where it is long.
 */
value?: string
}
/**
 * What would settle an open result.
 */
export interface MissingFact {
/**
 * The concrete path of the fact to state.
 */
fact?: string
/**
 * The file.
 */
document?: string
/**
 * Where it would stand.
 */
pointer?: string
/**
 * What is missing, in words.
 */
text: string
}
/**
 * One act that Art. 5(1) forbids.
 */
export interface ActState {
/**
 * The act.
 */
act: ("placing on the market" | "putting into service" | "use")
/**
 * The state.
 */
state: ("met" | "not-met" | "in-play" | "not-screened")
}
/**
 * A transition of Art. 111.
 */
export interface PointTransition {
/**
 * The provision.
 */
rule: string
/**
 * Whether it holds on the as-of date; open where a date is missing.
 */
state: ("holds" | "open")
/**
 * The date or event on which it ends.
 */
until?: string
/**
 * What another reading of it gives.
 */
otherReading?: string
}
/**
 * One requirement bound to a party and system, and what became of it.
 */
export interface Finding {
/**
 * Stable across runs while the finding is about the same thing.
 */
fingerprint: string
/**
 * The full id.
 */
requirement: string
/**
 * The provision.
 */
citation: string
/**
 * The provision that makes it the duty of this operator.
 */
bindsThrough?: string
/**
 * The party that it binds.
 */
party: string
/**
 * In which role.
 */
role: string
/**
 * For which use.
 */
use?: string
/**
 * When it bites.
 */
timing: DutyTiming
/**
 * What became of it.
 */
outcome: ("satisfied" | "not-satisfied" | "undetermined" | "not-applicable")
/**
 * Why.
 */
reason: ("shown" | "facts" | "claimed-not-shown" | "stated-without-evidence" | "facts-missing" | "applicability-open" | "judgement-needed" | "role" | "class" | "condition" | "scope")
/**
 * The weakest basis among the facts that decided.
 */
basis?: ("stated" | "attested" | "documented" | "observed")
/**
 * Why, in plain sentences.
 */
because: string[]
/**
 * The facts that decided.
 */
decidedBy: FactReference[]
/**
 * What would settle it, fewest first.
 */
missing: MissingFact[]
/**
 * What a named person has to decide.
 */
judgement?: string
/**
 * What it turns on.
 */
instances: FindingInstance[]
/**
 * Evidence items that cover the deciding facts.
 */
evidence: string[]
/**
 * What was not seen.
 */
limits: string[]
/**
 * Digest of the facts that decided.
 */
factsDigest: string
/**
 * The next day on which the answer may move by itself.
 */
nextFlip?: string
/**
 * A waiver that names it.
 */
waiver?: WaiverNote
}
/**
 * When the duty bites, seen from the as-of date.
 */
export interface DutyTiming {
/**
 * The state.
 */
state: ("in-force" | "upcoming" | "transitional" | "on-event" | "undetermined")
/**
 * The date from which it binds; where the state is undetermined, the stricter one.
 */
from?: string
/**
 * The provision that defers it.
 */
rule?: string
/**
 * The date or event on which a transition ends.
 */
until?: string
/**
 * The last day that was set for what is asked and that has not come: the duty runs, and nothing is late yet.
 */
due?: string
/**
 * Where the state is undetermined: what the milder reading says.
 */
milder?: string
/**
 * What another reading of the law gives.
 */
otherReading?: string
}
/**
 * One path, entry or person on which a finding turns.
 */
export interface FindingInstance {
/**
 * Built from ids only.
 */
key: string
/**
 * Stable across runs while the instance is the same.
 */
fingerprint: string
/**
 * What is wrong with it.
 */
outcome: ("not-satisfied" | "undetermined")
/**
 * One sentence.
 */
message: string
/**
 * The file.
 */
document: string
/**
 * The place.
 */
pointer: string
/**
 * The counterexample path.
 */
path?: PathStep[]
/**
 * What the registry claims to the contrary.
 */
contradiction?: ContradictedClaim
}
/**
 * One step of a counterexample path.
 */
export interface PathStep {
/**
 * The step.
 */
step: string
/**
 * By which transition it is reached.
 */
via?: string
/**
 * The file.
 */
document: string
/**
 * Where the step stands.
 */
pointer: string
}
/**
 * A statement of the registry that the instance contradicts.
 */
export interface ContradictedClaim {
/**
 * The fact.
 */
fact: string
/**
 * The file.
 */
document: string
/**
 * The place.
 */
pointer: string
/**
 * One sentence.
 */
message: string
}
/**
 * A waiver that names this finding.
 */
export interface WaiverNote {
/**
 * Its id.
 */
id: string
/**
 * Whether it holds.
 */
state: ("holds" | "expired" | "facts-changed" | "not-waivable" | "invalid")
/**
 * Who accepted it.
 */
approver: string
/**
 * Why.
 */
reason: string
/**
 * Until when.
 */
until: string
/**
 * Why it does not hold, if so.
 */
why?: string
/**
 * Who owns the gap.
 */
owner: string
/**
 * The corrective action that the waiver opens.
 */
action?: WaiverAction
}
/**
 * What will be done about the gap.
 */
export interface WaiverAction {
/**
 * What.
 */
what: string
/**
 * By whom.
 */
owner: string
/**
 * By when.
 */
due: string
}
/**
 * Statements that cannot both be right.
 */
export interface Contradiction {
/**
 * The id.
 */
id: string
/**
 * Stable across runs.
 */
fingerprint: string
/**
 * The provision that it bears on.
 */
citation: string
/**
 * What is contradictory.
 */
statement: string
/**
 * What to do.
 */
remedy: string
/**
 * For which use.
 */
use?: string
/**
 * For which party.
 */
party?: string
/**
 * The file.
 */
document: string
/**
 * The place.
 */
pointer: string
/**
 * The statements.
 */
decidedBy: FactReference[]
/**
 * The classes or requirements that it bears on.
 */
bearsOn: string[]
/**
 * The date from which what it bears on binds.
 */
from?: string
}
/**
 * Obligations by timing and outcome. Never a percentage.
 */
export interface OutcomeCounts {
"in-force": CountsInForce
upcoming: CountsUpcoming
transitional: CountsTransitional
"on-event": CountsOnEvent
undetermined: CountsUndetermined
/**
 * How many do not apply.
 */
"not-applicable": number
}
/**
 * By outcome.
 */
export interface CountsInForce {
/**
 * How many.
 */
satisfied: number
/**
 * How many.
 */
"not-satisfied": number
/**
 * How many.
 */
undetermined: number
}
/**
 * By outcome.
 */
export interface CountsUpcoming {
/**
 * How many.
 */
satisfied: number
/**
 * How many.
 */
"not-satisfied": number
/**
 * How many.
 */
undetermined: number
}
/**
 * By outcome.
 */
export interface CountsTransitional {
/**
 * How many.
 */
satisfied: number
/**
 * How many.
 */
"not-satisfied": number
/**
 * How many.
 */
undetermined: number
}
/**
 * By outcome.
 */
export interface CountsOnEvent {
/**
 * How many.
 */
satisfied: number
/**
 * How many.
 */
"not-satisfied": number
/**
 * How many.
 */
undetermined: number
}
/**
 * By outcome.
 */
export interface CountsUndetermined {
/**
 * How many.
 */
satisfied: number
/**
 * How many.
 */
"not-satisfied": number
/**
 * How many.
 */
undetermined: number
}
/**
 * One point of good practice held against the workflows of a system, and what became of it.
 */
export interface PracticeFinding {
/**
 * Stable across runs while the finding is about the same thing.
 */
fingerprint: string
/**
 * The full id.
 */
practice: string
/**
 * What became of it.
 */
outcome: ("satisfied" | "not-satisfied" | "undetermined" | "not-applicable")
/**
 * On what it was shown.
 */
basis?: ("stated" | "attested" | "documented" | "observed")
/**
 * The workflows that were looked at.
 */
decidedBy: FactReference[]
/**
 * What would settle it.
 */
missing: MissingFact[]
/**
 * What it turns on.
 */
instances: FindingInstance[]
/**
 * What was not seen.
 */
limits: string[]
}
/**
 * What a person determined of a point of classification. It decides nothing: the class follows from the facts.
 */
export interface Determination {
/**
 * Its id.
 */
id: string
/**
 * The point of classification.
 */
class: string
/**
 * What was determined.
 */
says: ("met" | "not met")
/**
 * For which use.
 */
use?: string
/**
 * For which party.
 */
party?: string
/**
 * Who determined it.
 */
by: string
/**
 * When.
 */
on: string
/**
 * Why.
 */
reasons: string
/**
 * After this day it lapses.
 */
reviewBy: string
/**
 * Whether it is in force on the day of this assessment.
 */
state: ("in force" | "lapsed" | "not made yet")
/**
 * Of one that lapsed: why.
 */
because?: string
/**
 * What the facts give.
 */
facts: ("met" | "not met" | "open" | "no such point")
/**
 * The file.
 */
document: string
/**
 * The place.
 */
pointer: string
}
