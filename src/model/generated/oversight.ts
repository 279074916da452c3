// Generated from schemas/oversight.schema.json by `npm run generate`. Do not edit.

/**
 * The SHA-256 digest of a file: sha256: and 64 hexadecimal digits.
 */
export type Digest = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
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
 * A period of ISO 8601, such as P2D (two days) or PT4H (four hours).
 */
export type OversightDuration = string
/**
 * A decision at a gate: approve, modify, reject, escalate, terminate, or a word of your own. Only reject and terminate are read as a refusal; what another word leads to is read from the transitions.
 */
export type OversightOutcome = string
/**
 * Free text, or “none” if there is no such thing.
 */
export type TextOrNone = string

/**
 * What a workflow file of another tool cannot say, or says only in part: a person confirms, corrects and completes it here. The workflow file itself stays as it is. The file stands beside it under its full name and “.oversight.yaml”. A key that is left out says nothing.
 */
export interface Oversight {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * The digest of the workflow that was looked at, as `dutybound workflow` prints it. Another digest means that the workflow has changed since: nothing below then counts as confirmed.
 */
digest: Digest
/**
 * The function or person who stands by what is written here.
 */
confirmedBy: Text
/**
 * On which day the workflow was compared with what is written here.
 */
confirmedOn: CalendarDate
/**
 * The id by which the registry calls this workflow. Left out, it is the name of the workflow file without its ending.
 */
id?: Identifier
/**
 * What people call the workflow.
 */
name?: Text
/**
 * The version that runs.
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
 * Who performs the steps: entries of the workflow by their id, to confirm or correct, and people whom the workflow does not name.
 */
actors?: OversightActor[]
/**
 * Steps of the workflow, by the id that `dutybound workflow` prints.
 */
steps?: OversightStep[]
/**
 * Ways from one step to another that the workflow has, or all of them where it does not say how its steps follow one another, or “none”.
 */
transitions?: ("none" | OversightTransition[])
/**
 * Steps at which a person decides whether and how the workflow goes on, or “none”.
 */
gates?: ("none" | OversightGate[])
/**
 * Numbers that decide which way the workflow takes, or “none”.
 */
thresholds?: ("none" | OversightThreshold[])
/**
 * When and to whom the workflow turns for help, or “none”.
 */
escalations?: ("none" | OversightEscalation[])
/**
 * What happens when a step fails; “none” if a failed step stops the run and nothing else is set.
 */
errors?: ("none" | OversightError[])
/**
 * How a person interrupts the AI, or “none”.
 */
stop?: ("none" | OversightStop)
/**
 * What an actor must never do here, or “none”.
 */
prohibited?: ("none" | OversightProhibition[])
/**
 * Who is told about the use of AI, or “none”.
 */
notices?: ("none" | OversightNotice[])
/**
 * What the workflow records, or “none”.
 */
logging?: ("none" | OversightLogging)
/**
 * What the AI may do by itself, who granted it and until when, or “none”. Good practice; the Act does not ask for it in this form.
 */
grants?: ("none" | OversightGrant[])
/**
 * What is measured at the steps of the AI, and who is told when a threshold is crossed, or “none”. Good practice; the Act does not ask for it in this form.
 */
metrics?: ("none" | OversightMetric[])
}
/**
 * Somebody or something that performs steps.
 */
export interface OversightActor {
/**
 * The id that `dutybound workflow` prints, or a new one.
 */
id: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
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
mayDelegateTo?: ("none" | Text[])
/**
 * For an AI: the limits of one run, or “none” if there are none.
 */
limits?: ("none" | OversightActorLimits)
/**
 * For an AI: may it run code that it wrote?
 */
runsCode?: Answer
/**
 * For an AI: where it stands between onboarding and retirement, or “none” if nobody keeps track.
 */
lifeCycle?: ("none" | OversightLifeCycle)
}
/**
 * What one run of an AI actor may use up.
 */
export interface OversightActorLimits {
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
export interface OversightLifeCycle {
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
 * What a person says about one step of the workflow.
 */
export interface OversightStep {
/**
 * The id of the step, as `dutybound workflow` prints it.
 */
id: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
/**
 * Who performs it: the id of an actor.
 */
performer?: Text
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
reversal?: ("none" | OversightReversal)
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
branchesOn?: Text
/**
 * For a step of an AI: does it identify natural persons at a distance from biometric data? Then two persons verify the identification before anyone acts on it (Art. 14(5)).
 */
identifies?: Answer
/**
 * Who answers for what this step brings about: the function of your organisation by its id, or “none”. One function answers for one output: several are nobody in particular.
 */
accountable?: Identifiers
}
/**
 * How the effect of a step can be undone.
 */
export interface OversightReversal {
/**
 * Who can undo it: the id of an actor.
 */
by?: Text
/**
 * What that person does to undo it.
 */
how?: Text
/**
 * Within which period it can be undone.
 */
within?: OversightDuration
/**
 * Does the reversal take hold before the effect has harmed the person?
 */
worksInTime?: Answer
}
/**
 * What a person says about one way from a step to another.
 */
export interface OversightTransition {
/**
 * The step it leaves.
 */
from: Text
/**
 * The step it leads to.
 */
to: Text
/**
 * The id of the transition, where several join the same two steps.
 */
id?: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
/**
 * When it is taken: in the normal course, on an error, when time has run out, on escalation, or to make an earlier step good again.
 */
kind?: ("normal" | "error" | "time-out" | "escalation" | "compensation")
/**
 * At a gate: the decision of the person that takes this transition. Such a transition is normal, not the default, and has no condition of its own.
 */
outcome?: OversightOutcome
/**
 * Is it taken when nothing else applies, without anybody choosing it?
 */
default?: Answer
/**
 * When it is taken, as people say it, or “none”.
 */
condition?: ("none" | OversightCondition)
/**
 * What the receiver gets with the case, such as the output, its grounds and its confidence, or “none”.
 */
carries?: ("none" | Text[])
}
/**
 * When a transition is taken, as the source writes it. It is shown, never evaluated.
 */
export interface OversightCondition {
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
 * What a person says about a step at which somebody decides.
 */
export interface OversightGate {
/**
 * The step that is the gate.
 */
step: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
/**
 * What the person does there.
 */
type?: ("approve" | "review" | "edit" | "choose" | "confirm" | "two-person" | "unknown")
/**
 * Who may decide: the ids of actors, or “none” if nobody is named.
 */
approvers?: ("none" | Text[])
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
excludesDecidersOf?: ("none" | Text[])
/**
 * Where several have to agree: does each of them decide separately, without leaving it to the others?
 */
separately?: Answer
/**
 * The decisions that the gate offers (approve, modify, reject, escalate, terminate, or a word of your own), or “none”. Say with a transition where each leads.
 */
outcomes?: ("none" | OversightOutcome[])
/**
 * Can the person say no, so that the output of the AI is not used?
 */
canRefuse?: Answer
/**
 * How long the gate waits, or “none” if it waits without limit.
 */
timeLimit?: ("none" | OversightDuration)
/**
 * What happens when nobody has decided in time: the run fails, goes on, counts as approved, counts as refused, is escalated, or the gate waits for ever. Where it leads to a step that no decision leads to, write a transition of kind time-out as well.
 */
onTimeLimit?: ("fail" | "continue" | "approve" | "refuse" | "escalate" | "wait-for-ever" | "unknown")
/**
 * When somebody is there to decide, and what happens to a case when nobody is; “none” if nobody has planned it.
 */
onDuty?: ("none" | OversightOnDuty)
/**
 * What keeps the workflow from passing without the decision: the engine, the runner of the tools, a setting outside the workflow, or only the text of a prompt.
 */
enforcedBy?: ("engine" | "tool-runner" | "external-setting" | "prompt-only" | "unknown")
/**
 * The cases that arrive and the time that people have for them, or “none” if nobody has worked it out.
 */
load?: ("none" | OversightLoad)
}
/**
 * When somebody is there to decide at a gate, and what happens when nobody is.
 */
export interface OversightOnDuty {
/**
 * Is somebody there whenever a case can arrive, or only in part of that time?
 */
hours?: ("always" | "part")
/**
 * Who stands in when those who decide are away: the ids of actors, or “none”.
 */
standIns?: ("none" | Text[])
/**
 * What happens to a case that arrives when nobody is there: it waits until somebody is, fails, goes on, counts as approved, counts as refused, or is escalated.
 */
otherwise?: ("wait" | "fail" | "continue" | "approve" | "refuse" | "escalate")
}
/**
 * What a group of people has to get through.
 */
export interface OversightLoad {
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
 * What a person says about a number that decides which way the workflow takes.
 */
export interface OversightThreshold {
/**
 * The step that compares.
 */
step: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
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
whereBelow?: ("none" | Text[])
/**
 * The steps to which cases above the threshold go, or “none”.
 */
whereAbove?: ("none" | Text[])
}
/**
 * When and to whom the workflow turns for help.
 */
export interface OversightEscalation {
/**
 * What sets it off.
 */
trigger: ("time-out" | "low-confidence" | "error" | "human-request" | "ai-request" | "rule")
/**
 * The step it starts from.
 */
from?: Text
/**
 * Who is reached: the id of an actor, or “none” if nobody is.
 */
to?: ("none" | Text)
/**
 * Within which period that actor is reached.
 */
within?: OversightDuration
}
/**
 * What happens when a step fails.
 */
export interface OversightError {
/**
 * The step that may fail.
 */
step: Text
/**
 * “yes” if a person compared everything that was read about this entry with what really runs, and it is right. What was only inferred then counts as declared.
 */
confirmed?: ("yes" | true)
/**
 * The run stops, tries again, takes another route, or goes on as if nothing had happened.
 */
behaviour?: ("stop" | "retry" | "route" | "silent-continue" | "unknown")
/**
 * Who is told: the ids of actors, or “none”.
 */
told?: ("none" | Text[])
/**
 * For a retry: how often it is tried at most, or “none” if there is no end.
 */
attempts?: ("none" | number)
}
/**
 * How a person interrupts the AI.
 */
export interface OversightStop {
/**
 * The stop button or similar procedure.
 */
mechanism?: Text
/**
 * Who can use it: the ids of actors, or “none”.
 */
by?: ("none" | Text[])
/**
 * Which steps it halts: “all”, the ids of every step that it halts, or “none”.
 */
reaches?: (("all" | "none") | Text[])
/**
 * Does the system come to a halt in a safe state?
 */
safeState?: Answer
}
/**
 * What an actor must never do here.
 */
export interface OversightProhibition {
/**
 * Who must not do it.
 */
actor?: Text
/**
 * The action or tool that is forbidden.
 */
action: Text
/**
 * When it is forbidden, or “none” if always.
 */
condition?: ("none" | OversightCondition)
/**
 * What keeps the actor from doing it.
 */
enforcedBy?: ("engine" | "tool-runner" | "external-setting" | "prompt-only" | "unknown")
}
/**
 * Who is told about the use of AI, at which step.
 */
export interface OversightNotice {
/**
 * The step at which they are told.
 */
step: Text
/**
 * Who is told: the ids of actors, or “none”.
 */
told?: ("none" | Text[])
/**
 * What they are told.
 */
about?: Text
}
/**
 * What the workflow records.
 */
export interface OversightLogging {
/**
 * Which steps are recorded: “all”, their ids, or “none”.
 */
steps?: (("all" | "none") | Text[])
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
retention?: ("none" | OversightDuration)
/**
 * Would a later change of the records be noticed?
 */
tamperEvidence?: Answer
}
/**
 * How much an AI may do by itself: one class of actions.
 */
export interface OversightGrant {
/**
 * The AI, by the id of its actor.
 */
actor: Text
/**
 * The steps that it covers, by id, or “all”.
 */
steps?: (("all" | "none") | Text[])
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
}
/**
 * One thing that is measured at a step of the AI.
 */
export interface OversightMetric {
/**
 * The step that is measured.
 */
step: Text
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
alerts?: ("none" | Text[])
}
