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
 * A period of ISO 8601 in years, months, weeks or days.
 */
export type Period = string
/**
 * Ids of other entries, or “none”.
 */
export type Identifiers = ("none" | Reference[])
/**
 * The SHA-256 digest of a file: sha256: and 64 hexadecimal digits.
 */
export type Digest = string

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
/**
 * The technical documentation of Annex XI.
 */
modelDocumentation?: ("none" | ModelDocumentation)
/**
 * Information for providers of AI systems, Annex XII.
 */
downstreamInformation?: ("none" | DownstreamInformation)
/**
 * The policy on copyright.
 */
copyrightPolicy?: ("none" | CopyrightPolicy)
/**
 * The public summary of the training content.
 */
trainingContentSummary?: ("none" | TrainingContentSummary)
/**
 * How compliance is demonstrated.
 */
modelDemonstration?: ("none" | ModelDemonstration)
/**
 * The notification of systemic risk to the Commission.
 */
modelNotification?: ("none" | ModelNotification)
/**
 * The file on systemic risk.
 */
systemicRiskFile?: ("none" | SystemicRiskFile)
/**
 * Which requests of the Commission or of authorities did the provider get?
 */
modelRequests?: ("none" | ModelRequest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelRequest[]
})
/**
 * Which measures did the Commission request of the provider, and which commitments are binding?
 */
modelMeasures?: ("none" | ModelMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelMeasure[]
})
/**
 * Which special categories of personal data are processed to detect or correct bias of the model? Who uses the model in a system says it of that system.
 */
specialCategoriesAgainstBias?: ("none" | BiasProcessing[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: BiasProcessing[]
})
/**
 * Where an import found what this entry says: kept as it was found. Decides nothing.
 */
imported?: ImportedFrom[]
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
/**
 * Provider in a third country: its authorised representative.
 */
modelMandate?: ("none" | ModelMandate)
/**
 * Authorised representative: what it does.
 */
modelRepresentation?: ("none" | ModelRepresentation)
}
/**
 * Provider in a third country: the mandate of its authorised representative.
 */
export interface ModelMandate {
/**
 * Who is appointed?
 */
representative?: Text
/**
 * The day of the written mandate; “none” if there is none in writing.
 */
writtenOn?: DateOrNone
/**
 * Is the representative established in the Union?
 */
establishedInUnion?: Answer
/**
 * What does the mandate empower it to do?
 */
empowersTo?: ({
/**
 * Verify the documentation and that the obligations are fulfilled.
 */
verify?: Answer
/**
 * Keep the documentation and the contact details of the provider for ten years.
 */
keepDocumentation?: Answer
/**
 * Provide information and documentation to the AI Office.
 */
provideInformation?: Answer
/**
 * Cooperate with the AI Office and authorities.
 */
cooperate?: Answer
/**
 * Be addressed in addition to or instead of the provider.
 */
beAddressed?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("verify" | "keepDocumentation" | "provideInformation" | "cooperate" | "beAddressed")[]
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
 * What has the provider given it to perform these tasks?
 */
means?: Text
/**
 * When did it get the documentation? “none” if it did not.
 */
documentationHandedOverOn?: DateOrNone
/**
 * The documentation of which version of the model?
 */
documentationVersion?: string
}
/**
 * What the authorised representative does under its mandate.
 */
export interface ModelRepresentation {
/**
 * When did it verify the documentation and the obligations of the provider? “none” if it did not.
 */
verifiedOn?: DateOrNone
/**
 * For which version of the model?
 */
verifiedVersion?: string
/**
 * What was verified, and what was found?
 */
verification?: Text
/**
 * Of which version of the model does it keep the documentation?
 */
keepsVersion?: string
/**
 * For how long after the placing on the market?
 */
keptFor?: Period
/**
 * The contact details of the provider that it keeps.
 */
providerContact?: Text
/**
 * Which requests of the AI Office or of authorities did it get?
 */
requests?: ("none" | ModelRequest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelRequest[]
})
/**
 * Since when has it reason to consider that the provider acts contrary to its obligations? “none” if it has none.
 */
providerActsContrarySince?: DateOrNone
/**
 * When did it terminate the mandate? “none” if it did not.
 */
terminatedOn?: DateOrNone
/**
 * When did it inform the AI Office of that, with the reasons?
 */
aiOfficeInformedOn?: DateOrNone
}
/**
 * One request of the Commission, the AI Office or a national authority.
 */
export interface ModelRequest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * From whom?
 */
from?: ("the Commission or the AI Office" | "a national competent authority" | "unknown")
/**
 * On which provision does it rely?
 */
basis?: ("Art. 53(3)" | "Art. 91" | "Art. 92" | "other" | "unknown")
/**
 * What is asked?
 */
about?: Text
/**
 * When did it arrive?
 */
receivedOn?: CalendarDate
/**
 * By when is the answer due?
 */
dueOn?: CalendarDate
/**
 * When was it answered in full? “none” if it was not.
 */
answeredOn?: DateOrNone
/**
 * Request under Art. 91: was all of it supplied, correct and not misleading?
 */
everythingProvided?: Answer
/**
 * Request under Art. 92: when was access to the model given? “none” if it was not.
 */
accessGivenOn?: DateOrNone
/**
 * Who deals with it: a function?
 */
handledBy?: Text
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
 * When was the threshold met, or known to be met in the future, whichever came first? For a day before 2 August 2025 write that day: the duty began then.
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
/**
 * The technical documentation of the model: what it says, and of which state of the model.
 */
export interface ModelDocumentation {
/**
 * Of which version of the model is it?
 */
version?: string
/**
 * When was it drawn up, or last updated?
 */
updatedOn?: CalendarDate
/**
 * When did the model, its training, its testing or its evaluation last change?
 */
modelLastChangedOn?: CalendarDate
/**
 * Which tasks is the model meant to perform?
 */
tasks?: Text
/**
 * Into which type and nature of AI systems can it be integrated?
 */
systemsForIntegration?: Text
/**
 * Which acceptable use policies apply? “none” if there is none.
 */
acceptableUse?: TextOrNone
/**
 * The date of release.
 */
releasedOn?: CalendarDate
/**
 * By which methods is it distributed?
 */
distribution?: ({
/**
 * By an interface over the network.
 */
api?: Answer
/**
 * By download of the weights.
 */
download?: Answer
/**
 * As a library or package.
 */
library?: Answer
/**
 * Inside an own AI system.
 */
insideOwnSystem?: Answer
/**
 * In another way.
 */
other?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("api" | "download" | "library" | "insideOwnSystem" | "other")[]
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
 * The architecture.
 */
architecture?: Text
/**
 * How many parameters has it in all?
 */
parameters?: number
/**
 * What does it take in?
 */
inputs?: ("none" | Modality[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Modality[]
})
/**
 * What does it give out?
 */
outputs?: ("none" | Modality[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Modality[]
})
/**
 * Under which licence or terms is it supplied?
 */
licence?: Text
/**
 * Which technical means does its integration need: instructions, infrastructure, tools?
 */
integrationMeans?: Text
/**
 * The design specifications of the model.
 */
designSpecification?: Text
/**
 * The training process, with methods and techniques.
 */
trainingProcess?: Text
/**
 * The key design choices, with rationale and assumptions.
 */
designChoices?: Text
/**
 * What is it designed to optimise for, and what do its parameters matter for that?
 */
optimisedFor?: Text
/**
 * The data used for training, testing and validation.
 */
data?: ModelData
/**
 * How long did training take, on which hardware?
 */
trainingTime?: Text
/**
 * How much energy did training take, in megawatt-hours, known or estimated?
 */
energy?: number
/**
 * How that was measured or estimated; an estimate may rest on the computational resources.
 */
energyMethod?: Text
/**
 * Systemic risk: the strategies of evaluation, with criteria and metrics.
 */
evaluationStrategy?: Text
/**
 * Systemic risk: the methodology by which limitations are identified.
 */
limitsMethodology?: Text
/**
 * Systemic risk: the measures for internal and external adversarial testing; “none” if there are none.
 */
adversarialMeasures?: TextOrNone
/**
 * Systemic risk: adaptations of the model, such as alignment and fine-tuning; “none” if there are none.
 */
adaptations?: TextOrNone
/**
 * Systemic risk: how software components build on each other and integrate into the processing; “none” if there are none.
 */
systemArchitecture?: TextOrNone
}
/**
 * One kind of input or output.
 */
export interface Modality {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which kind?
 */
modality?: ("text" | "image" | "audio" | "video" | "other" | "unknown")
/**
 * In which format?
 */
format?: Text
/**
 * How large at most?
 */
maximumSize?: Text
}
/**
 * Data used for training, testing and validation.
 */
export interface ModelData {
/**
 * Where did it come from?
 */
provenance?: ({
/**
 * Public data sets.
 */
publicDatasets?: Answer
/**
 * Data crawled from the internet.
 */
crawledData?: Answer
/**
 * Data licensed or obtained from third parties.
 */
privateDatasets?: Answer
/**
 * Data of users.
 */
userData?: Answer
/**
 * Synthetic data.
 */
syntheticData?: Answer
/**
 * Other sources.
 */
otherSources?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("publicDatasets" | "crawledData" | "privateDatasets" | "userData" | "syntheticData" | "otherSources")[]
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
 * Of which types is it?
 */
types?: Text
/**
 * How was it curated: cleaning, filtering?
 */
curation?: Text
/**
 * How many data points?
 */
dataPoints?: number
/**
 * Its scope and main characteristics.
 */
scope?: Text
/**
 * How was it obtained and selected?
 */
selection?: Text
/**
 * Which measures detect sources that are unsuitable? “none” if there are none.
 */
unsuitableSources?: TextOrNone
/**
 * Which methods detect identifiable biases? “none” if there are none.
 */
biasDetection?: TextOrNone
}
/**
 * Information and documentation for providers of AI systems who integrate the model.
 */
export interface DownstreamInformation {
/**
 * Of which version of the model is it?
 */
version?: string
/**
 * When was it drawn up, or last updated?
 */
updatedOn?: CalendarDate
/**
 * Since when can providers of systems get it? “none” if they cannot.
 */
availableOn?: DateOrNone
/**
 * How is it made available to them?
 */
madeAvailable?: Text
/**
 * What does it say about the capabilities of the model?
 */
capabilities?: Text
/**
 * What does it say about its limitations?
 */
limitations?: Text
/**
 * What does it say that providers of systems need to meet their own obligations under this Regulation?
 */
forOwnObligations?: Text
/**
 * Which elements of Annex XII does it contain?
 */
contains?: ({
/**
 * Tasks, and the systems for integration.
 */
tasks?: Answer
/**
 * Acceptable use policies.
 */
acceptableUse?: Answer
/**
 * Date of release and distribution.
 */
release?: Answer
/**
 * Interaction with hardware or software outside the model.
 */
interaction?: Answer
/**
 * Versions of relevant software.
 */
software?: Answer
/**
 * Architecture and number of parameters.
 */
architecture?: Answer
/**
 * Modality and format of inputs and outputs.
 */
modality?: Answer
/**
 * The licence.
 */
licence?: Answer
/**
 * Technical means for integration.
 */
integrationMeans?: Answer
/**
 * Maximum size of inputs and outputs.
 */
maximumSize?: Answer
/**
 * Data: type, provenance, curation.
 */
data?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("tasks" | "acceptableUse" | "release" | "interaction" | "software" | "architecture" | "modality" | "licence" | "integrationMeans" | "maximumSize" | "data")[]
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
 * Which of interaction, software versions and data do not apply to the model, and why? “none” if all three apply.
 */
leftOut?: TextOrNone
}
/**
 * The policy to comply with Union law on copyright and related rights.
 */
export interface CopyrightPolicy {
/**
 * What does the policy lay down? “none” if there is none.
 */
policy?: TextOrNone
/**
 * Since when is it in place?
 */
inPlaceOn?: CalendarDate
/**
 * Who answers for it: a function?
 */
responsible?: Text
/**
 * Are works or other protected content collected for training, by the provider or for it?
 */
minesWorks?: Answer
/**
 * By which signals can rights be reserved, and how is each identified and complied with?
 */
reservations?: ("none" | ReservationSignal[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ReservationSignal[]
})
/**
 * How can rightsholders complain?
 */
complaints?: TextOrNone
}
/**
 * One signal by which rightsholders reserve their rights.
 */
export interface ReservationSignal {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which kind of signal?
 */
kind?: ("robots exclusion" | "metadata of a file or page" | "terms of a site" | "register or list" | "other" | "unknown")
/**
 * With which technology is it identified?
 */
identifiedBy?: Text
/**
 * What happens with content under the reservation?
 */
honouredBy?: Text
/**
 * Since when?
 */
inPlaceOn?: CalendarDate
/**
 * When was it last checked on the crawler that runs?
 */
lastCheckedOn?: CalendarDate
/**
 * What did that check find?
 */
checkFound?: ("reservations are respected" | "reservations are not respected" | "unknown")
}
/**
 * The public summary of the content used for training.
 */
export interface TrainingContentSummary {
/**
 * Of which version of the model is it?
 */
version?: string
/**
 * When was it drawn up, or last updated?
 */
updatedOn?: CalendarDate
/**
 * When did the content used for training last change?
 */
trainingDataLastChangedOn?: CalendarDate
/**
 * Since when is it public? “none” if it is not.
 */
publishedOn?: DateOrNone
/**
 * At which public address?
 */
address?: Text
/**
 * By which template?
 */
template?: ("of the AI Office" | "another or none" | "unknown")
/**
 * Which parts of the template does it answer, be it by no?
 */
answers?: ({
/**
 * Provider, model, modalities and size of the data.
 */
generalInformation?: Answer
/**
 * Public data sets.
 */
publicDatasets?: Answer
/**
 * Licensed and other private data sets.
 */
privateDatasets?: Answer
/**
 * Crawled data.
 */
crawledData?: Answer
/**
 * Data of users.
 */
userData?: Answer
/**
 * Synthetic data.
 */
syntheticData?: Answer
/**
 * Other sources.
 */
otherSources?: Answer
/**
 * Measures for reservations of rights.
 */
rightsReservations?: Answer
/**
 * Measures against illegal content.
 */
illegalContent?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("generalInformation" | "publicDatasets" | "privateDatasets" | "crawledData" | "userData" | "syntheticData" | "otherSources" | "rightsReservations" | "illegalContent")[]
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
 * Crawled data: does it list the domains by size, as far as the template asks?
 */
listsTopDomains?: Answer
}
/**
 * By what the provider demonstrates compliance.
 */
export interface ModelDemonstration {
/**
 * By what is compliance demonstrated?
 */
by?: ("approved code of practice" | "harmonised standard" | "alternative adequate means" | "nothing so far" | "unknown")
/**
 * Which code, standard or means?
 */
reference?: Text
/**
 * Since when?
 */
since?: CalendarDate
/**
 * Which obligations does it cover?
 */
coveredBy?: ({
/**
 * Art. 53(1)(a) and (b).
 */
documentation?: Answer
/**
 * Art. 53(1)(c).
 */
copyright?: Answer
/**
 * Art. 53(1)(d).
 */
trainingContent?: Answer
/**
 * Art. 55(1).
 */
systemicRisk?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("documentation" | "copyright" | "trainingContent" | "systemicRisk")[]
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
 * Which alternative means, obligation by obligation?
 */
alternativeMeans?: Text
/**
 * When was that put together for assessment by the Commission? “none” if it was not.
 */
demonstratedOn?: DateOrNone
/**
 * Which common specifications that the Commission adopted are not followed, or not in full?
 */
commonSpecificationsNotFollowed?: ("none" | CommonSpecificationNotFollowed[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: CommonSpecificationNotFollowed[]
})
}
/**
 * One common specification that is not followed.
 */
export interface CommonSpecificationNotFollowed {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which one.
 */
specification?: Text
/**
 * Which technical solution stands in for it, or “none”?
 */
solution?: TextOrNone
/**
 * Why is it at least equivalent, or “none” where nobody has said why?
 */
equivalence?: TextOrNone
/**
 * When was that justified in writing?
 */
justifiedOn?: DateOrNone
}
/**
 * What the notification to the Commission contained.
 */
export interface ModelNotification {
/**
 * Which information demonstrates that the requirement is met? “none” if there is none.
 */
information?: TextOrNone
/**
 * To whom was it sent?
 */
sentTo?: ("the Commission or the AI Office" | "somebody else" | "unknown")
}
/**
 * What is done about systemic risk: evaluation, assessment, mitigation, incidents, cybersecurity.
 */
export interface SystemicRiskFile {
/**
 * Which systemic risks at Union level were identified?
 */
risks?: ("none" | SystemicRisk[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SystemicRisk[]
})
/**
 * From which phases were risks looked for?
 */
sourcesExamined?: ({
/**
 * Development.
 */
development?: Answer
/**
 * Placing on the market.
 */
placingOnTheMarket?: Answer
/**
 * Use, downstream included.
 */
use?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("development" | "placingOnTheMarket" | "use")[]
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
 * When is the next assessment due at the latest?
 */
nextAssessmentOn?: CalendarDate
/**
 * By which measures are they mitigated?
 */
mitigations?: ("none" | SystemicMitigation[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SystemicMitigation[]
})
/**
 * Which evaluations and adversarial tests were made?
 */
evaluations?: ("none" | ModelEvaluation[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelEvaluation[]
})
/**
 * How serious incidents are kept track of.
 */
incidentProcess?: ("none" | ModelIncidentProcess)
/**
 * Which serious incidents came to be known?
 */
seriousIncidents?: ("none" | ModelIncident[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelIncident[]
})
/**
 * Which measures of cybersecurity protect the model and its physical infrastructure?
 */
protections?: ("none" | ModelProtection[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ModelProtection[]
})
}
/**
 * One systemic risk.
 */
export interface SystemicRisk {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What may happen at Union level?
 */
description?: Text
/**
 * From what does it stem?
 */
arisesFrom?: ("development" | "placing on the market" | "use" | "unknown")
/**
 * How far may it reach in the Union?
 */
scaleInTheUnion?: Text
/**
 * By which criterion is it acceptable?
 */
criterion?: Text
/**
 * When was that criterion set?
 */
criterionSetOn?: CalendarDate
/**
 * When was it assessed?
 */
assessedOn?: CalendarDate
/**
 * Is what remains acceptable by the criterion?
 */
acceptable?: Answer
}
/**
 * One measure of mitigation.
 */
export interface SystemicMitigation {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
description?: Text
/**
 * Which risks does it mitigate?
 */
risks?: Identifiers
/**
 * Since when is it in place? “none” if it is not.
 */
implementedOn?: DateOrNone
}
/**
 * One evaluation of the model.
 */
export interface ModelEvaluation {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which kind?
 */
kind?: ("evaluation by standardised protocol" | "adversarial testing" | "other" | "unknown")
/**
 * By which protocol and tools, of which state of the art?
 */
protocol?: Text
/**
 * Which systemic risks was it to identify or to mitigate?
 */
risks?: Identifiers
/**
 * On which version of the model?
 */
version?: string
/**
 * When?
 */
ranOn?: CalendarDate
/**
 * What it found.
 */
result?: Text
/**
 * Is it documented: set-up, conduct, results?
 */
documented?: Answer
/**
 * By whom?
 */
conductedBy?: ("internal" | "external" | "unknown")
}
/**
 * The process for serious incidents.
 */
export interface ModelIncidentProcess {
/**
 * How are serious incidents found, recorded and reported, also from downstream?
 */
description?: TextOrNone
/**
 * Who answers for it: a function?
 */
responsible?: Text
/**
 * Since when?
 */
inPlaceOn?: CalendarDate
}
/**
 * One serious incident.
 */
export interface ModelIncident {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What happened.
 */
what?: Text
/**
 * When did it come to be known, by whomever in the organisation?
 */
knownOn?: CalendarDate
/**
 * When was it documented?
 */
documentedOn?: DateOrNone
/**
 * When was it reported to the AI Office? “none” if it was not.
 */
reportedOn?: DateOrNone
/**
 * Which corrective measures address it, or may? “none” if none is possible.
 */
correctiveMeasures?: TextOrNone
}
/**
 * One measure of cybersecurity.
 */
export interface ModelProtection {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What does it protect?
 */
protects?: ("the model" | "its physical infrastructure" | "unknown")
/**
 * Against which threat?
 */
threat?: Text
/**
 * What is done?
 */
measure?: Text
/**
 * Since when? “none” if it is not in place.
 */
implementedOn?: DateOrNone
/**
 * When was it last tested?
 */
testedOn?: CalendarDate
/**
 * With what result?
 */
result?: ("it held" | "it did not hold" | "unknown")
}
/**
 * One measure that the Commission requested, or commitments that it made binding.
 */
export interface ModelMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is it?
 */
kind?: ("to comply with Articles 53 and 54" | "to mitigate a systemic risk" | "to restrict, withdraw or recall the model" | "commitments made binding" | "unknown")
/**
 * What is asked.
 */
what?: Text
/**
 * When it was requested or made binding.
 */
on?: CalendarDate
/**
 * By when is it due, or “none” if no day was set?
 */
dueOn?: DateOrNone
/**
 * When was it done? “none” if it was not.
 */
doneOn?: DateOrNone
/**
 * How it was done.
 */
how?: Text
}
/**
 * One processing of special categories of personal data to find or correct bias.
 */
export interface BiasProcessing {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party processes them.
 */
party?: Reference
/**
 * As provider or as deployer?
 */
as?: ("provider" | "deployer" | "unknown")
/**
 * Which special categories.
 */
categories?: Text
/**
 * Why it is strictly necessary to find and correct bias.
 */
necessity?: TextOrNone
/**
 * Biases against which interest are looked for?
 */
interests?: ({
/**
 * Health and safety of persons.
 */
healthAndSafety?: Answer
/**
 * Fundamental rights.
 */
fundamentalRights?: Answer
/**
 * Discrimination that Union law prohibits.
 */
discrimination?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("healthAndSafety" | "fundamentalRights" | "discrimination")[]
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
 * For which examinations of data governance.
 */
examinations?: Identifiers
/**
 * When it began.
 */
startedOn?: CalendarDate
/**
 * With which other data was it tried or considered?
 */
alternatives?: ("none" | DataAlternative[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataAlternative[]
})
/**
 * Which limits and measures protect the data?
 */
safeguards?: ("none" | DataSafeguard[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataSafeguard[]
})
/**
 * How access is controlled.
 */
accessControl?: TextOrNone
/**
 * Is each access documented?
 */
accessDocumented?: Answer
/**
 * Who has access?
 */
authorisedPersons?: ("none" | AuthorisedPerson[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AuthorisedPerson[]
})
/**
 * Do other parties get at the data?
 */
otherParties?: ({
/**
 * They are transmitted to others.
 */
transmitted?: Answer
/**
 * They are transferred to others.
 */
transferred?: Answer
/**
 * Others have access to them.
 */
accessed?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("transmitted" | "transferred" | "accessed")[]
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
 * When the bias was corrected.
 */
biasCorrectedOn?: DateOrNone
/**
 * When the retention period of the data ends.
 */
retentionEndsOn?: CalendarDate
/**
 * When the data were deleted.
 */
deletedOn?: DateOrNone
/**
 * The entry in the records of processing activities.
 */
processingRecord?: ("none" | BiasProcessingRecord)
}
/**
 * Other data by which bias was to be found and corrected.
 */
export interface DataAlternative {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which data.
 */
kind?: ("other data" | "synthetic data" | "anonymised data" | "unknown")
/**
 * Why bias cannot be found and corrected effectively by them.
 */
insufficientBecause?: TextOrNone
/**
 * When that was found.
 */
assessedOn?: CalendarDate
}
/**
 * A limit or measure that protects the data.
 */
export interface DataSafeguard {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
kind?: ("limit on re-use" | "security" | "privacy" | "pseudonymisation" | "unknown")
/**
 * What is done.
 */
description?: TextOrNone
/**
 * When it was put in place.
 */
implementedOn?: DateOrNone
}
/**
 * A person with access, by function.
 */
export interface AuthorisedPerson {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When access was authorised.
 */
authorisedOn?: CalendarDate
/**
 * Is the person bound to confidentiality?
 */
confidentiality?: Answer
}
/**
 * The entry in the records of processing activities.
 */
export interface BiasProcessingRecord {
/**
 * Where it stands.
 */
reference?: TextOrNone
/**
 * Of which day it is.
 */
on?: DateOrNone
/**
 * Does it say why the processing was strictly necessary?
 */
reasonsForNecessity?: Answer
/**
 * Does it say why other data would not do?
 */
reasonsAgainstOtherData?: Answer
}
/**
 * One row of an inventory, or one card, that an import made this entry from. The import writes and renews it; its labels are claims of the source and never become facts or classes.
 */
export interface ImportedFrom {
/**
 * The name by which an import knows the source again.
 */
source: string
/**
 * What the row is known by in the source: its own id, or the name.
 */
key: string
/**
 * The file that was read.
 */
file: string
/**
 * The digest of that file.
 */
digest: Digest
/**
 * The place in it: a line, a row of a sheet or a pointer.
 */
place: string
/**
 * Which facts were taken from which column, so that a later import tells them from the answers of people.
 */
filled?: ImportedFact[]
/**
 * What the source claims about risk, class or impact, in its own words.
 */
labels?: ImportedColumn[]
/**
 * All other columns, as they stand in the source.
 */
kept?: ImportedColumn[]
}
/**
 * A fact that an import filled.
 */
export interface ImportedFact {
/**
 * The fact.
 */
fact: string
/**
 * The name of the column.
 */
column: string
/**
 * What stands there.
 */
says: string
/**
 * What the import wrote for it.
 */
wrote: string
}
/**
 * A cell of the source.
 */
export interface ImportedColumn {
/**
 * The name of the column.
 */
column: string
/**
 * What stands there.
 */
says: string
}
