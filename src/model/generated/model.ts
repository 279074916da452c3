// Generated from schemas/model.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
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
 * Free text, or “none” if there is no such thing.
 */
export type TextOrNone = string
/**
 * A day of the calendar, or “none” if it has not happened and is not planned.
 */
export type DateOrNone = ("none" | string)

/**
 * One general-purpose AI model, or one that may be: a file of its own in the folder models. Ask only where an own entity may be its provider.
 */
export interface Model {
/**
 * The version of this schema.
 */
schemaVersion: 1
/**
 * A short stable name for the model.
 */
id: Identifier
/**
 * Its name.
 */
name: Text
/**
 * What it is, in a few words. Decides nothing.
 */
description?: Text
/**
 * The version that this entry is about.
 */
version?: Text
/**
 * The legal entities that made, changed or supply it, and what each did.
 */
parties?: ("none" | ModelParty[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelParty[]
})
/**
 * Exclusions of Art. 2.
 */
scope?: ModelScope
/**
 * What kind of model it is.
 */
model?: ModelFacts
}
/**
 * What one legal entity did or does with this model. Roles follow from acts, not from titles.
 */
export interface ModelParty {
/**
 * The id of the organisation.
 */
id: Reference
/**
 * Did it train the model, or make a new one by changing another’s?
 */
develops?: Answer
/**
 * Did it have the model developed for itself by someone else?
 */
hasDeveloped?: Answer
/**
 * Is the model marketed under its name or trademark?
 */
ownNameOrTrademark?: Answer
/**
 * Does it supply the model for the first time in the Union, in the course of business, for payment or free of charge?
 */
placesOnTheMarket?: Answer
/**
 * The day, actual or planned.
 */
placesOnTheMarketOn?: CalendarDate
/**
 * Does it put this model into an AI system of its own that it places on the market or puts into service in the Union?
 */
integratesInMarketedSystem?: Answer
/**
 * Provider of the model: is it established in a third country? A branch in the Union does not make it established there.
 */
establishedInThirdCountry?: Answer
/**
 * The written mandate of the model’s provider that it accepted as authorised representative; “none” if there is none.
 */
acceptedMandate?: TextOrNone
/**
 * The day of the mandate.
 */
acceptedMandateOn?: CalendarDate
}
/**
 * A statement that a list is complete.
 */
export interface Completeness {
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
/**
 * How many entries the list has. A wrong count voids the statement.
 */
count: number
}
/**
 * Exclusions of Art. 2 for models.
 */
export interface ModelScope {
/**
 * Was it developed and put into service for scientific research and development alone?
 */
developedAndUsedSolelyForScience?: Answer
/**
 * Is it still only researched, tested or developed, and not on the market?
 */
researchOrTestingBeforeMarketOnly?: Answer
}
/**
 * What kind of model it is.
 */
export interface ModelFacts {
/**
 * Which class do you think it has? A claim: it is compared with the facts and decides nothing.
 */
statedClass?: ("general-purpose model" | "general-purpose model with systemic risk" | "no general-purpose model" | "unknown")
/**
 * Does it show significant generality rather than being made for one task?
 */
significantGenerality?: Answer
/**
 * Can it competently perform a wide range of distinct tasks?
 */
wideRangeOfDistinctTasks?: Answer
/**
 * Can it be integrated into a variety of downstream systems or applications?
 */
integrableDownstream?: Answer
/**
 * Is it used only for research, development or prototyping, and not yet placed on the market?
 */
onlyResearchDevelopmentPrototyping?: Answer
/**
 * When did it first reach the Union market, by whichever way, or when is it planned? “none” if neither.
 */
placedOnTheMarketOn?: DateOrNone
/**
 * In which way: API, download, library, inside an own system.
 */
way?: Text
/**
 * Is it an own model inside an own system that is made available on the market or put into service?
 */
ownModelInOwnSystem?: Answer
/**
 * Has its maker clearly excluded the Union market, integration into systems included?
 */
upstreamExcludesUnion?: Answer
/**
 * Is it used for purely internal processes that are not essential for what third parties get, and without effect on the rights of persons?
 */
purelyInternal?: Answer
/**
 * How many floating-point operations went into its training in all? Write a number such as 3e+24.
 */
trainingCompute?: number
/**
 * How that was measured or estimated.
 */
trainingComputeMethod?: Text
/**
 * What can it generate?
 */
generates?: ({
/**
 * Language, as text or audio.
 */
language?: Answer
/**
 * Images from text.
 */
imageFromText?: Answer
/**
 * Video from text.
 */
videoFromText?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("language" | "imageFromText" | "videoFromText")[]
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
})
/**
 * Is it, although above the indicator of compute, not general or not able to do a wide range of distinct tasks?
 */
narrowDespiteIndicator?: Answer
/**
 * Does evaluation show capabilities that match or exceed those of the most advanced models?
 */
highImpactCapabilities?: Answer
/**
 * On which day did the Commission designate it as a model with systemic risk?
 */
designatedOn?: DateOrNone
/**
 * When was it known that the threshold is or will be met?
 */
thresholdKnownOn?: DateOrNone
/**
 * When was the Commission notified?
 */
notifiedOn?: DateOrNone
/**
 * Has the Commission accepted that it exceptionally presents no systemic risk?
 */
argumentsAccepted?: Answer
/**
 * What would a designation look at: parameters, data, compute, modalities, benchmarks, reach, users?
 */
annexXIII?: TextOrNone
/**
 * Does its licence allow access, use, modification and distribution, all four?
 */
freeAndOpenLicence?: Answer
/**
 * Which licence.
 */
licence?: Text
/**
 * Which of these are public?
 */
parametersPublic?: ({
/**
 * The parameters, weights included.
 */
weights?: Answer
/**
 * Information on the architecture.
 */
architecture?: Answer
/**
 * Information on the use of the model.
 */
usageInformation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("weights" | "architecture" | "usageInformation")[]
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
})
/**
 * Is it sold or otherwise monetised, through paid support, a platform or the use of personal data too? Being in an open repository is no monetisation.
 */
monetised?: Answer
/**
 * Is this entry a model that was made by changing somebody else’s model?
 */
modifiesAnotherModel?: Answer
/**
 * Did that change significantly alter generality, capabilities or systemic risk?
 */
significantChange?: Answer
/**
 * That change: the training compute that it took, as a share of the original’s: 0.02 for 2 %, 1 for as much again.
 */
computeOfModification?: number
/**
 * That change: how many floating-point operations it took. State it in place of the share, where the compute of the original is neither known nor to be estimated.
 */
operationsOfModification?: number
/**
 * Is the original on the Commission’s list of models with systemic risk?
 */
originalHasSystemicRisk?: Answer
/**
 * Which code of practice or standard is followed, or which other means?
 */
codeOfPracticeOrStandard?: TextOrNone
}
