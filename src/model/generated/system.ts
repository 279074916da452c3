// Generated from schemas/system.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A day of the calendar, or “none” if it has not happened and is not planned.
 */
export type DateOrNone = ("none" | string)
/**
 * yes, no or unknown. “n/a”, “partly” and “to be confirmed” are kept as a question and count as unknown.
 */
export type Answer = ("yes" | "no" | "unknown" | "n/a" | "partly" | "to be confirmed" | true | false)
/**
 * A country code of two letters (ISO 3166-1), such as PT.
 */
export type Country = string
/**
 * The id of another entry.
 */
export type Reference = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * Free text, or “none” if there is no such thing.
 */
export type TextOrNone = string
/**
 * Ids of other entries, or “none”.
 */
export type Identifiers = ("none" | Reference[])
/**
 * A period of ISO 8601 in years, months, weeks or days.
 */
export type Period = string
/**
 * The SHA-256 digest of a file: sha256: and 64 hexadecimal digits.
 */
export type Digest = string

/**
 * One AI system: what it is, who did what, and what has been done. The file asks for facts in the words of the Act; a conclusion written here is a claim that is compared with them.
 */
export interface AiSystem {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * A short stable name for the system.
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
 * Its type or model line.
 */
type?: Text
/**
 * The version that this entry is about.
 */
version?: string
/**
 * Where is it in its life?
 */
stage?: ("research, testing or development" | "testing in real-world conditions" | "sandbox" | "on the market or in service" | "no longer on the market or in service" | "recalled" | "unknown")
/**
 * Which class do you think it has? A claim: it is compared with the facts and decides nothing.
 */
statedClass?: ("prohibited" | "high-risk" | "transparency" | "not high-risk" | "unknown")
/**
 * When did the first unit of this type reach the Union market, or when is it planned?
 */
firstPlacedOnTheMarketOn?: DateOrNone
/**
 * When was it first put into service, by a deployer or for own use, or when is it planned?
 */
firstPutIntoServiceOn?: DateOrNone
/**
 * Since then, when did its design change significantly?
 */
significantDesignChangeOn?: DateOrNone
/**
 * What changed.
 */
significantDesignChange?: Text
/**
 * Is it meant to be used by public authorities?
 */
intendedForPublicAuthorities?: Answer
/**
 * Is it a component of one of the large Union information systems of Annex X?
 */
largeScaleSystemComponent?: Answer
/**
 * In which Member States is it offered or used?
 */
memberStates?: Country[]
/**
 * Is the system itself released under a free and open-source licence?
 */
freeAndOpenSourceLicence?: Answer
/**
 * Is it sold, tied to paid services, or paid for with personal data?
 */
monetised?: Answer
/**
 * Is a model inside it trained with data?
 */
trainsModelsWithData?: Answer
/**
 * Does it go on learning in use?
 */
continuesToLearn?: Answer
/**
 * Does it process personal data?
 */
processesPersonalData?: Answer
/**
 * The legal entities that made, supply or use it, and what each did.
 */
parties?: ("none" | Party[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Party[]
})
/**
 * Is it an AI system?
 */
definition?: Definition
/**
 * Exclusions of Art. 2.
 */
scope?: Scope
/**
 * Product law.
 */
product?: Product
/**
 * Each intended purpose, and each actual use.
 */
uses?: ("none" | Use[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Use[]
})
/**
 * The workflows that describe its use.
 */
workflows?: ("none" | WorkflowReference[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: WorkflowReference[]
})
/**
 * The risk management system.
 */
riskManagement?: ("none" | RiskManagement)
/**
 * Data governance.
 */
dataGovernance?: DataGovernance
/**
 * Technical documentation.
 */
technicalDocumentation?: TechnicalDocumentation
/**
 * Record-keeping.
 */
logging?: ("none" | Logging)
/**
 * Instructions for use.
 */
instructions?: ("none" | Instructions)
/**
 * Human oversight.
 */
humanOversight?: ("none" | HumanOversight)
/**
 * Accuracy, robustness and cybersecurity.
 */
accuracyRobustnessCybersecurity?: SectionNote
/**
 * Quality management.
 */
qualityManagement?: SectionNote
/**
 * Changes along the value chain.
 */
valueChainChanges?: ("none" | ValueChainChange[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ValueChainChange[]
})
/**
 * Conformity assessment.
 */
conformityAssessment?: SectionNote
/**
 * Registration.
 */
registration?: SectionNote
/**
 * The general-purpose models it builds on.
 */
models?: Identifiers
/**
 * Post-market monitoring.
 */
postMarketMonitoring?: SectionNote
/**
 * Serious incidents.
 */
incidents?: SectionNote
}
/**
 * What one legal entity did or does with this system. Roles follow from acts, not from titles.
 */
export interface Party {
/**
 * The id of the organisation.
 */
id: Reference
/**
 * Did it build the system, or make a new one by changing another’s?
 */
develops?: Answer
/**
 * Did it have the system built for itself by someone else?
 */
hasDeveloped?: Answer
/**
 * Does the system carry its name or trademark? For own use: does nobody else’s name stand on it?
 */
ownNameOrTrademark?: Answer
/**
 * Does it supply the system for the first time in the Union, in the course of business, for payment or free of charge? Planned counts.
 */
placesOnTheMarket?: Answer
/**
 * The day, actual or planned.
 */
placesOnTheMarketOn?: CalendarDate
/**
 * Does it supply the system for first use, or take it into own use, in the Union? Planned counts.
 */
putsIntoService?: ("no" | "supplied to a deployer for first use" | "own use" | "unknown")
/**
 * The day, actual or planned.
 */
putsIntoServiceOn?: CalendarDate
/**
 * Does it pass the system on without being its provider or importer?
 */
makesAvailable?: Answer
/**
 * Is it the first to place a system on the Union market that bears the name of a firm outside the Union?
 */
placesSystemOfThirdCountryBrand?: Answer
/**
 * Does it decide that and how the system is used?
 */
usesUnderItsAuthority?: Answer
/**
 * Is it a natural person who uses the system purely privately?
 */
personalNonProfessionalUse?: Answer
/**
 * Is the output used in the Union?
 */
outputUsedInTheUnion?: ("no" | "as this party intends or must expect" | "otherwise" | "unknown")
/**
 * The written mandate it accepted as authorised representative.
 */
acceptedMandate?: TextOrNone
/**
 * The day of the mandate.
 */
acceptedMandateOn?: CalendarDate
/**
 * Does the maker of a product market the system with it under its own name?
 */
marketsSystemWithProduct?: ("no" | "with the product under own name" | "under own name after the product" | "unknown")
/**
 * What does it supply that goes into someone’s high-risk system?
 */
suppliesForIntegration?: ({
/**
 * An AI system.
 */
aiSystem?: Answer
/**
 * An AI model.
 */
aiModel?: Answer
/**
 * A tool.
 */
tool?: Answer
/**
 * A service.
 */
service?: Answer
/**
 * A component.
 */
component?: Answer
/**
 * A process.
 */
process?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("aiSystem" | "aiModel" | "tool" | "service" | "component" | "process")[]
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
 * Is what it supplies public under a free and open licence, and no general-purpose model?
 */
suppliesOpenlyNotAModel?: Answer
/**
 * For whom does it act, by delegation or on request in the case?
 */
actsOnBehalfOf?: ({
/**
 * A public authority.
 */
publicAuthority?: Answer
/**
 * A law enforcement authority.
 */
lawEnforcementAuthority?: Answer
/**
 * An authority for migration, asylum or borders.
 */
migrationAsylumOrBorderAuthority?: Answer
/**
 * A judicial authority.
 */
judicialAuthority?: Answer
/**
 * A Union institution, body, office or agency.
 */
unionBody?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("publicAuthority" | "lawEnforcementAuthority" | "migrationAsylumOrBorderAuthority" | "judicialAuthority" | "unionBody")[]
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
 * Which role do you think it has? A claim: it is compared with the facts and decides nothing.
 */
statedRole?: ("provider" | "deployer" | "importer" | "distributor" | "authorised-representative" | "product-manufacturer" | "unknown")
/**
 * Who else decides on, or carries, the same act?
 */
sharesUseOrSupplyWith?: Identifiers
/**
 * What it does so that people who operate and use the system on its behalf understand AI well enough.
 */
literacy?: ("none" | Literacy)
/**
 * The automatic logs as far as this party controls them.
 */
logs?: PartyLogs
/**
 * How this party uses the system, if it is a deployer.
 */
use?: DeployerUse
}
/**
 * Measures for AI literacy.
 */
export interface Literacy {
/**
 * Every group of people who operate or use the system on its behalf, contractors included.
 */
groups?: ("none" | LiteracyGroup[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: LiteracyGroup[]
})
/**
 * What is done for whom.
 */
measures?: ("none" | LiteracyMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: LiteracyMeasure[]
})
}
/**
 * A group of people.
 */
export interface LiteracyGroup {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Who they are and what they do with the system.
 */
people?: Text
/**
 * Their technical knowledge, experience, education and training.
 */
priorKnowledge?: Text
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
 * One measure.
 */
export interface LiteracyMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For which groups.
 */
groups?: Identifiers
/**
 * What it conveys, with the context of use and the persons affected in mind.
 */
content?: TextOrNone
/**
 * When it was last held.
 */
heldOn?: DateOrNone
/**
 * What brings the next one: a date, a new version, new people.
 */
repeatedWhen?: Text
}
/**
 * Logs under the control of a party.
 */
export interface PartyLogs {
/**
 * Does this party control the automatically generated logs?
 */
underControl?: Answer
/**
 * How long are they kept?
 */
retention?: Period
/**
 * Why this period fits the intended purpose.
 */
retentionReason?: Text
/**
 * Where they are kept.
 */
store?: Text
/**
 * Which Union or national law sets another period?
 */
otherLaw?: TextOrNone
/**
 * The period which that law sets.
 */
otherLawPeriod?: Period
/**
 * Are they part of the documentation kept under financial services law?
 */
keptUnderFinancialServicesLaw?: Answer
}
/**
 * What a deployer has arranged for its use of the system.
 */
export interface DeployerUse {
/**
 * The day of first use here, actual or planned.
 */
firstUseOn?: CalendarDate
/**
 * Which version of the instructions for use does it follow?
 */
instructionsVersion?: string
/**
 * Which technical and organisational measures make sure that use follows the instructions?
 */
measuresToFollowInstructions?: TextOrNone
/**
 * To whom is human oversight assigned?
 */
overseers?: ("none" | Overseer[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Overseer[]
})
/**
 * How does it monitor the operation of the system?
 */
monitoring?: ("none" | DeployerMonitoring)
}
/**
 * A natural person, named by function, to whom oversight is assigned.
 */
export interface Overseer {
/**
 * The id of the function or a short stable name.
 */
id: Identifier
/**
 * Which competence the person has for this system.
 */
competence?: TextOrNone
/**
 * When the person was trained on this system.
 */
trainedOn?: DateOrNone
/**
 * What the person may do.
 */
authority?: ({
/**
 * May leave an output aside.
 */
disregard?: Answer
/**
 * May decide otherwise.
 */
override?: Answer
/**
 * May reverse what the system has done.
 */
reverse?: Answer
/**
 * May stop the system.
 */
stop?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("disregard" | "override" | "reverse" | "stop")[]
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
 * Time, staff and lines of escalation that the person has.
 */
support?: TextOrNone
/**
 * Who stands in.
 */
deputy?: TextOrNone
/**
 * Cases a day.
 */
casesPerDay?: number
/**
 * Minutes for each case.
 */
minutesPerCase?: number
/**
 * Hours a day that the person has for this.
 */
hoursPerDay?: number
}
/**
 * Monitoring of the operation by the deployer.
 */
export interface DeployerMonitoring {
/**
 * How the operation is monitored on the basis of the instructions for use.
 */
plan?: TextOrNone
/**
 * How often.
 */
every?: Period
/**
 * When use is suspended and who is informed.
 */
suspensionRule?: TextOrNone
/**
 * What monitoring found.
 */
records?: ("none" | MonitoringRecord[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MonitoringRecord[]
})
}
/**
 * One look at the operation.
 */
export interface MonitoringRecord {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When.
 */
on?: CalendarDate
/**
 * By whom.
 */
by?: Text
/**
 * What was found.
 */
finding?: Text
}
/**
 * Elements of an AI system.
 */
export interface Definition {
/**
 * Does it run on machines?
 */
machineBased?: Answer
/**
 * Once started or fed, does it produce output by itself?
 */
someAutonomy?: Answer
/**
 * Does it infer from data or encoded knowledge how to generate outputs?
 */
infersHowToGenerateOutputs?: Answer
/**
 * By which technique.
 */
technique?: Text
/**
 * Does it only carry out rules that persons laid down, without learning, reasoning or modelling at any stage?
 */
rulesSetSolelyByPersons?: Answer
/**
 * Is it no more than one of these?
 */
limitedCapacityToInfer?: ({
/**
 * Speeds up or approximates established optimisation.
 */
optimisation?: Answer
/**
 * Fixed instructions on data.
 */
fixedInstructions?: Answer
/**
 * Descriptive statistics or display.
 */
descriptive?: Answer
/**
 * Classical heuristics without learning.
 */
heuristics?: Answer
/**
 * A simple statistical baseline.
 */
baseline?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("optimisation" | "fixedInstructions" | "descriptive" | "heuristics" | "baseline")[]
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
 * What comes out?
 */
outputs?: ({
/**
 * Predictions.
 */
predictions?: Answer
/**
 * Content.
 */
content?: Answer
/**
 * Recommendations.
 */
recommendations?: Answer
/**
 * Decisions.
 */
decisions?: Answer
/**
 * Other output.
 */
other?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("predictions" | "content" | "recommendations" | "decisions" | "other")[]
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
 * Can the output change something in the physical or digital world?
 */
canInfluenceEnvironment?: Answer
/**
 * Does it change while in use?
 */
adaptsAfterDeployment?: Answer
}
/**
 * Exclusions. Each has to be invoked; left out, the Act applies.
 */
export interface Scope {
/**
 * Is the activity outside the scope of Union law altogether?
 */
outsideUnionLaw?: Answer
/**
 * Is it marketed or used only for military, defence or national security purposes?
 */
exclusivelyMilitaryDefenceOrNationalSecurity?: Answer
/**
 * Is it also offered or used, even for a time, for anything else?
 */
anyOtherPurpose?: Answer
/**
 * Was it made and put into service for scientific research and development alone?
 */
developedAndUsedSolelyForScience?: Answer
/**
 * Is it still only researched, tested or developed, and neither on the market nor in service?
 */
researchOrTestingBeforeMarketOnly?: Answer
/**
 * Is it tested in real-world conditions?
 */
testedInRealWorldConditions?: Answer
}
/**
 * Product law of Annex I. Kept and printed; this version does not assess Art. 6(1).
 */
export interface Product {
/**
 * Is the AI system itself the product under a law of Annex I?
 */
systemIsTheProduct?: Answer
/**
 * Of which such product is it a component?
 */
componentOf?: TextOrNone
/**
 * Is it to prevent or reduce risks to health and safety of persons or property?
 */
fulfilsSafetyFunction?: Answer
/**
 * Does that law ask for a third party before market?
 */
thirdPartyAssessment?: ("required" | "required unless harmonised standards are applied in full" | "not required" | "unknown")
}
/**
 * One intended purpose, or one actual use of a deployer.
 */
export interface Use {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What the provider says the system is for.
 */
intendedPurpose?: Text
/**
 * Where the provider says so.
 */
source?: Text
/**
 * What it is really used for, if this entry is about an actual use.
 */
actualUse?: Text
/**
 * Whose actual use it is: the id of a party.
 */
deployer?: Reference
/**
 * Is the actual use inside what the provider states?
 */
withinIntendedPurpose?: Answer
/**
 * Which uses does the provider clearly rule out?
 */
excludedByProvider?: TextOrNone
/**
 * Does the provider present the system for many contexts without settling which?
 */
presentedAsBroadlyApplicable?: Answer
/**
 * Is it built on a general-purpose model and able to serve many purposes?
 */
generalPurposeSystem?: Answer
/**
 * Does its output, together with that of others, materially influence a decision about a person?
 */
partOfConfiguration?: Answer
/**
 * The other systems, components or agents.
 */
configuration?: Identifiers
/**
 * Is it put into service on its own, and does it neither shape nor feed that decision?
 */
genuinelySeparable?: Answer
/**
 * Is the output about, or aimed at, natural persons?
 */
concernsNaturalPersons?: Answer
/**
 * Is personal data processed automatically?
 */
automatedProcessingOfPersonalData?: Answer
/**
 * Does that processing evaluate, analyse or predict something about a person?
 */
evaluatesPersonalAspects?: Answer
/**
 * Does it take, or help to take, decisions about persons?
 */
decidesOrAssistsDecisionsOnPersons?: ("neither" | "assists" | "decides" | "unknown")
/**
 * Does the deployer decide on the basis of the output?
 */
decisionRestsOnOutput?: Answer
/**
 * Has the decision legal or similarly significant effects on the person?
 */
legalOrSimilarlySignificantEffect?: Answer
/**
 * Are workers subject to it at work?
 */
atTheWorkplace?: Answer
/**
 * May it affect persons under 18 or other vulnerable groups?
 */
personsUnder18OrVulnerable?: Answer
/**
 * Which groups.
 */
vulnerableGroups?: Text
/**
 * Is this use in law enforcement, migration, asylum or border control?
 */
inLawEnforcementMigrationAsylumOrBorder?: Answer
/**
 * Prohibited practices.
 */
practice?: Practice
/**
 * Areas of Annex III.
 */
area?: Area
/**
 * The derogation of Art. 6(3), if the provider invokes it.
 */
derogation?: ("none" | Derogation)
/**
 * Transparency cases.
 */
transparency?: Transparency
}
/**
 * Prohibited practices, screened as one closed set.
 */
export interface Practice {
/**
 * Which of these does the system do, in this use? “no” settles a point.
 */
screening?: ({
/**
 * It uses techniques that persons cannot perceive, or purposefully manipulative or deceptive ones: Art. 5(1)(a).
 */
technique?: Answer
/**
 * It exploits a vulnerability due to age, disability or a social or economic situation: Art. 5(1)(b).
 */
exploitsVulnerability?: Answer
/**
 * It can generate or alter realistic intimate or sexual material of a real person: Art. 5(1)(ba).
 */
generatesIntimateOrSexualMaterial?: Answer
/**
 * It can generate or alter child sexual abuse material or performances: Art. 5(1)(bb).
 */
childSexualAbuseMaterial?: Answer
/**
 * It rates or sorts persons or groups over a period of time: Art. 5(1)(c).
 */
evaluatesPersonsOverTime?: Answer
/**
 * It assesses or predicts the risk that a person commits a criminal offence: Art. 5(1)(d).
 */
assessesRiskOfOffending?: Answer
/**
 * It creates or expands a database that can serve facial recognition: Art. 5(1)(e).
 */
buildsFacialDatabase?: Answer
/**
 * It infers emotions or intentions of persons: Art. 5(1)(f).
 */
infersEmotions?: Answer
/**
 * It assigns persons to categories by their biometric data: Art. 5(1)(g).
 */
assignsPersonsByBiometrics?: Answer
/**
 * It identifies persons remotely by biometric data, without their active part: Art. 5(1)(h).
 */
remoteBiometricIdentification?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("technique" | "exploitsVulnerability" | "generatesIntimateOrSexualMaterial" | "childSexualAbuseMaterial" | "evaluatesPersonsOverTime" | "assessesRiskOfOffending" | "buildsFacialDatabase" | "infersEmotions" | "assignsPersonsByBiometrics" | "remoteBiometricIdentification")[]
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
})
}
/**
 * Areas of Annex III, screened as one closed set; then the elements of the points that are in play.
 */
export interface Area {
/**
 * Which areas does this use touch? “no” settles all letters of a point.
 */
screening?: ({
/**
 * Bodily or behavioural features are processed as biometric data: point 1.
 */
biometrics?: Answer
/**
 * Critical digital infrastructure, road traffic, water, gas, heating or electricity: point 2.
 */
infrastructure?: Answer
/**
 * Educational or vocational training institutions and their learners: point 3.
 */
education?: Answer
/**
 * Getting work, work relations, access to self-employment: point 4.
 */
employment?: Answer
/**
 * Public benefits and services, credit, life or health insurance, emergencies: point 5.
 */
essentialServices?: Answer
/**
 * By, for or in support of law enforcement: point 6.
 */
lawEnforcement?: Answer
/**
 * By or for authorities for migration, asylum or border control: point 7.
 */
migrationAsylumBorder?: Answer
/**
 * Courts, dispute resolution, elections or referenda: point 8.
 */
justiceOrDemocracy?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("biometrics" | "infrastructure" | "education" | "employment" | "essentialServices" | "lawEnforcement" | "migrationAsylumBorder" | "justiceOrDemocracy")[]
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
 * Does it find out who someone is, or follow someone, by comparing with stored biometric data?
 */
identifiesAgainstDatabase?: Answer
/**
 * Without the person’s active and knowing part, typically at a distance?
 */
withoutActiveInvolvement?: Answer
/**
 * Is its only purpose to confirm that someone is who he or she claims to be, or to give access?
 */
solePurposeVerification?: Answer
/**
 * Which kind of work relation.
 */
employmentRelationship?: Text
/**
 * How is it used to recruit or select people, on the side that selects?
 */
recruitmentOrSelection?: ({
/**
 * Places targeted advertisements for a vacancy.
 */
targetedAdvertisements?: Answer
/**
 * Finds candidates.
 */
findsCandidates?: Answer
/**
 * Analyses or filters applications.
 */
analysesOrFiltersApplications?: Answer
/**
 * Evaluates candidates.
 */
evaluatesCandidates?: Answer
/**
 * Recruits or selects in another way.
 */
other?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("targetedAdvertisements" | "findsCandidates" | "analysesOrFiltersApplications" | "evaluatesCandidates" | "other")[]
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
 * Advertisements: is it settled by these alone who sees them?
 */
audienceByPlaceOrJobOnly?: ({
/**
 * The place of publication.
 */
placeOfPublication?: Answer
/**
 * Objective requirements of the job.
 */
jobRequirements?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("placeOfPublication" | "jobRequirements")[]
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
 * Does it decide, or do persons rely on it significantly to decide, on fundamental terms, promotion or the end of work relations?
 */
decisionsOnTermsPromotionTermination?: Answer
/**
 * Does it hand out tasks by a person’s behaviour, traits or characteristics?
 */
allocatesTasksByBehaviourOrTraits?: Answer
/**
 * Does it systematically do one of these with how people in work relations work or behave?
 */
monitorsPerformanceAndBehaviour?: ({
/**
 * Monitors.
 */
monitors?: Answer
/**
 * Evaluates.
 */
evaluates?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("monitors" | "evaluates")[]
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
 * Is work watched for one of these alone, and the result used for nothing else?
 */
monitoringForOtherReasonOnly?: ({
/**
 * An external legal duty.
 */
legalDuty?: Answer
/**
 * Medical or safety reasons.
 */
medicalOrSafety?: Answer
/**
 * Protection of property.
 */
protectionOfProperty?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("legalDuty" | "medicalOrSafety" | "protectionOfProperty")[]
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
 * Does the worker alone learn the result, as help and without pressure?
 */
toldToTheWorkerOnly?: Answer
/**
 * Is an essential public assistance benefit or service at stake as such?
 */
publicBenefitOrService?: Answer
/**
 * Which one.
 */
benefitOrService?: Text
/**
 * Is it meant for use by, or on behalf of, a public authority?
 */
byOrForPublicAuthority?: Answer
/**
 * What does it do with the benefit?
 */
eligibilityGrantReductionRecovery?: ({
/**
 * Evaluates eligibility or its level.
 */
evaluatesEligibility?: Answer
/**
 * Grants.
 */
grants?: Answer
/**
 * Denies.
 */
denies?: Answer
/**
 * Reduces.
 */
reduces?: Answer
/**
 * Revokes.
 */
revokes?: Answer
/**
 * Reclaims.
 */
reclaims?: Answer
/**
 * Singles out or ranks for access or checks.
 */
singlesOutOrRanks?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("evaluatesEligibility" | "grants" | "denies" | "reduces" | "revokes" | "reclaims" | "singlesOutOrRanks")[]
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
 * Does it evaluate how able and willing natural persons are to pay, or set their credit score?
 */
creditworthinessOfNaturalPersons?: Answer
/**
 * Is it for detecting financial fraud?
 */
usedToDetectFinancialFraud?: ("no" | "main purpose" | "only purpose" | "unknown")
/**
 * Does the provider show that it is meant only for access to services that are not essential?
 */
onlyNonEssentialServices?: Answer
/**
 * Is it only for calculating capital requirements under Union law?
 */
prudentialCapitalCalculation?: Answer
/**
 * Is it about life or health insurance of natural persons?
 */
lifeOrHealthInsurance?: Answer
/**
 * Which of the two does it do?
 */
riskAssessmentOrPricing?: ({
/**
 * Risk assessment.
 */
riskAssessment?: Answer
/**
 * Pricing.
 */
pricing?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskAssessment" | "pricing")[]
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
 * Which of these does it do, for calls and other emergency messages?
 */
emergency?: ({
/**
 * Evaluates or classifies emergency calls.
 */
evaluatesOrClassifiesCalls?: Answer
/**
 * Dispatches first response.
 */
dispatches?: Answer
/**
 * Sets priority in dispatching.
 */
setsPriority?: Answer
/**
 * Triage of patients in emergency care.
 */
triage?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("evaluatesOrClassifiesCalls" | "dispatches" | "setsPriority" | "triage")[]
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
})
}
/**
 * What the provider invokes to leave an Annex III system outside high-risk.
 */
export interface Derogation {
/**
 * Is the task narrow and procedural, without any value judgement?
 */
narrowProceduralTask?: Answer
/**
 * Does it only refine the result of something a person has finished?
 */
improvesCompletedHumanActivity?: Answer
/**
 * Does it look, afterwards, for patterns in earlier decisions or departures from them?
 */
detectsDecisionPatterns?: Answer
/**
 * Does the finished human assessment stand unless a person reviews it properly?
 */
doesNotReplaceOrInfluence?: Answer
/**
 * Does it only prepare an assessment that follows?
 */
preparatoryTask?: Answer
/**
 * Which task or activity.
 */
task?: Text
/**
 * Does the output contain any of these?
 */
addsOwnAssessment?: ({
/**
 * A value judgement, score, rank or mark.
 */
scoreOrRank?: Answer
/**
 * Advice on, or an evaluation of, the case.
 */
adviceOnTheCase?: Answer
/**
 * A result that differs materially.
 */
materiallyDifferentResult?: Answer
/**
 * Own criteria or a proposed outcome.
 */
ownCriteriaOrProposal?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("scoreOrRank" | "adviceOnTheCase" | "materiallyDifferentResult" | "ownCriteriaOrProposal")[]
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
 * Does the output affect the substance of the decision?
 */
materiallyInfluencesOutcome?: Answer
/**
 * Is there a significant risk of harm to health, safety or fundamental rights?
 */
significantRiskOfHarm?: Answer
/**
 * Is it part of a larger system, or a chain of agents, whose joint output materially influences a decision on a person?
 */
partOfWiderSystemThatInfluences?: Answer
/**
 * Where the provider’s written assessment is.
 */
providersAssessment?: TextOrNone
/**
 * Its day.
 */
providersAssessmentOn?: CalendarDate
/**
 * The entry in the database.
 */
registered?: TextOrNone
}
/**
 * Transparency cases of Art. 50.
 */
export interface Transparency {
/**
 * Is it meant to take in what people say or do and to answer them itself?
 */
interactsDirectlyWithPersons?: Answer
/**
 * Which synthetic content does it generate or alter?
 */
generates?: ({
/**
 * Audio.
 */
audio?: Answer
/**
 * Image.
 */
image?: Answer
/**
 * Video.
 */
video?: Answer
/**
 * Text.
 */
text?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("audio" | "image" | "video" | "text")[]
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
 * Is it an emotion recognition system that is operated on people?
 */
emotionRecognition?: Answer
/**
 * Is it a biometric categorisation system that is operated on people?
 */
biometricCategorisation?: Answer
/**
 * Would someone take its image, audio or video for something authentic?
 */
deepFake?: Answer
/**
 * Is generated text published to inform the public on matters of public interest?
 */
textOnPublicInterest?: Answer
}
/**
 * A workflow that describes the use of this system.
 */
export interface WorkflowReference {
/**
 * The id of the workflow.
 */
id: Reference
/**
 * Does the provider supply it with the system?
 */
suppliedWithSystem?: Answer
/**
 * Which parties run it.
 */
runBy?: Identifiers
/**
 * The digest of the workflow that really runs.
 */
deployedDigest?: Digest
}
/**
 * The risk management system.
 */
export interface RiskManagement {
/**
 * How risks are managed over the whole life of the system.
 */
process?: ("none" | RiskProcess)
/**
 * Which interests were looked at for risks?
 */
interestsExamined?: ({
/**
 * Health.
 */
health?: Answer
/**
 * Safety.
 */
safety?: Answer
/**
 * Fundamental rights.
 */
fundamentalRights?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("health" | "safety" | "fundamentalRights")[]
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
 * Which misuse can reasonably be foreseen?
 */
foreseeableMisuses?: ("none" | ForeseeableMisuse[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ForeseeableMisuse[]
})
/**
 * The known and reasonably foreseeable risks.
 */
risks?: ("none" | Risk[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Risk[]
})
/**
 * The risk management measures.
 */
measures?: ("none" | RiskMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskMeasure[]
})
/**
 * The tests of measures and of consistent performance.
 */
tests?: ("none" | RiskTest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskTest[]
})
/**
 * How data from post-market monitoring will be analysed for new risks.
 */
monitoringPlan?: TextOrNone
/**
 * How often that analysis is made.
 */
monitoringEvery?: Period
/**
 * The analyses made so far.
 */
monitoringAnalyses?: ("none" | MonitoringAnalysis[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MonitoringAnalysis[]
})
/**
 * How the measures act on each other and on the other requirements, and how the balance was struck.
 */
interactionOfMeasures?: TextOrNone
/**
 * The overall residual risk.
 */
overallResidualRisk?: ("none" | ResidualRisk)
/**
 * What knowledge, experience, education and training a deployer can be expected to have, and in which context it uses the system.
 */
deployerProfile?: TextOrNone
/**
 * Persons under 18 and other vulnerable groups.
 */
vulnerablePersons?: ("none" | VulnerablePersons)
/**
 * Under which other Union law this is part of an existing process.
 */
combinedProcess?: TextOrNone
}
/**
 * The process.
 */
export interface RiskProcess {
/**
 * How it is planned, run, reviewed and updated.
 */
description?: TextOrNone
/**
 * When it was established.
 */
establishedOn?: CalendarDate
/**
 * Which stages of the life cycle does it cover?
 */
lifecycleStages?: ({
/**
 * Design and development.
 */
design?: Answer
/**
 * Testing.
 */
testing?: Answer
/**
 * Placing on the market or putting into service.
 */
placingOnTheMarket?: Answer
/**
 * Operation.
 */
operation?: Answer
/**
 * Withdrawal.
 */
withdrawal?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("design" | "testing" | "placingOnTheMarket" | "operation" | "withdrawal")[]
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
 * The reviews held so far.
 */
reviews?: ("none" | RiskReview[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskReview[]
})
/**
 * When the next review is due at the latest.
 */
nextReviewOn?: CalendarDate
/**
 * Who owns the process.
 */
owner?: Text
}
/**
 * One review.
 */
export interface RiskReview {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When.
 */
on?: CalendarDate
/**
 * What brought it about.
 */
trigger?: Text
/**
 * What it changed.
 */
changes?: TextOrNone
}
/**
 * A use against the intended purpose that human behaviour or interaction with other systems makes foreseeable.
 */
export interface ForeseeableMisuse {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What happens.
 */
description: Text
}
/**
 * A risk: how likely a harm is, and how severe.
 */
export interface Risk {
/**
 * A short stable name.
 */
id: Identifier
/**
 * The hazard, who is harmed and how.
 */
description?: Text
/**
 * Which interest is at stake?
 */
interest?: ("health" | "safety" | "fundamental rights" | "unknown")
/**
 * Which fundamental right.
 */
right?: Text
/**
 * Does it arise in use as intended, or under foreseeable misuse?
 */
arisesFrom?: ("intended purpose" | "foreseeable misuse" | "unknown")
/**
 * In which uses.
 */
uses?: Identifiers
/**
 * Under which misuse, if it arises from one.
 */
misuse?: Reference
/**
 * How severe, on your scale.
 */
severity?: Text
/**
 * How probable, on your scale.
 */
probability?: Text
/**
 * The scale, the data and the reasoning behind both.
 */
estimationBasis?: TextOrNone
/**
 * Why no measure of design or development is technically feasible, if so.
 */
designMeasureNotFeasible?: Text
/**
 * What remains of this risk once its measures work.
 */
residual?: ("none" | ResidualRisk)
}
/**
 * What remains, and who judges it.
 */
export interface ResidualRisk {
/**
 * How severe.
 */
severity?: Text
/**
 * How probable.
 */
probability?: Text
/**
 * What remains.
 */
description?: TextOrNone
/**
 * By which criterion it is judged.
 */
criterion?: TextOrNone
/**
 * When the criterion was set.
 */
criterionSetOn?: CalendarDate
/**
 * Is it judged to be acceptable?
 */
acceptable?: Answer
/**
 * When that was judged.
 */
judgedOn?: CalendarDate
}
/**
 * One measure.
 */
export interface RiskMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is done.
 */
description?: Text
/**
 * Elimination or reduction by design, mitigation and control, or information and training?
 */
kind?: ("design" | "control" | "information or training" | "unknown")
/**
 * Which risks it treats.
 */
risks?: Identifiers
/**
 * Who owns it.
 */
owner?: Text
/**
 * When it was put in place.
 */
implementedOn?: DateOrNone
/**
 * For information to deployers: does it stand in the instructions for use?
 */
statedInInstructions?: Answer
}
/**
 * One test.
 */
export interface RiskTest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is for.
 */
purpose?: ("finding measures" | "consistent performance" | "compliance with requirements" | "unknown")
/**
 * Which measures it tests.
 */
measures?: Identifiers
/**
 * The metric.
 */
metric?: Text
/**
 * The threshold.
 */
threshold?: Text
/**
 * When metric and threshold were fixed.
 */
thresholdSetOn?: CalendarDate
/**
 * When the test ran.
 */
ranOn?: DateOrNone
/**
 * Which version of the system was tested.
 */
version?: string
/**
 * In which environment.
 */
environment?: Text
/**
 * The result.
 */
result?: ("threshold met" | "threshold missed" | "unknown")
}
/**
 * One analysis of monitoring data.
 */
export interface MonitoringAnalysis {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When.
 */
on?: CalendarDate
/**
 * What it found.
 */
finding?: Text
/**
 * Risks that came from it.
 */
newRisks?: Identifiers
}
/**
 * The consideration of vulnerable persons.
 */
export interface VulnerablePersons {
/**
 * What was considered, and why the answers below are right.
 */
consideration?: TextOrNone
/**
 * Is an adverse impact on persons under 18 likely?
 */
likelyImpactOnMinors?: Answer
/**
 * Is an adverse impact on other vulnerable groups likely?
 */
likelyImpactOnOtherVulnerableGroups?: Answer
}
/**
 * Data and data governance. Kept and printed; this version does not assess Art. 10.
 */
export interface DataGovernance {
/**
 * A note.
 */
note?: Text
}
/**
 * Technical documentation. Kept and printed; this version does not assess Art. 11.
 */
export interface TechnicalDocumentation {
/**
 * A note.
 */
note?: Text
}
/**
 * What the system records by itself.
 */
export interface Logging {
/**
 * Does the system technically record events by itself, over its whole lifetime?
 */
automaticRecording?: Answer
/**
 * Which events it records.
 */
events?: ("none" | LoggedEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: LoggedEvent[]
})
/**
 * Where the time stamps come from.
 */
clock?: Text
/**
 * How logs are protected against change.
 */
integrity?: Text
/**
 * The minimum records of a remote biometric identification system.
 */
biometricMinimum?: ("none" | BiometricMinimum)
}
/**
 * One kind of event.
 */
export interface LoggedEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When it is recorded.
 */
trigger?: Text
/**
 * What is recorded.
 */
fields?: Text
/**
 * What the event is relevant for.
 */
serves?: ({
/**
 * Identifying situations in which the system presents a risk, or a substantial modification.
 */
riskOrModification?: Answer
/**
 * Post-market monitoring.
 */
postMarketMonitoring?: Answer
/**
 * Monitoring of the operation by the deployer.
 */
operationMonitoring?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskOrModification" | "postMarketMonitoring" | "operationMonitoring")[]
/**
 * Who says so: a person or function.
 */
by: Text
/**
 * On which day.
 */
on: CalendarDate
})
}
/**
 * Minimum records.
 */
export interface BiometricMinimum {
/**
 * Start and end, with date and time, of each use?
 */
periodOfEachUse?: Answer
/**
 * The reference database that was searched?
 */
referenceDatabase?: Answer
/**
 * The input data for which there was a match?
 */
matchedInputData?: Answer
/**
 * The natural persons who verified the results?
 */
verifyingPersons?: Answer
}
/**
 * Instructions for use, as far as oversight needs them.
 */
export interface Instructions {
/**
 * Their version.
 */
version?: string
/**
 * Their date.
 */
on?: CalendarDate
/**
 * Do they ask the deployer for a human review before an output takes effect?
 */
requireHumanReview?: Answer
}
/**
 * Human oversight by design, and measures for the deployer.
 */
export interface HumanOversight {
/**
 * Through which interface persons oversee the system while it is in use.
 */
interface?: TextOrNone
/**
 * The oversight measures.
 */
measures?: ("none" | OversightMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: OversightMeasure[]
})
/**
 * Are the measures commensurate with the risks, the level of autonomy and the context of use?
 */
commensurate?: Answer
/**
 * What lets overseers understand capacities and limitations, monitor the operation and detect anomalies.
 */
understanding?: TextOrNone
/**
 * What keeps overseers aware of over-reliance on the output.
 */
automationBias?: TextOrNone
/**
 * What lets overseers interpret the output correctly.
 */
interpretation?: TextOrNone
/**
 * Where a person can decide not to use an output, disregard, override or reverse it.
 */
overrides?: ("none" | OverrideControl[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: OverrideControl[]
})
/**
 * How a person can intervene in the operation.
 */
intervention?: TextOrNone
/**
 * The stop button or similar procedure.
 */
stopControl?: ("none" | StopControl)
/**
 * By how many natural persons is an identification separately verified and confirmed before anyone acts on it?
 */
separateVerifiers?: number
/**
 * Which Union or national law holds that verification disproportionate, for law enforcement, migration, border control or asylum?
 */
verificationHeldDisproportionateByLaw?: TextOrNone
}
/**
 * One oversight measure.
 */
export interface OversightMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
description?: Text
/**
 * Built in by the provider, or to be implemented by the deployer?
 */
kind?: ("built in" | "for the deployer" | "unknown")
/**
 * Which risks it prevents or minimises.
 */
risks?: Identifiers
/**
 * For the deployer: does it stand in the instructions for use?
 */
statedInInstructions?: Answer
}
/**
 * One place where a person can refuse or reverse.
 */
export interface OverrideControl {
/**
 * A short stable name.
 */
id: Identifier
/**
 * In which workflow.
 */
workflow?: Reference
/**
 * At which step of it: the step whose effect can be refused or reversed.
 */
step?: Reference
/**
 * By which control.
 */
control?: Text
/**
 * Which logged event shows it.
 */
loggedEvent?: Text
}
/**
 * A stop button or similar procedure.
 */
export interface StopControl {
/**
 * What it is.
 */
mechanism?: Text
/**
 * Does it bring the system to a halt in a safe state?
 */
haltsInSafeState?: Answer
/**
 * What the safe state is.
 */
safeState?: Text
}
/**
 * A section that this version keeps and prints, and does not assess.
 */
export interface SectionNote {
/**
 * A note.
 */
note?: Text
}
/**
 * A change after market or first use. Kept and printed; this version does not assess Art. 25.
 */
export interface ValueChainChange {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What changed.
 */
what?: Text
/**
 * When.
 */
on?: CalendarDate
/**
 * Which party.
 */
by?: Reference
}
