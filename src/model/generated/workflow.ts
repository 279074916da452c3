// Generated from schemas/workflow.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * Ids of other entries, or “none”.
 */
export type Identifiers = ("none" | Reference[])
/**
 * The id of another entry.
 */
export type Reference = string
/**
 * yes, no or unknown. “n/a”, “partly” and “to be confirmed” are kept as a question and count as unknown.
 */
export type Answer = ("yes" | "no" | "unknown" | "n/a" | "partly" | "to be confirmed" | true | false)
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * How sure a fact is: declared (it is so), inferred (concluded by a rule), absent (it could be said here and is not), not-expressible (it cannot be said here), unknown, conflict (sources disagree). Only declared and absent can fail a check.
 */
export type WorkflowCertainty = ("declared" | "inferred" | "absent" | "not-expressible" | "unknown" | "conflict")
/**
 * A period of ISO 8601, such as P2D (two days) or PT4H (four hours).
 */
export type WorkflowDuration = string
/**
 * A decision at a gate: approve, modify, reject, escalate, terminate, or a word of your own. Only reject and terminate are read as a refusal; what another word leads to is read from the transitions.
 */
export type WorkflowOutcome = string
/**
 * Free text, or “none” if there is no such thing.
 */
export type TextOrNone = string

/**
 * One workflow of people and AI: who does what, in which order, and where a person can refuse, reverse or stop. A key that is left out is unknown; “none” says that there is no such thing.
 */
export interface Workflow {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * A short stable name of the workflow.
 */
id: Identifier
/**
 * What people call it.
 */
name?: Text
/**
 * The version that this file describes.
 */
version?: string
/**
 * What it is, in a few words. Decides nothing.
 */
description?: Text
/**
 * What the workflow is for.
 */
purpose?: Text
/**
 * The AI systems of the registry that work in it, by id, or “none”.
 */
systems?: Identifiers
/**
 * The function of your organisation that answers for this workflow, by its id, or “none”.
 */
accountable?: ("none" | Reference)
/**
 * Who performs the steps, or “none”.
 */
actors?: ("none" | WorkflowActor[])
/**
 * The steps, or “none”.
 */
steps?: ("none" | WorkflowStep[])
/**
 * How the steps follow one another, or “none”.
 */
transitions?: ("none" | WorkflowTransition[])
/**
 * The steps at which a person decides whether and how the workflow goes on, or “none”.
 */
gates?: ("none" | WorkflowGate[])
/**
 * The numbers that decide which way the workflow takes, or “none”.
 */
thresholds?: ("none" | WorkflowThreshold[])
/**
 * When and to whom the workflow turns for help, or “none”.
 */
escalations?: ("none" | WorkflowEscalation[])
/**
 * What happens when a step fails, or “none” if a failed step stops the run and nothing else is set.
 */
errors?: ("none" | WorkflowError[])
/**
 * How a person interrupts the AI, or “none”.
 */
stop?: ("none" | WorkflowStop)
/**
 * What an actor must never do here, or “none”.
 */
prohibited?: ("none" | WorkflowProhibition[])
/**
 * Who is told about the use of AI, or “none”.
 */
notices?: ("none" | WorkflowNotice[])
/**
 * What the workflow records, or “none”.
 */
logging?: ("none" | WorkflowLogging)
/**
 * What the AI may do by itself, who granted it and until when, or “none”. Good practice; the Act does not ask for it in this form.
 */
grants?: ("none" | WorkflowGrant[])
/**
 * What is measured at the steps of the AI, and who is told when a threshold is crossed, or “none”. Good practice; the Act does not ask for it in this form.
 */
metrics?: ("none" | WorkflowMetric[])
}
/**
 * Somebody or something that performs steps.
 */
export interface WorkflowActor {
/**
 * A short stable name of the actor.
 */
id: Identifier
/**
 * What people call it.
 */
name?: Text
/**
 * What the actor is: a human, an AI, an automated component without AI, or a person whom the outcome affects.
 */
kind?: ("human" | "ai" | "automated" | "affected-person" | "unknown")
/**
 * For an AI: the id of the AI system in the registry that it belongs to. Left out, it counts as part of the system that is assessed.
 */
system?: Reference
/**
 * For a human: the function of your organisation that this actor stands for, by its id.
 */
function?: Reference
/**
 * How work reaches a person: a named person, a group, an expression that is computed, whoever started the workflow, or nobody.
 */
assignment?: ("named" | "group" | "expression" | "initiator" | "unassigned" | "unknown")
/**
 * For a named person: a mark that stands for that one person alone, such as a staff number or a pseudonym. Two actors with one mark are one person, and with two marks two persons; where a mark is left out, nobody can tell.
 */
person?: Text
/**
 * For an AI: the model that it runs.
 */
model?: Text
/**
 * For an AI: who provides the model.
 */
provider?: Text
/**
 * For an AI: the tools it can call, or “none”.
 */
tools?: ("none" | Text[])
/**
 * For an AI: the actors to whom it may hand over work, by id, or “none”.
 */
mayDelegateTo?: Identifiers
/**
 * For an AI: the limits of one run, or “none” if there are none.
 */
limits?: ("none" | WorkflowActorLimits)
/**
 * For an AI: may it run code that it wrote?
 */
runsCode?: Answer
/**
 * For an AI: where it stands between onboarding and retirement, or “none” if nobody keeps track.
 */
lifeCycle?: ("none" | WorkflowLifeCycle)
/**
 * How sure this actor and its kind is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * What one run of an AI actor may use up.
 */
export interface WorkflowActorLimits {
/**
 * The largest number of model calls.
 */
modelCalls?: number
/**
 * The largest number of iterations.
 */
iterations?: number
/**
 * The largest number of turns of a conversation.
 */
turns?: number
/**
 * The largest spend, with its currency.
 */
spend?: Text
}
/**
 * Where an AI actor stands in its life.
 */
export interface WorkflowLifeCycle {
/**
 * Onboarding, in use, suspended, or retired.
 */
stage?: ("onboarding" | "in-use" | "suspended" | "retired")
/**
 * The function that let it into service, by its id, or “none”.
 */
approvedBy?: ("none" | Reference)
/**
 * On which day.
 */
approvedOn?: CalendarDate
/**
 * The day of the next review, or “none”.
 */
nextReview?: ("none" | CalendarDate)
}
/**
 * One step of the workflow.
 */
export interface WorkflowStep {
/**
 * A short stable name of the step.
 */
id: Identifier
/**
 * What people call it.
 */
name?: Text
/**
 * Who performs it: the id of an actor.
 */
performer?: Reference
/**
 * What happens in the step. Decide, generate, classify and act by an AI count as AI decisions.
 */
kind?: ("decide" | "generate" | "classify" | "retrieve" | "act" | "review" | "input" | "notify" | "data" | "control" | "unknown")
/**
 * Where several transitions lead here: does the step wait for all of them, or does any of them start it?
 */
join?: ("all" | "any" | "unknown")
/**
 * Is the step always reached, under a condition, only if an AI chooses to, or beside others in parallel?
 */
reach?: ("always" | "conditional" | "discretionary-by-ai" | "parallel" | "unknown")
/**
 * What the step changes: “none” nothing, internal, external (outside the organisation, not on a person), or on-persons (it touches a natural person).
 */
effect?: ("none" | ("internal" | "external" | "on-persons" | "unknown"))
/**
 * How the effect can be undone, or “none” if it cannot.
 */
reversal?: ("none" | WorkflowReversal)
/**
 * Does the workflow wait here until the person has acted?
 */
waits?: Answer
/**
 * Can the workflow begin here? If no step says yes, it begins at the steps that no transition leads to.
 */
start?: Answer
/**
 * For a step of an AI: the tools that it calls there, or “none”.
 */
tools?: ("none" | Text[])
/**
 * For a control step of a machine behind a person: the step of the person whose answer, and nothing else, decides which way is taken here. The transitions out of this step then carry the decisions of that person as their outcomes.
 */
branchesOn?: Reference
/**
 * For a step of an AI: does it identify natural persons at a distance from biometric data? Then two persons verify the identification before anyone acts on it (Art. 14(5)).
 */
identifies?: Answer
/**
 * Who answers for what this step brings about: the function of your organisation by its id, or “none”. One function answers for one output: several are nobody in particular.
 */
accountable?: Identifiers
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * How the effect of a step can be undone.
 */
export interface WorkflowReversal {
/**
 * Who can undo it: the id of an actor.
 */
by?: Reference
/**
 * What that person does to undo it.
 */
how?: Text
/**
 * Within which period it can be undone.
 */
within?: WorkflowDuration
/**
 * Does the reversal take hold before the effect has harmed the person?
 */
worksInTime?: Answer
}
/**
 * One way from a step to another.
 */
export interface WorkflowTransition {
/**
 * A short stable name; give one where two transitions join the same two steps in the same way.
 */
id?: Identifier
/**
 * The step it leaves.
 */
from: Reference
/**
 * The step it leads to.
 */
to: Reference
/**
 * When it is taken: in the normal course, on an error, when time has run out, on escalation, or to make an earlier step good again.
 */
kind?: ("normal" | "error" | "time-out" | "escalation" | "compensation")
/**
 * At a gate: the decision of the person that takes this transition. Such a transition is normal, not the default, and has no condition of its own.
 */
outcome?: WorkflowOutcome
/**
 * Is it taken when nothing else applies, without anybody choosing it?
 */
default?: Answer
/**
 * When it is taken, or “none”.
 */
condition?: ("none" | WorkflowCondition)
/**
 * What the receiver gets with the case, such as the output, its grounds and its confidence, or “none”.
 */
carries?: ("none" | Text[])
/**
 * How sure this transition is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * When a transition is taken, as the source writes it. It is shown, never evaluated.
 */
export interface WorkflowCondition {
/**
 * The condition, word for word.
 */
text: Text
/**
 * The language it is written in.
 */
language?: Text
}
/**
 * A step at which a person decides whether and how the workflow goes on.
 */
export interface WorkflowGate {
/**
 * The step that is the gate.
 */
step: Reference
/**
 * What the person does there.
 */
type?: ("approve" | "review" | "edit" | "choose" | "confirm" | "two-person" | "unknown")
/**
 * Who may decide: the ids of actors, or “none” if nobody is named.
 */
approvers?: Identifiers
/**
 * How many of them must approve.
 */
minApprovals?: number
/**
 * Is the person who started the workflow kept from deciding?
 */
excludesInitiator?: Answer
/**
 * The steps whose deciders are kept from deciding here in the same case, by id, or “none”: so that two verifications are never made by one person.
 */
excludesDecidersOf?: Identifiers
/**
 * Where several have to agree: does each of them decide separately, without leaving it to the others?
 */
separately?: Answer
/**
 * The decisions that the gate offers (approve, modify, reject, escalate, terminate, or a word of your own), or “none”. Say with a transition where each leads.
 */
outcomes?: ("none" | WorkflowOutcome[])
/**
 * Can the person say no, so that the output of the AI is not used?
 */
canRefuse?: Answer
/**
 * How long the gate waits, or “none” if it waits without limit.
 */
timeLimit?: ("none" | WorkflowDuration)
/**
 * What happens when nobody has decided in time: the run fails, goes on, counts as approved, counts as refused, is escalated, or the gate waits for ever. Where it leads to a step that no decision leads to, write a transition of kind time-out as well.
 */
onTimeLimit?: ("fail" | "continue" | "approve" | "refuse" | "escalate" | "wait-for-ever" | "unknown")
/**
 * When somebody is there to decide, and what happens to a case when nobody is; “none” if nobody has planned it.
 */
onDuty?: ("none" | WorkflowOnDuty)
/**
 * What keeps the workflow from passing without the decision: the engine, the runner of the tools, a setting outside the workflow, or only the text of a prompt.
 */
enforcedBy?: ("engine" | "tool-runner" | "external-setting" | "prompt-only" | "unknown")
/**
 * The cases that arrive and the time that people have for them, or “none” if nobody has worked it out.
 */
load?: ("none" | WorkflowLoad)
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * When somebody is there to decide at a gate, and what happens when nobody is.
 */
export interface WorkflowOnDuty {
/**
 * Is somebody there whenever a case can arrive, or only in part of that time?
 */
hours?: ("always" | "part")
/**
 * Who stands in when those who decide are away: the ids of actors, or “none”.
 */
standIns?: Identifiers
/**
 * What happens to a case that arrives when nobody is there: it waits until somebody is, fails, goes on, counts as approved, counts as refused, or is escalated.
 */
otherwise?: ("wait" | "fail" | "continue" | "approve" | "refuse" | "escalate")
}
/**
 * What a group of people has to get through.
 */
export interface WorkflowLoad {
/**
 * How many cases arrive on a day.
 */
casesPerDay?: number
/**
 * How many minutes one case takes when it is done with care.
 */
minutesPerCase?: number
/**
 * How many people decide there on a day.
 */
reviewers?: number
/**
 * How many hours of a day each of them has for it.
 */
hoursPerDay?: number
}
/**
 * A number that decides which way the workflow takes.
 */
export interface WorkflowThreshold {
/**
 * The step that compares.
 */
step: Reference
/**
 * What is compared.
 */
measure?: ("confidence" | "score" | "amount" | "count" | "other" | "unknown")
/**
 * How it is compared.
 */
operator?: ("<" | "<=" | ">" | ">=" | "==" | "!=" | "unknown")
/**
 * The threshold itself; leave it out where it is a variable.
 */
value?: number
/**
 * The name of the variable or setting that holds the threshold.
 */
variable?: Text
/**
 * The scale of the number, such as 0 to 1 or 0 to 100.
 */
scale?: Text
/**
 * The steps to which cases below the threshold go, or “none”.
 */
whereBelow?: Identifiers
/**
 * The steps to which cases above the threshold go, or “none”.
 */
whereAbove?: Identifiers
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * When and to whom the workflow turns for help.
 */
export interface WorkflowEscalation {
/**
 * What sets it off.
 */
trigger: ("time-out" | "low-confidence" | "error" | "human-request" | "ai-request" | "rule")
/**
 * The step it starts from.
 */
from?: Reference
/**
 * Who is reached: the id of an actor, or “none” if nobody is.
 */
to?: ("none" | Reference)
/**
 * Within which period that actor is reached.
 */
within?: WorkflowDuration
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * What happens when a step fails.
 */
export interface WorkflowError {
/**
 * The step that may fail.
 */
step: Reference
/**
 * The run stops, tries again, takes another route, or goes on as if nothing had happened.
 */
behaviour?: ("stop" | "retry" | "route" | "silent-continue" | "unknown")
/**
 * Who is told: the ids of actors, or “none”.
 */
told?: Identifiers
/**
 * For a retry: how often it is tried at most, or “none” if there is no end.
 */
attempts?: ("none" | number)
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * How a person interrupts the AI.
 */
export interface WorkflowStop {
/**
 * The stop button or similar procedure.
 */
mechanism?: Text
/**
 * Who can use it: the ids of actors, or “none”.
 */
by?: Identifiers
/**
 * Which steps it halts: “all”, the ids of every step that it halts, or “none”.
 */
reaches?: (("all" | "none") | Reference[])
/**
 * Does the system come to a halt in a safe state?
 */
safeState?: Answer
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * Something that an actor must never do here.
 */
export interface WorkflowProhibition {
/**
 * Who must not do it.
 */
actor?: Reference
/**
 * The action or tool that is forbidden.
 */
action: Text
/**
 * When it is forbidden, or “none” if always.
 */
condition?: ("none" | WorkflowCondition)
/**
 * What keeps the actor from doing it.
 */
enforcedBy?: ("engine" | "tool-runner" | "external-setting" | "prompt-only" | "unknown")
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * Who is told about the use of AI, and where.
 */
export interface WorkflowNotice {
/**
 * The step at which they are told.
 */
step: Reference
/**
 * Who is told: the ids of actors, or “none”.
 */
told?: Identifiers
/**
 * What they are told.
 */
about?: Text
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * What the workflow records.
 */
export interface WorkflowLogging {
/**
 * Which steps are recorded: “all”, their ids, or “none”.
 */
steps?: (("all" | "none") | Reference[])
/**
 * Is the input of a step recorded?
 */
input?: Answer
/**
 * Is the output of a step recorded?
 */
output?: Answer
/**
 * Is the decision of the AI recorded?
 */
decision?: Answer
/**
 * Is the decision of the person recorded?
 */
humanDecision?: Answer
/**
 * Do the records identify the persons who verified a result?
 */
identifiesVerifiers?: Answer
/**
 * Where the records are kept.
 */
destination?: Text
/**
 * For how long they are kept, or “none”.
 */
retention?: ("none" | WorkflowDuration)
/**
 * Would a later change of the records be noticed?
 */
tamperEvidence?: Answer
/**
 * How sure what this entry says is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * How much an AI may do by itself: one class of actions.
 */
export interface WorkflowGrant {
/**
 * The AI, by the id of its actor.
 */
actor: Reference
/**
 * The steps that it covers, by id, or “all”.
 */
steps?: ("all" | Identifiers)
/**
 * 0 a person alone; 1 the AI suggests; 2 the AI drafts and a person approves each case; 3 the AI acts within limits, a person watches and can stop it; 4 the AI acts and a sample is reviewed; 5 the AI acts and nobody reviews.
 */
level?: number
/**
 * The function that granted it, by its id, or “none”.
 */
grantedBy?: ("none" | Reference)
/**
 * On which day it was granted.
 */
grantedOn?: CalendarDate
/**
 * The last day of the grant, or “none” if it has no end.
 */
until?: ("none" | CalendarDate)
/**
 * Why this level and not a lower one, or “none”.
 */
why?: TextOrNone
/**
 * How sure this entry is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
/**
 * One thing that is measured at a step of the AI.
 */
export interface WorkflowMetric {
/**
 * The step that is measured.
 */
step: Reference
/**
 * What is measured, or “none”.
 */
measure?: TextOrNone
/**
 * The value at which somebody has to look, or “none”.
 */
threshold?: TextOrNone
/**
 * Who is told when the threshold is crossed, by the ids of actors, or “none”.
 */
alerts?: Identifiers
/**
 * How sure this entry is. Leave it out for “declared”.
 */
certainty?: WorkflowCertainty
}
