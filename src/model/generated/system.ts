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
 * When did the first unit of this type reach the Union market, or when is it planned? A planned day counts only once it has come.
 */
firstPlacedOnTheMarketOn?: DateOrNone
/**
 * When was it first put into service, by a deployer or for own use, or when is it planned? A planned day counts only once it has come.
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
 * Data and data governance.
 */
dataGovernance?: ("none" | DataGovernance)
/**
 * Technical documentation.
 */
technicalDocumentation?: ("none" | TechnicalDocumentation)
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
accuracyRobustnessCybersecurity?: ("none" | AccuracyRobustnessCybersecurity)
/**
 * The quality management system of the provider.
 */
qualityManagement?: ("none" | QualityManagement)
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
 * Accessibility for persons with disabilities.
 */
accessibility?: ("none" | Accessibility)
/**
 * Conformity assessment, certificates, declaration and marking.
 */
conformityAssessment?: ("none" | ConformityAssessment)
/**
 * Registration.
 */
registration?: ("none" | Registration)
/**
 * The general-purpose models it builds on.
 */
models?: Identifiers
/**
 * The post-market monitoring system of the provider.
 */
postMarketMonitoring?: ("none" | PostMarketMonitoring)
/**
 * Serious incidents.
 */
incidents?: SectionNote
/**
 * Where an import found what this entry says: kept as it was found. Decides nothing.
 */
imported?: ImportedFrom[]
/**
 * Of which large Union information systems of Annex X is it a component?
 */
largeScaleSystems?: ({
/**
 * Schengen Information System: point 1.
 */
schengenInformationSystem?: Answer
/**
 * Visa Information System: point 2.
 */
visaInformationSystem?: Answer
/**
 * Eurodac: point 3.
 */
eurodac?: Answer
/**
 * Entry/Exit System: point 4.
 */
entryExitSystem?: Answer
/**
 * ETIAS: point 5.
 */
travelInformationAndAuthorisation?: Answer
/**
 * ECRIS-TCN: point 6.
 */
criminalRecordsThirdCountryNationals?: Answer
/**
 * Interoperability: point 7.
 */
interoperability?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("schengenInformationSystem" | "visaInformationSystem" | "eurodac" | "entryExitSystem" | "travelInformationAndAuthorisation" | "criminalRecordsThirdCountryNationals" | "interoperability")[]
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
 * Which licence that is.
 */
openSourceLicence?: Text
/**
 * Which changes were fixed in advance by the provider and documented, and where?
 */
predeterminedChanges?: TextOrNone
/**
 * Which special categories of personal data are processed to detect or correct bias?
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
 * Which personal data that were collected for another purpose are processed in an AI regulatory sandbox?
 */
sandboxProcessing?: ("none" | SandboxProcessing[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SandboxProcessing[]
})
/**
 * Is it tested on real persons or operations before it is released?
 */
realWorldTesting?: ("no" | "under Art. 60" | "in a sandbox" | "under the framework for products of Annex I, Section B" | "otherwise" | "unknown")
/**
 * Which models, systems and services does it build on?
 */
integrates?: ("none" | IntegratedPart[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: IntegratedPart[]
})
/**
 * Conformity route, registers and supervision.
 */
route?: Route
/**
 * Registers of events. Only a complete register can say that nothing happened.
 */
events?: Events
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
 * Where somebody has put its name on the system, modified it or changed its purpose: does this party still supply it as it was before?
 */
stillSuppliesAsItWas?: Answer
/**
 * Is it the first to place a system on the Union market that bears the name of a firm outside the Union?
 */
placesSystemOfThirdCountryBrand?: Answer
/**
 * Does it supply the system, under its name, to an importer that places it on the Union market?
 */
placesThroughImporter?: Answer
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
statedRole?: ("provider" | "deployer" | "importer" | "distributor" | "authorised-representative" | "product-manufacturer" | "supplier" | "unknown")
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
 * How it keeps the documents of the system, if it is the provider.
 */
documentKeeping?: ("none" | DocumentKeeping)
/**
 * How this party uses the system, if it is a deployer.
 */
use?: DeployerUse
/**
 * How the system says who its provider is.
 */
identification?: ("none" | ProviderIdentification)
/**
 * A provider outside the Union: its authorised representative.
 */
representation?: ("none" | Representation)
/**
 * An authorised representative: what it did under its mandate.
 */
mandate?: ("none" | MandateTasks)
/**
 * A first provider that another party has replaced: what it does for the new one.
 */
handOver?: ("none" | HandOver)
/**
 * What it verifies, keeps and tells, if it is an importer.
 */
import?: Import
/**
 * What it verifies and tells, if it is a distributor.
 */
distribution?: Distribution
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
 * How this party keeps the documents of the system for the national competent authorities.
 */
export interface DocumentKeeping {
/**
 * From which day is the period counted?
 */
countedFrom?: ("placing on the market or putting into service of the last unit" | "placing on the market or putting into service of the first unit" | "another day" | "unknown")
/**
 * Is only one unit of the system placed on the market or put into service?
 */
oneUnitOnly?: Answer
/**
 * The technical documentation.
 */
technicalDocumentation?: ("none" | KeptDocuments)
/**
 * The documentation of the quality management system.
 */
qualityManagement?: ("none" | KeptDocuments)
/**
 * The documentation of changes that a notified body approved.
 */
approvedChanges?: ("none" | KeptDocuments)
/**
 * The decisions and other documents of notified bodies.
 */
notifiedBodyDocuments?: ("none" | KeptDocuments)
/**
 * The EU declaration of conformity.
 */
declaration?: ("none" | KeptDocuments)
/**
 * Is the technical documentation kept as part of the documentation under financial services law?
 */
underFinancialServicesLaw?: Answer
}
/**
 * How one set of documents is kept.
 */
export interface KeptDocuments {
/**
 * For how long?
 */
period?: Period
/**
 * Where, so that an authority gets them on request?
 */
place?: TextOrNone
/**
 * Which function keeps them?
 */
custodian?: Text
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
/**
 * The input data, as far as this deployer controls it.
 */
inputData?: DeployerInput
/**
 * Was there reason to consider that the system, used as instructed, may present a risk?
 */
risksFound?: ("none" | RiskFound[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskFound[]
})
/**
 * Which serious incidents did this deployer identify?
 */
seriousIncidents?: ("none" | IncidentFound[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: IncidentFound[]
})
/**
 * At which workplaces are workers subject to the system?
 */
workplaces?: ("none" | Workplace[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Workplace[]
})
/**
 * What did this deployer, a public body, find in the EU database?
 */
registrationCheck?: RegistrationCheck
/**
 * Which entries of this deployer are there in the EU database?
 */
registrations?: ("none" | DeployerRegistration[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DeployerRegistration[]
})
/**
 * The data protection impact assessment for this use.
 */
dataProtectionAssessment?: DataProtectionAssessment
/**
 * The reports on post-remote biometric identification.
 */
identificationReporting?: IdentificationReporting
/**
 * Which notices do the persons get about whom the system decides or helps to decide?
 */
personNotices?: ("none" | PersonNotice[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: PersonNotice[]
})
/**
 * The fundamental rights impact assessment.
 */
fundamentalRights?: ("none" | FundamentalRights)
/**
 * Which law restricts the right to an explanation for this use, or already gives it otherwise?
 */
explanationException?: TextOrNone
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
/**
 * Did it show something that the provider needs for its post-market monitoring?
 */
relevantForProvider?: Answer
/**
 * When was the provider told?
 */
toldProviderOn?: DateOrNone
}
/**
 * The input data of the system, as far as this deployer controls it.
 */
export interface DeployerInput {
/**
 * Does this deployer control what goes into the system?
 */
underControl?: Answer
/**
 * Which input data does it control?
 */
sources?: ("none" | InputSource[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: InputSource[]
})
}
/**
 * Input data that the deployer controls.
 */
export interface InputSource {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is and where it comes from.
 */
data?: Text
/**
 * Why is it relevant for the intended purpose?
 */
relevance?: TextOrNone
/**
 * Which persons or cases does it cover, and how do they compare with those that the system is meant for?
 */
comparison?: TextOrNone
/**
 * Is it relevant and sufficiently representative for the intended purpose?
 */
fitsIntendedPurpose?: Answer
/**
 * When was it last checked?
 */
checkedOn?: DateOrNone
/**
 * By when will it be checked again?
 */
nextCheckOn?: CalendarDate
}
/**
 * A reason to consider that the system, used as instructed, may present a risk.
 */
export interface RiskFound {
/**
 * A short stable name.
 */
id: Identifier
/**
 * On which day was there reason to consider it?
 */
on?: CalendarDate
/**
 * What was seen, and where.
 */
signal?: Text
/**
 * When was the use suspended?
 */
suspendedOn?: DateOrNone
/**
 * When was the provider or the distributor told?
 */
toldProviderOrDistributorOn?: DateOrNone
/**
 * When was the market surveillance authority told?
 */
toldAuthorityOn?: DateOrNone
/**
 * Told on a later day: was there no undue delay?
 */
withoutUndueDelay?: Answer
}
/**
 * A serious incident that the deployer identified.
 */
export interface IncidentFound {
/**
 * A short stable name.
 */
id: Identifier
/**
 * On which day did the deployer identify it?
 */
identifiedOn?: CalendarDate
/**
 * What happened.
 */
what?: Text
/**
 * When was the provider told?
 */
toldProviderOn?: DateOrNone
/**
 * Was the provider told before everybody else?
 */
toldProviderFirst?: Answer
/**
 * Which importer or distributor is there?
 */
importerOrDistributor?: TextOrNone
/**
 * When was the importer or distributor told?
 */
toldImporterOrDistributorOn?: DateOrNone
/**
 * When were the market surveillance authorities told?
 */
toldAuthorityOn?: DateOrNone
/**
 * Told on a later day: was it immediately all the same?
 */
immediately?: Answer
/**
 * The provider could not be reached: what was tried?
 */
providerNotReached?: TextOrNone
/**
 * The provider could not be reached: when did the deployer itself report under Article 73?
 */
reportedOn?: DateOrNone
/**
 * By when was that report due: 15 days at the latest, ten for a death, two where the incident is widespread or strikes critical infrastructure?
 */
reportDueOn?: CalendarDate
}
/**
 * A workplace at which workers are subject to the system.
 */
export interface Workplace {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Where it is.
 */
where?: Text
/**
 * When was, or will be, the first use there?
 */
firstUseOn?: CalendarDate
/**
 * When were the affected workers told that they will be subject to it?
 */
workersToldOn?: DateOrNone
/**
 * Which body represents the workers there?
 */
representatives?: TextOrNone
/**
 * When was that body told?
 */
representativesToldOn?: DateOrNone
/**
 * Which Union or national rules on informing workers apply, and how were they followed?
 */
procedure?: TextOrNone
}
/**
 * What a public deployer found in the EU database before use.
 */
export interface RegistrationCheck {
/**
 * Did the provider register the system in the EU database?
 */
registered?: Answer
/**
 * Which entry is it?
 */
entry?: TextOrNone
/**
 * When was it looked up?
 */
checkedOn?: DateOrNone
/**
 * Not registered: when was the provider or the distributor told?
 */
toldProviderOrDistributorOn?: DateOrNone
}
/**
 * An entry of the deployer in the EU database.
 */
export interface DeployerRegistration {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which uses does it register?
 */
uses?: Identifiers
/**
 * The entry of the deployer.
 */
entry?: TextOrNone
/**
 * Which entry of the provider was selected?
 */
selectedSystem?: TextOrNone
/**
 * When was it made?
 */
registeredOn?: DateOrNone
/**
 * Whose name, address and contact details does it give for the deployer?
 */
contact?: TextOrNone
/**
 * Who submitted it?
 */
submitter?: TextOrNone
/**
 * In which part of the database does it stand?
 */
section?: ("public" | "secure and non-public" | "unknown")
/**
 * What does it say that the fundamental rights impact assessment found?
 */
impactAssessmentSummary?: TextOrNone
/**
 * What does it say that the data protection impact assessment found?
 */
dataProtectionSummary?: TextOrNone
}
/**
 * The data protection impact assessment for this use.
 */
export interface DataProtectionAssessment {
/**
 * Must the deployer carry one out for this use?
 */
required?: Answer
/**
 * When was it carried out, or last brought up to date?
 */
carriedOutOn?: DateOrNone
/**
 * On which version of the instructions for use does it rest?
 */
instructionsVersion?: string
/**
 * What did it take from the information of the provider?
 */
useOfInformation?: TextOrNone
}
/**
 * Reports on the use of post-remote biometric identification.
 */
export interface IdentificationReporting {
/**
 * How often is a report submitted?
 */
every?: Period
/**
 * Which reports were submitted?
 */
reports?: ("none" | IdentificationReport[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: IdentificationReport[]
})
}
/**
 * A report on the use of post-remote biometric identification.
 */
export interface IdentificationReport {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When did the market surveillance authority get it?
 */
toMarketSurveillanceOn?: DateOrNone
/**
 * When did the data protection authority get it?
 */
toDataProtectionOn?: DateOrNone
/**
 * Up to which day does it report?
 */
coversUpTo?: CalendarDate
}
/**
 * A notice to the persons about whom the system decides or helps to decide.
 */
export interface PersonNotice {
/**
 * A short stable name.
 */
id: Identifier
/**
 * In which uses is it given?
 */
uses?: Identifiers
/**
 * When does a person see it?
 */
moment?: ("before the decision" | "with the decision" | "after the decision" | "only on request" | "unknown")
/**
 * Does it say that the person is subject to the use of a high-risk AI system?
 */
saysSubjectToHighRiskSystem?: Answer
/**
 * Where it stands.
 */
place?: Text
/**
 * Does it stand in general terms and conditions, or a privacy notice, and nowhere else?
 */
inGeneralTermsOnly?: Answer
/**
 * Since when is it given?
 */
givenSince?: DateOrNone
}
/**
 * The fundamental rights impact assessment of a deployer.
 */
export interface FundamentalRights {
/**
 * When was it performed?
 */
performedOn?: DateOrNone
/**
 * Who performed it, by function?
 */
by?: Text
/**
 * Which version of the instructions for use did it take into account?
 */
instructionsVersion?: string
/**
 * In which processes will the system be used?
 */
processes?: ("none" | AffectedProcess[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AffectedProcess[]
})
/**
 * Which persons and groups are likely to be affected?
 */
groups?: ("none" | ImpactedGroup[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ImpactedGroup[]
})
/**
 * Which specific risks of harm are there for them?
 */
harms?: ("none" | RiskOfHarm[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskOfHarm[]
})
/**
 * How is human oversight put into practice?
 */
oversight?: ("none" | OversightInPractice[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: OversightInPractice[]
})
/**
 * What is done when such a risk materialises?
 */
responses?: ("none" | ResponseToHarm[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ResponseToHarm[]
})
/**
 * How is that governed inside the deployer: who decides, who is told?
 */
governance?: TextOrNone
/**
 * Where and to whom can an affected person complain?
 */
complaints?: TextOrNone
/**
 * Which of these elements changed since, or went out of date?
 */
changes?: ("none" | ChangeOfElement[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ChangeOfElement[]
})
/**
 * The notification of the results.
 */
notification?: ("none" | ResultsNotified)
}
/**
 * A process of the deployer in which the system is used.
 */
export interface AffectedProcess {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is done in it, and what the system contributes.
 */
description?: TextOrNone
/**
 * Which uses are part of it?
 */
uses?: Identifiers
/**
 * Is the system used in it in line with its intended purpose?
 */
inLineWithIntendedPurpose?: Answer
/**
 * From when will it be used there?
 */
from?: CalendarDate
/**
 * Until when? “none” if no end is planned.
 */
until?: DateOrNone
/**
 * How often?
 */
frequency?: TextOrNone
/**
 * How many times a year, as a figure?
 */
timesPerYear?: number
}
/**
 * A category of persons, or a group, likely to be affected.
 */
export interface ImpactedGroup {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Who they are, in this context.
 */
description?: TextOrNone
/**
 * By which processes?
 */
processes?: Identifiers
/**
 * Are they under 18, or vulnerable otherwise?
 */
under18OrVulnerable?: Answer
}
/**
 * A specific risk of harm.
 */
export interface RiskOfHarm {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What can happen to them?
 */
harm?: TextOrNone
/**
 * Which fundamental right is at stake?
 */
right?: TextOrNone
/**
 * Which of the groups?
 */
affects?: Identifiers
/**
 * How severe, on your scale?
 */
severity?: TextOrNone
/**
 * How likely, on your scale?
 */
likelihood?: TextOrNone
}
/**
 * A measure of human oversight, as it is carried out.
 */
export interface OversightInPractice {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is done, at which step, by whom.
 */
description?: TextOrNone
/**
 * Which of the overseers carry it out?
 */
overseers?: Identifiers
/**
 * Is it what the instructions for use ask for?
 */
asInstructed?: Answer
}
/**
 * What is done when a risk materialises.
 */
export interface ResponseToHarm {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For which risks?
 */
harms?: Identifiers
/**
 * What is done?
 */
measure?: TextOrNone
/**
 * Who does it, by function?
 */
owner?: TextOrNone
}
/**
 * An element of the assessment that changed or went out of date.
 */
export interface ChangeOfElement {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which element?
 */
element?: ("processes" | "period and frequency" | "persons and groups" | "risks of harm" | "human oversight" | "measures" | "unknown")
/**
 * Since when?
 */
on?: CalendarDate
/**
 * When was the assessment brought up to date?
 */
updatedOn?: DateOrNone
}
/**
 * The notification of the market surveillance authority.
 */
export interface ResultsNotified {
/**
 * Which market surveillance authority was notified?
 */
authority?: TextOrNone
/**
 * When?
 */
on?: DateOrNone
/**
 * Was the filled-out template of the AI Office part of it?
 */
withFilledTemplate?: Answer
/**
 * Had the AI Office published no template by then?
 */
noTemplateThen?: Answer
/**
 * Which authority exempted it from notifying, where the market entry was authorised without an assessment?
 */
exemption?: TextOrNone
}
/**
 * Who the provider is, as the system says.
 */
export interface ProviderIdentification {
/**
 * Which name, registered trade name or trade mark is indicated?
 */
name?: Text
/**
 * Which address, at which the provider can be contacted?
 */
address?: Text
/**
 * Where?
 */
place?: ("on the system" | "on the packaging" | "in the accompanying documentation" | "nowhere" | "unknown")
/**
 * Not on the system: why is that not possible?
 */
notOnTheSystemBecause?: TextOrNone
/**
 * When was it looked at on this version?
 */
checkedOn?: CalendarDate
}
/**
 * The authorised representative that a provider outside the Union appointed.
 */
export interface Representation {
/**
 * Which written mandate appoints it?
 */
mandate?: TextOrNone
/**
 * Its day.
 */
mandateOn?: CalendarDate
/**
 * Whom does it appoint?
 */
representative?: Text
/**
 * Is the representative established in a Member State?
 */
representativeEstablishedInUnion?: Answer
/**
 * When did the representative accept it?
 */
acceptedOn?: CalendarDate
/**
 * To what does the mandate empower the representative?
 */
empowersTo?: ({
/**
 * To verify declaration, technical documentation and conformity assessment: point (a).
 */
verifies?: Answer
/**
 * To keep contact details, declaration, technical documentation and certificate for ten years: point (b).
 */
keeps?: Answer
/**
 * To give an authority information and documentation, access to logs included: point (c).
 */
provides?: Answer
/**
 * To cooperate in any action of an authority: point (d).
 */
cooperates?: Answer
/**
 * To register, or to see that point 3 of the registered data is correct: point (e).
 */
registers?: Answer
/**
 * To be addressed by authorities in addition to or instead of the provider.
 */
isAddressed?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("verifies" | "keeps" | "provides" | "cooperates" | "registers" | "isAddressed")[]
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
 * How does the provider put the representative in a position to do it: access, updates, contacts?
 */
enabling?: Text
/**
 * Since when?
 */
enabledOn?: CalendarDate
}
/**
 * What the authorised representative did under its mandate for this system.
 */
export interface MandateTasks {
/**
 * What did it verify?
 */
verified?: ({
/**
 * That the EU declaration of conformity has been drawn up.
 */
declaration?: Answer
/**
 * That the technical documentation has been drawn up.
 */
technicalDocumentation?: Answer
/**
 * That an appropriate conformity assessment procedure has been carried out.
 */
conformityAssessment?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("declaration" | "technicalDocumentation" | "conformityAssessment")[]
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
 * When?
 */
verifiedOn?: CalendarDate
/**
 * For which version?
 */
verifiedVersion?: string
/**
 * What does it keep at the disposal of the authorities?
 */
keeps?: ({
/**
 * The contact details of the provider.
 */
providerContact?: Answer
/**
 * A copy of the EU declaration of conformity.
 */
declaration?: Answer
/**
 * The technical documentation.
 */
technicalDocumentation?: Answer
/**
 * The certificate of the notified body.
 */
certificate?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("providerContact" | "declaration" | "technicalDocumentation" | "certificate")[]
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
 * For how long after the placing on the market or putting into service?
 */
keepsFor?: Period
/**
 * Who registers the system?
 */
registration?: ("the representative" | "the provider" | "unknown")
/**
 * When did it register the system?
 */
registeredOn?: CalendarDate
/**
 * The provider registers: is what the entry says of the representative correct?
 */
registeredDataCorrect?: Answer
/**
 * When did it terminate the mandate?
 */
terminated?: DateOrNone
/**
 * When did it tell the market surveillance authority, with the reasons?
 */
authorityToldOn?: CalendarDate
/**
 * When did it tell the notified body?
 */
bodyToldOn?: CalendarDate
}
/**
 * What a first provider does for the new provider of its system.
 */
export interface HandOver {
/**
 * Which information, technical access and other assistance does the new provider get?
 */
assistance?: Text
/**
 * Since when?
 */
assistanceSince?: CalendarDate
/**
 * Which technical documentation was made available?
 */
documentation?: TextOrNone
/**
 * When?
 */
documentationOn?: CalendarDate
/**
 * Not relevant here: why?
 */
documentationNotRelevantBecause?: Text
/**
 * Which known limitations and failure modes was the new provider told of?
 */
limitations?: TextOrNone
/**
 * When?
 */
limitationsOn?: CalendarDate
/**
 * Not relevant here: why?
 */
limitationsNotRelevantBecause?: Text
/**
 * Which technical access, for testing and validation too, does the new provider have?
 */
access?: TextOrNone
/**
 * Since when?
 */
accessOn?: CalendarDate
/**
 * Not relevant here: why?
 */
accessNotRelevantBecause?: Text
}
/**
 * What an importer did before and after it placed the system on the market.
 */
export interface Import {
/**
 * When did, or will, this importer place the system on the market?
 */
placedOn?: CalendarDate
/**
 * Which version of the system was verified?
 */
version?: string
/**
 * The conformity assessment of the provider.
 */
conformityAssessment?: ImportedConformityAssessment
/**
 * The technical documentation.
 */
technicalDocumentation?: ImportedTechnicalDocumentation
/**
 * The CE marking.
 */
marking?: ImportedMarking
/**
 * The EU declaration of conformity.
 */
declaration?: ImportedDeclaration
/**
 * The instructions for use.
 */
instructions?: ImportedInstructions
/**
 * The authorised representative of the provider.
 */
authorisedRepresentative?: ImportedRepresentative
/**
 * Was there sufficient reason to consider that the system does not conform, or that it or its papers are falsified?
 */
doubts?: ("none" | DoubtOfImporter[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DoubtOfImporter[]
})
/**
 * Did the system present a risk to health, safety or fundamental rights?
 */
risks?: ("none" | RiskToldByImporter[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskToldByImporter[]
})
/**
 * Under which name, trade name or trade mark does the importer appear?
 */
name?: TextOrNone
/**
 * Which address for contact is given?
 */
address?: TextOrNone
/**
 * Where do name and address stand?
 */
shownOn?: ({
/**
 * On the system.
 */
system?: Answer
/**
 * On its packaging.
 */
packaging?: Answer
/**
 * On the papers that come with it.
 */
documentation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("system" | "packaging" | "documentation")[]
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
 * Is the system stored or transported under its responsibility?
 */
storesOrTransports?: Answer
/**
 * Conditions of storage and transport.
 */
storage?: ImporterStorage
/**
 * The copies that it keeps.
 */
copies?: ImporterCopies
/**
 * How can the technical documentation be made available to authorities?
 */
accessToDocumentation?: TextOrNone
/**
 * When did the provider last confirm that?
 */
accessConfirmedOn?: DateOrNone
}
/**
 * The conformity assessment, as the importer found it.
 */
export interface ImportedConformityAssessment {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The technical documentation, as the importer found it.
 */
export interface ImportedTechnicalDocumentation {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The CE marking, as the importer found it.
 */
export interface ImportedMarking {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The EU declaration of conformity, as the importer found it.
 */
export interface ImportedDeclaration {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The instructions for use, as the importer found them.
 */
export interface ImportedInstructions {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The authorised representative, as the importer found it.
 */
export interface ImportedRepresentative {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * A reason to consider that the system does not conform or is falsified.
 */
export interface DoubtOfImporter {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
reason?: Text
/**
 * Since when?
 */
on?: CalendarDate
/**
 * When was the system brought into conformity?
 */
broughtIntoConformityOn?: DateOrNone
}
/**
 * A risk that the importer has to tell about.
 */
export interface RiskToldByImporter {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Since when is it known?
 */
on?: CalendarDate
/**
 * When was the provider told?
 */
toldProviderOn?: DateOrNone
/**
 * When was its authorised representative told?
 */
toldRepresentativeOn?: DateOrNone
/**
 * When were the market surveillance authorities told?
 */
toldAuthorityOn?: DateOrNone
}
/**
 * Conditions of storage and transport.
 */
export interface ImporterStorage {
/**
 * Which conditions are kept?
 */
conditions?: TextOrNone
/**
 * When was that last checked?
 */
checkedOn?: DateOrNone
/**
 * Do they put compliance with the requirements at risk?
 */
jeopardisesCompliance?: Answer
}
/**
 * What the importer keeps for authorities.
 */
export interface ImporterCopies {
/**
 * Which copies does it keep?
 */
held?: ({
/**
 * The certificate of the notified body.
 */
certificate?: Answer
/**
 * The instructions for use.
 */
instructions?: Answer
/**
 * The EU declaration of conformity.
 */
declaration?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("certificate" | "instructions" | "declaration")[]
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
 * Which certificate did a notified body issue?
 */
certificate?: TextOrNone
/**
 * For how long are they kept, from the day on which the system was placed on the market or put into service?
 */
keptFor?: Period
}
/**
 * What a distributor did before and after it made the system available.
 */
export interface Distribution {
/**
 * When did, or will, this distributor first make the system available?
 */
madeAvailableOn?: CalendarDate
/**
 * Which version of the system was verified?
 */
version?: string
/**
 * The CE marking.
 */
marking?: DistributedMarking
/**
 * The copy of the EU declaration of conformity.
 */
declaration?: DistributedDeclaration
/**
 * The instructions for use.
 */
instructions?: DistributedInstructions
/**
 * Name and address of the provider on the system, its packaging or its papers.
 */
providerDetails?: DistributedProviderDetails
/**
 * The quality management system of the provider.
 */
providerQualityManagement?: DistributedQualityManagement
/**
 * Which importer is there?
 */
importer?: TextOrNone
/**
 * Name and address of the importer.
 */
importerDetails?: DistributedImporterDetails
/**
 * Was there reason to consider that the system does not meet the requirements, before it was made available?
 */
doubts?: ("none" | DoubtOfDistributor[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DoubtOfDistributor[]
})
/**
 * Did the system present a risk, before it was made available?
 */
risks?: ("none" | RiskToldByDistributor[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskToldByDistributor[]
})
/**
 * Is the system stored or transported under its responsibility?
 */
storesOrTransports?: Answer
/**
 * Conditions of storage and transport.
 */
storage?: DistributorStorage
/**
 * Was there reason to consider that a system which it had made available does not meet the requirements?
 */
corrections?: ("none" | CorrectionByDistributor[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: CorrectionByDistributor[]
})
/**
 * Did a system which it had made available present a risk?
 */
risksAfterSupply?: ("none" | RiskAfterSupply[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskAfterSupply[]
})
}
/**
 * The CE marking, as the distributor found it.
 */
export interface DistributedMarking {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The copy of the declaration, as the distributor found it.
 */
export interface DistributedDeclaration {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The instructions for use, as the distributor found them.
 */
export interface DistributedInstructions {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The details of the provider, as the distributor found them.
 */
export interface DistributedProviderDetails {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The quality management system of the provider, as the distributor found it.
 */
export interface DistributedQualityManagement {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * The details of the importer, as the distributor found them.
 */
export interface DistributedImporterDetails {
/**
 * Was it there?
 */
found?: Answer
/**
 * Which one: number, version, day.
 */
reference?: TextOrNone
/**
 * When was it looked at?
 */
verifiedOn?: DateOrNone
}
/**
 * A reason to consider that the system does not meet the requirements.
 */
export interface DoubtOfDistributor {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
reason?: Text
/**
 * Since when?
 */
on?: CalendarDate
/**
 * When was the system brought into conformity?
 */
broughtIntoConformityOn?: DateOrNone
}
/**
 * A risk, known before the system was made available.
 */
export interface RiskToldByDistributor {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Since when is it known?
 */
on?: CalendarDate
/**
 * When was the provider or the importer told?
 */
toldProviderOrImporterOn?: DateOrNone
}
/**
 * Conditions of storage and transport.
 */
export interface DistributorStorage {
/**
 * Which conditions are kept?
 */
conditions?: TextOrNone
/**
 * When was that last checked?
 */
checkedOn?: DateOrNone
/**
 * Do they put compliance with the requirements at risk?
 */
jeopardisesCompliance?: Answer
}
/**
 * Corrective action for a system that was made available.
 */
export interface CorrectionByDistributor {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What does not conform.
 */
reason?: Text
/**
 * Since when is there reason to consider it?
 */
on?: CalendarDate
/**
 * Which action was taken?
 */
action?: ("brought into conformity" | "withdrawn" | "recalled" | "ensured that another operator acts" | "unknown")
/**
 * Another operator acts: who, and what does it do?
 */
actor?: TextOrNone
/**
 * When was it taken?
 */
takenOn?: DateOrNone
}
/**
 * A risk of a system that was made available.
 */
export interface RiskAfterSupply {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Since when is it known?
 */
on?: CalendarDate
/**
 * When was the provider or the importer told?
 */
toldProviderOrImporterOn?: DateOrNone
/**
 * When were the competent authorities told?
 */
toldAuthorityOn?: DateOrNone
/**
 * Told on a later day: was it immediately all the same?
 */
immediately?: Answer
/**
 * What were they told about the non-compliance and the action taken?
 */
details?: TextOrNone
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
 * It is neither on the Union market nor in service in the Union: is its output used in the Union for military, defence or national security purposes only?
 */
outputOnlyForMilitaryUse?: Answer
/**
 * Does a third-country authority or an international organisation use it under an agreement on law-enforcement or judicial cooperation with the Union or a Member State?
 */
thirdCountryCooperation?: Answer
/**
 * Which agreement.
 */
cooperationAgreement?: Text
/**
 * Does that country or organisation provide adequate safeguards for fundamental rights and freedoms?
 */
adequateSafeguards?: Answer
/**
 * Which adopted delegated act limits which requirement for this system?
 */
limitedByDelegatedAct?: TextOrNone
/**
 * In which Member State is it used for police or criminal justice?
 */
placeOfLawEnforcementUse?: ("Ireland" | "Denmark" | "another Member State" | "unknown")
}
/**
 * Product law of Annex I: under which law the product falls, what the system does in it, and whether a third party assesses it.
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
/**
 * Under which of these product laws does the product fall?
 */
sectionA?: ({
/**
 * Toys: point 2.
 */
toys?: Answer
/**
 * Recreational and personal watercraft: point 3.
 */
recreationalCraft?: Answer
/**
 * Lifts: point 4.
 */
lifts?: Answer
/**
 * Equipment for explosive atmospheres: point 5.
 */
explosiveAtmospheres?: Answer
/**
 * Radio equipment: point 6.
 */
radioEquipment?: Answer
/**
 * Pressure equipment: point 7.
 */
pressureEquipment?: Answer
/**
 * Cableway installations: point 8.
 */
cablewayInstallations?: Answer
/**
 * Personal protective equipment: point 9.
 */
personalProtectiveEquipment?: Answer
/**
 * Appliances burning gaseous fuels: point 10.
 */
gasAppliances?: Answer
/**
 * Medical devices: point 11.
 */
medicalDevices?: Answer
/**
 * In vitro diagnostic medical devices: point 12.
 */
inVitroDiagnosticMedicalDevices?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("toys" | "recreationalCraft" | "lifts" | "explosiveAtmospheres" | "radioEquipment" | "pressureEquipment" | "cablewayInstallations" | "personalProtectiveEquipment" | "gasAppliances" | "medicalDevices" | "inVitroDiagnosticMedicalDevices")[]
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
 * Under which of these other laws does the product fall?
 */
sectionB?: ({
/**
 * Civil aviation security: point 13.
 */
civilAviationSecurity?: Answer
/**
 * Two- or three-wheel vehicles and quadricycles: point 14.
 */
twoOrThreeWheelVehicles?: Answer
/**
 * Agricultural and forestry vehicles: point 15.
 */
agriculturalAndForestryVehicles?: Answer
/**
 * Marine equipment: point 16.
 */
marineEquipment?: Answer
/**
 * Rail system: point 17.
 */
railSystem?: Answer
/**
 * Motor vehicles and trailers: point 18.
 */
motorVehicles?: Answer
/**
 * General safety of motor vehicles: point 19.
 */
vehicleSafety?: Answer
/**
 * Civil aviation: point 20.
 */
civilAviation?: Answer
/**
 * Machinery: point 21.
 */
machinery?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("civilAviationSecurity" | "twoOrThreeWheelVehicles" | "agriculturalAndForestryVehicles" | "marineEquipment" | "railSystem" | "motorVehicles" | "vehicleSafety" | "civilAviation" | "machinery")[]
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
 * Whose health and safety, or what, would a failure or malfunction really endanger?
 */
failureEndangers?: ({
/**
 * Health and safety of persons.
 */
healthAndSafetyOfPersons?: Answer
/**
 * Property.
 */
property?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("healthAndSafetyOfPersons" | "property")[]
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
 * Where that is analysed.
 */
failureAnalysis?: Text
/**
 * Does it serve only user assistance, performance, service efficiency, automation, convenience or quality control, with no safety aspect?
 */
solelyNonSafetyAssistance?: Answer
/**
 * Is a third party asked for only because of risks other than health and safety, such as radio spectrum or interference?
 */
assessmentOnlyForOtherRisks?: Answer
/**
 * Which laws of Section A of Annex I apply to the product?
 */
laws?: ("none" | ProductLaw[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ProductLaw[]
})
}
/**
 * One law of Section A of Annex I that applies to the product.
 */
export interface ProductLaw {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which act?
 */
act?: Text
/**
 * Does the product fully comply with it?
 */
complies?: Answer
/**
 * When was that established?
 */
establishedOn?: CalendarDate
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
 * Whose actual use it is, and nobody else’s: the id of a party.
 */
deployer?: Reference
/**
 * Is the actual use inside what the provider states?
 */
withinIntendedPurpose?: Answer
/**
 * In which words does the provider clearly say that the system is not to be changed into a high-risk one? “none” if it does not.
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
/**
 * Presented as broadly applicable: which uses of Annex III are feasible and foreseeable with its functions?
 */
foreseeableHighRiskUses?: ({
/**
 * Safety components of critical infrastructure.
 */
"2"?: Answer
/**
 * Remote biometric identification.
 */
"1(a)"?: Answer
/**
 * Biometric categorisation by sensitive or protected attributes.
 */
"1(b)"?: Answer
/**
 * Emotion recognition.
 */
"1(c)"?: Answer
/**
 * Access, admission or assignment to education.
 */
"3(a)"?: Answer
/**
 * Evaluation of learning outcomes.
 */
"3(b)"?: Answer
/**
 * The level of education somebody will get.
 */
"3(c)"?: Answer
/**
 * Forbidden behaviour in tests.
 */
"3(d)"?: Answer
/**
 * Recruitment and selection.
 */
"4(a)"?: Answer
/**
 * Work relations: terms, promotion, termination, tasks, monitoring.
 */
"4(b)"?: Answer
/**
 * Essential public benefits and services.
 */
"5(a)"?: Answer
/**
 * Creditworthiness.
 */
"5(b)"?: Answer
/**
 * Life and health insurance.
 */
"5(c)"?: Answer
/**
 * Emergency calls, dispatch, triage.
 */
"5(d)"?: Answer
/**
 * Risk of becoming a victim.
 */
"6(a)"?: Answer
/**
 * Polygraphs in law enforcement.
 */
"6(b)"?: Answer
/**
 * Reliability of evidence.
 */
"6(c)"?: Answer
/**
 * Risk of offending, traits, past crimes.
 */
"6(d)"?: Answer
/**
 * Profiling in investigations.
 */
"6(e)"?: Answer
/**
 * Polygraphs in migration.
 */
"7(a)"?: Answer
/**
 * Risks posed by persons who enter.
 */
"7(b)"?: Answer
/**
 * Examination of applications.
 */
"7(c)"?: Answer
/**
 * Detecting, recognising or identifying persons.
 */
"7(d)"?: Answer
/**
 * Assistance to judicial authorities, dispute resolution.
 */
"8(a)"?: Answer
/**
 * Influencing votes.
 */
"8(b)"?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("1(a)" | "1(b)" | "1(c)" | "2" | "3(a)" | "3(b)" | "3(c)" | "3(d)" | "4(a)" | "4(b)" | "5(a)" | "5(b)" | "5(c)" | "5(d)" | "6(a)" | "6(b)" | "6(c)" | "6(d)" | "6(e)" | "7(a)" | "7(b)" | "7(c)" | "7(d)" | "8(a)" | "8(b)")[]
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
 * Does the provider exclude those uses clearly and concretely, in the same way in instructions, contract, sales material and documentation, with nothing that suggests them?
 */
exclusionIsConsistent?: Answer
/**
 * Part of a larger whole: for which uses of Annex III is the joint output meant?
 */
usesOfTheWhole?: ({
/**
 * Safety components of critical infrastructure.
 */
"2"?: Answer
/**
 * Remote biometric identification.
 */
"1(a)"?: Answer
/**
 * Biometric categorisation by sensitive or protected attributes.
 */
"1(b)"?: Answer
/**
 * Emotion recognition.
 */
"1(c)"?: Answer
/**
 * Access, admission or assignment to education.
 */
"3(a)"?: Answer
/**
 * Evaluation of learning outcomes.
 */
"3(b)"?: Answer
/**
 * The level of education somebody will get.
 */
"3(c)"?: Answer
/**
 * Forbidden behaviour in tests.
 */
"3(d)"?: Answer
/**
 * Recruitment and selection.
 */
"4(a)"?: Answer
/**
 * Work relations: terms, promotion, termination, tasks, monitoring.
 */
"4(b)"?: Answer
/**
 * Essential public benefits and services.
 */
"5(a)"?: Answer
/**
 * Creditworthiness.
 */
"5(b)"?: Answer
/**
 * Life and health insurance.
 */
"5(c)"?: Answer
/**
 * Emergency calls, dispatch, triage.
 */
"5(d)"?: Answer
/**
 * Risk of becoming a victim.
 */
"6(a)"?: Answer
/**
 * Polygraphs in law enforcement.
 */
"6(b)"?: Answer
/**
 * Reliability of evidence.
 */
"6(c)"?: Answer
/**
 * Risk of offending, traits, past crimes.
 */
"6(d)"?: Answer
/**
 * Profiling in investigations.
 */
"6(e)"?: Answer
/**
 * Polygraphs in migration.
 */
"7(a)"?: Answer
/**
 * Risks posed by persons who enter.
 */
"7(b)"?: Answer
/**
 * Examination of applications.
 */
"7(c)"?: Answer
/**
 * Detecting, recognising or identifying persons.
 */
"7(d)"?: Answer
/**
 * Assistance to judicial authorities, dispute resolution.
 */
"8(a)"?: Answer
/**
 * Influencing votes.
 */
"8(b)"?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("1(a)" | "1(b)" | "1(c)" | "2" | "3(a)" | "3(b)" | "3(c)" | "3(d)" | "4(a)" | "4(b)" | "5(a)" | "5(b)" | "5(c)" | "5(d)" | "6(a)" | "6(b)" | "6(c)" | "6(d)" | "6(e)" | "7(a)" | "7(b)" | "7(c)" | "7(d)" | "8(a)" | "8(b)")[]
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
 * Prohibited practices: screened as one closed set; then the elements of the points that are in play, and the exceptions.
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
/**
 * Which techniques does it use?
 */
technique?: ({
/**
 * Beyond a person’s consciousness.
 */
subliminal?: Answer
/**
 * Purposefully manipulative.
 */
purposefullyManipulative?: Answer
/**
 * Purposefully deceptive.
 */
purposefullyDeceptive?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("subliminal" | "purposefullyManipulative" | "purposefullyDeceptive")[]
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
 * Is it meant to distort materially what persons do, or does it in effect, beyond lawful persuasion?
 */
distortsBehaviour?: Answer
/**
 * Does it appreciably impair a person’s ability to take an informed decision?
 */
impairsInformedDecision?: Answer
/**
 * Does it make a person take a decision that he or she would not have taken otherwise?
 */
decisionNotOtherwiseTaken?: Answer
/**
 * Does that cause, or is it reasonably likely to cause, significant harm to that person or to others?
 */
significantHarmLikely?: Answer
/**
 * From what comes the vulnerability that it exploits?
 */
exploitsVulnerability?: ({
/**
 * Age.
 */
age?: Answer
/**
 * Disability.
 */
disability?: Answer
/**
 * A specific social or economic situation.
 */
socialOrEconomicSituation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("age" | "disability" | "socialOrEconomicSituation")[]
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
 * Realistic material of intimate parts or sexual activity of a real person: does it generate it, or manipulate it?
 */
generatesIntimateOrSexualMaterial?: ({
/**
 * It generates such material.
 */
generates?: Answer
/**
 * It manipulates such material.
 */
manipulates?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("generates" | "manipulates")[]
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
 * Can the person who is shown be identified?
 */
personIdentifiable?: Answer
/**
 * Has that person consented to that very material: freely, specifically, informed, unambiguously and explicitly?
 */
consentForThatMaterial?: Answer
/**
 * Manipulation: does it increase what is exposed, or alter the nature of the activity shown?
 */
increasesExposureOrAltersActivity?: Answer
/**
 * Does national law give a “without right” defence for this handling?
 */
withoutRightDefence?: Answer
/**
 * Which law gives it.
 */
withoutRightLaw?: Text
/**
 * Is such material what the system is for?
 */
thatOutputIsIntended?: Answer
/**
 * Is such material a reasonably foreseeable and reproducible outcome, without significant technical modification?
 */
thatOutputForeseeableAndReproducible?: Answer
/**
 * Do reasonable and adequate safeguards reliably prevent it, foreseeable misuse included, and correct cases that are observed or reported?
 */
safeguardsPreventAndCorrect?: Answer
/**
 * Does the deployer use it in order to generate or manipulate such material?
 */
usedForThatOutput?: Answer
/**
 * What is the evaluation of persons built on?
 */
basis?: ({
/**
 * Social behaviour.
 */
socialBehaviour?: Answer
/**
 * Known, inferred or predicted personal or personality characteristics.
 */
personalCharacteristics?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("socialBehaviour" | "personalCharacteristics")[]
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
 * Does the evaluation lead, or can it lead, to detrimental or unfavourable treatment of a person or group, whoever made it?
 */
detrimentalTreatment?: Answer
/**
 * Does the output weigh too little in that treatment to count as a cause?
 */
outputHardlyWeighs?: Answer
/**
 * Does the treatment happen in a social context unrelated to the one the data came from?
 */
treatmentInUnrelatedContext?: Answer
/**
 * Is the treatment unjustified, or disproportionate to the behaviour or its gravity?
 */
treatmentUnjustifiedOrDisproportionate?: Answer
/**
 * Is the assessment of the risk of offending based solely on profiling or on personality traits and characteristics?
 */
solelyProfilingOrTraits?: Answer
/**
 * Does a private party do so in its ordinary business only: not entrusted by law, not for an authority, under no legal duty to assess specific offences?
 */
privateOrdinaryBusiness?: Answer
/**
 * Does it support a human assessment that already rests on objective and verifiable facts directly linked to a criminal activity?
 */
supportsAssessmentOnObjectiveFacts?: Answer
/**
 * Are the facial images collected by scraping without a target?
 */
untargetedScraping?: Answer
/**
 * From where are they scraped?
 */
scrapingSource?: ({
/**
 * The internet.
 */
internet?: Answer
/**
 * CCTV footage.
 */
closedCircuitTelevision?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("internet" | "closedCircuitTelevision")[]
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
 * Are emotions or intentions read from face, voice, gait or other biometric data?
 */
emotionsFromBiometricData?: Answer
/**
 * In which of these areas does it aim at persons: workers of any status and candidates; learners and applicants?
 */
area?: ({
/**
 * The workplace.
 */
workplace?: Answer
/**
 * Education institutions.
 */
educationInstitutions?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("workplace" | "educationInstitutions")[]
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
 * Is it put in place for medical or safety reasons only, and as far as strictly necessary?
 */
medicalOrSafetyReason?: Answer
/**
 * Which reason that is.
 */
medicalOrSafetyPurpose?: Text
/**
 * Are natural persons categorised individually, not a group as a whole?
 */
categorisesIndividuallyByBiometrics?: Answer
/**
 * Is the categorisation ancillary to another commercial service and strictly necessary for objective technical reasons?
 */
ancillaryAndStrictlyNecessary?: Answer
/**
 * What is it meant to deduce or infer about the persons?
 */
deduces?: ({
/**
 * Race.
 */
race?: Answer
/**
 * Political opinions.
 */
politicalOpinions?: Answer
/**
 * Trade union membership.
 */
tradeUnionMembership?: Answer
/**
 * Religious or philosophical beliefs.
 */
religiousOrPhilosophicalBeliefs?: Answer
/**
 * Sex life.
 */
sexLife?: Answer
/**
 * Sexual orientation.
 */
sexualOrientation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("race" | "politicalOpinions" | "tradeUnionMembership" | "religiousOrPhilosophicalBeliefs" | "sexLife" | "sexualOrientation")[]
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
 * Does it only label or filter biometric data sets that were lawfully acquired?
 */
labelsLawfullyAcquiredData?: Answer
/**
 * Law enforcement: which biometric data does it categorise there?
 */
categorisesInLawEnforcement?: ({
/**
 * Lawfully acquired data sets.
 */
lawfullyAcquiredData?: Answer
/**
 * Other data.
 */
otherData?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("lawfullyAcquiredData" | "otherData")[]
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
 * Is it put into service for exactly that purpose?
 */
putIntoServiceForThisPurpose?: Answer
/**
 * Which of these hold for the system as its maker supplies it?
 */
makersPrecautions?: ({
/**
 * It is not offered for the practice.
 */
notOfferedForThePractice?: Answer
/**
 * Such use or effect is not reasonably likely.
 */
notReasonablyLikely?: Answer
/**
 * Terms and instructions exclude it.
 */
excludedInTermsAndInstructions?: Answer
/**
 * Feasible measures against it are built in.
 */
feasibleMeasuresBuiltIn?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("notOfferedForThePractice" | "notReasonablyLikely" | "excludedInTermsAndInstructions" | "feasibleMeasuresBuiltIn")[]
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
 * Are capture, comparison and identification without significant delay?
 */
realTime?: Answer
/**
 * Is it used in a physical place that an undetermined number of persons can enter, with or without conditions (not online, no prison, no border control)?
 */
publiclyAccessibleSpace?: Answer
/**
 * Is it used by, or on behalf of, a law enforcement authority for its tasks?
 */
forLawEnforcement?: Answer
/**
 * For which of these objectives is it used?
 */
objective?: ({
/**
 * Targeted search for victims, search for missing persons: (i).
 */
victimsOrMissingPersons?: Answer
/**
 * Prevention of a specific, substantial and imminent threat to life or safety, or of a terrorist attack: (ii).
 */
specificThreatOrTerroristAttack?: Answer
/**
 * Localisation or identification of a suspect of an offence of Annex II: (iii).
 */
suspectOfListedOffence?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("victimsOrMissingPersons" | "specificThreatOrTerroristAttack" | "suspectOfListedOffence")[]
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
 * Is the offence one of Annex II, punishable in the Member State by a maximum of at least four years?
 */
listedOffenceOfFourYears?: Answer
/**
 * Which offence.
 */
offence?: Text
/**
 * Is the use strictly necessary for that objective?
 */
strictlyNecessary?: Answer
/**
 * Which national law allows it, and how far?
 */
nationalLawAllows?: TextOrNone
/**
 * Is it used only to confirm the identity of the person who is sought?
 */
onlyConfirmsTargetedPerson?: Answer
/**
 * Which limits in time, place and persons apply?
 */
limitsInTimePlacePersons?: Text
/**
 * A note on where the fundamental rights impact assessment and the registration are; what counts stands in the entry of the deployer.
 */
impactAssessmentAndRegistration?: TextOrNone
/**
 * A note on who authorises the use; what counts stands in the register of uses.
 */
authorisation?: TextOrNone
/**
 * A note on whether each use is notified; what counts stands in the register of uses.
 */
notifiedEachUse?: Answer
/**
 * Is no decision with an adverse legal effect taken on the output alone?
 */
noAdverseDecisionOnOutputAlone?: Answer
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
 * Is it only for calculating capital requirements under Union law, and not also for creditworthiness or insurance risk?
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
/**
 * Does it serve only to secure systems or personal data?
 */
solelyCybersecurityOrDataProtection?: Answer
/**
 * Does it read emotions or intentions from biometric data (no physical state, no mere observation of an expression)?
 */
recognisesEmotionsOrIntentions?: Answer
/**
 * By which attributes that it infers from biometric data does it sort persons?
 */
categorisesBySensitiveAttributes?: ({
/**
 * An attribute of Article 9(1) of Regulation (EU) 2016/679, such as ethnic origin, beliefs or health.
 */
specialCategory?: Answer
/**
 * Another ground of non-discrimination law, such as age or sex.
 */
otherGroundOfNonDiscrimination?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("specialCategory" | "otherGroundOfNonDiscrimination")[]
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
 * In the running of which of these is it used?
 */
infrastructure?: ({
/**
 * Critical digital infrastructure.
 */
digital?: Answer
/**
 * Road traffic.
 */
roadTraffic?: Answer
/**
 * Supply of water.
 */
water?: Answer
/**
 * Supply of gas.
 */
gas?: Answer
/**
 * Supply of heating.
 */
heating?: Answer
/**
 * Supply of electricity.
 */
electricity?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("digital" | "roadTraffic" | "water" | "gas" | "heating" | "electricity")[]
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
 * Is it used in the management and operation of that infrastructure, not in side tasks alone?
 */
managementAndOperation?: Answer
/**
 * Is it neither meant for nor used by an entity that a Member State named as critical under Directive (EU) 2022/2557?
 */
notForCriticalEntities?: Answer
/**
 * Does it itself detect, prevent, limit or mitigate physical harm to the infrastructure, to persons or to property, or supervise what does?
 */
protectsDirectly?: Answer
/**
 * If it failed, would an independent safeguard prevent the harm?
 */
independentSafeguard?: Answer
/**
 * Does it serve to determine who gets access or is admitted, or who is assigned where, to or within an institution?
 */
accessAdmissionOrAssignment?: Answer
/**
 * Does it evaluate learning outcomes, also to steer the learning process?
 */
evaluatesLearningOutcomes?: Answer
/**
 * Does nothing of that evaluation count towards a grade, a qualification or another decision on the learner’s path?
 */
supportsLearningOnly?: Answer
/**
 * Does it assess which level of education somebody will receive or be able to reach?
 */
assessesLevelOfEducation?: Answer
/**
 * Where does it watch for and detect forbidden behaviour of learners?
 */
monitorsTests?: ({
/**
 * In a supervised test that counts.
 */
supervisedTestThatCounts?: Answer
/**
 * In other work.
 */
otherWork?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("supervisedTestThatCounts" | "otherWork")[]
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
 * Is it meant only for administrative work of an authority, such as tax or customs, and not for criminal offences?
 */
administrativeProceedingsOnly?: Answer
/**
 * Does it assess the risk of a natural person to become the victim of criminal offences?
 */
riskOfBecomingVictim?: Answer
/**
 * Is it a polygraph or a similar tool that infers deception from signals of body or behaviour?
 */
polygraphInLawEnforcement?: Answer
/**
 * Does it evaluate the reliability of evidence in an investigation or prosecution?
 */
reliabilityOfEvidence?: Answer
/**
 * Does it assess the risk that a natural person offends or re-offends (not solely by profiling), or personality traits, or past criminal behaviour?
 */
riskOfOffendingOrTraits?: Answer
/**
 * Does it profile natural persons in the detection, investigation or prosecution of criminal offences?
 */
profilingInInvestigation?: Answer
/**
 * Is it meant for saving lives only, without any purpose of border control?
 */
searchAndRescueOnly?: Answer
/**
 * Is it a polygraph or a similar tool that infers deception?
 */
polygraphInMigration?: Answer
/**
 * Does it assess a risk, of security, irregular migration or health, posed by a natural person who enters or intends to enter?
 */
riskPosedByPersonEntering?: Answer
/**
 * Does it assist the examination of applications for asylum, visa or residence, or of complaints, as to eligibility, evidence included?
 */
examinesApplications?: Answer
/**
 * Does it detect, recognise or identify natural persons in that context?
 */
detectsOrIdentifiesPersons?: Answer
/**
 * Does it only verify travel documents, the check of the holder against them included?
 */
verifiesTravelDocuments?: Answer
/**
 * Which of these does it do for, or on behalf of, a judicial authority?
 */
assistsJudicialAuthority?: ({
/**
 * It assists in researching and interpreting facts and the law.
 */
researchesAndInterpretsFactsAndLaw?: Answer
/**
 * It assists in applying the law to a concrete set of facts.
 */
appliesLawToFacts?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("researchesAndInterpretsFactsAndLaw" | "appliesLawToFacts")[]
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
 * Does it do the same in alternative dispute resolution, with legal effect for at least one party?
 */
similarUseInDisputeResolution?: Answer
/**
 * Does it serve only ancillary administrative tasks that do not touch the case itself?
 */
ancillaryAdministrationOnly?: Answer
/**
 * Is it meant to influence the outcome of an election or referendum, or how persons vote?
 */
influencesVote?: Answer
/**
 * Are natural persons directly exposed to its output?
 */
personsDirectlyExposedToOutput?: Answer
/**
 * Which other Union or national law permits the use?
 */
permittedByOtherLaw?: TextOrNone
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
 * Does the output affect the substance of the decision? For patterns in decisions: in another way than through a proper human review.
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
/**
 * What does the assessment explain?
 */
assessmentExplains?: ({
/**
 * The intended purpose, and the point of Annex III that it falls under.
 */
purposeAndPoint?: Answer
/**
 * Which condition of Art. 6(3) is fulfilled, and why.
 */
condition?: Answer
/**
 * Why there is no significant risk of harm, and no material influence on decisions.
 */
noSignificantRisk?: Answer
/**
 * Why there is no profiling of natural persons.
 */
noProfiling?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("purposeAndPoint" | "condition" | "noSignificantRisk" | "noProfiling")[]
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
 * Transparency cases of Art. 50 with their exceptions.
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
/**
 * Is it obvious, for the whole foreseeable audience and in its context, that one interacts with an AI system?
 */
obvious?: Answer
/**
 * Vulnerable persons can meet it: is it obvious to them too?
 */
obviousToVulnerablePersons?: Answer
/**
 * Who can foreseeably meet it?
 */
foreseeableAudience?: ({
/**
 * Trained or specialised persons only.
 */
trainedPersonsOnly?: Answer
/**
 * The general public.
 */
generalPublic?: Answer
/**
 * Vulnerable persons.
 */
vulnerablePersons?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("trainedPersonsOnly" | "generalPublic" | "vulnerablePersons")[]
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
 * Is it authorised by law to detect, prevent, investigate or prosecute criminal offences, with appropriate safeguards?
 */
authorisedByLawAgainstCrime?: Answer
/**
 * Which law and which safeguards.
 */
authorisingLaw?: Text
/**
 * Can the public report a criminal offence through it?
 */
publicCanReportCrime?: Answer
/**
 * Does it only assist in standard editing, without new content and without changing meaning, style or intent?
 */
assistiveStandardEditing?: Answer
/**
 * Does it leave the deployer’s input and its meaning in substance as it was?
 */
inputNotSubstantiallyAltered?: Answer
/**
 * Are all its outputs only of one of these kinds?
 */
outsideMarking?: ({
/**
 * Not meant to be perceived by persons.
 */
notPerceivedByPersons?: Answer
/**
 * Source code.
 */
sourceCode?: Answer
/**
 * Very short labels.
 */
veryShortLabels?: Answer
/**
 * Content that is only selected, arranged, recorded or transmitted.
 */
selectedOrTransmitted?: Answer
/**
 * Technical output for a closed professional circle that it is not to leave.
 */
technicalForClosedCircle?: Answer
/**
 * Neither kept nor passed on, marking not feasible, and persons are told.
 */
ephemeralAndAnnounced?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("notPerceivedByPersons" | "sourceCode" | "veryShortLabels" | "selectedOrTransmitted" | "technicalForClosedCircle" | "ephemeralAndAnnounced")[]
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
 * Emotions or biometric categories: is it permitted by law to detect, prevent or investigate criminal offences, with appropriate safeguards?
 */
permittedByLawAgainstCrime?: Answer
/**
 * Is the content part of an evidently artistic, creative, satirical, fictional or analogous work?
 */
evidentlyArtisticWork?: Answer
/**
 * Did a competent person review or control the substance of the text, with no later change by AI?
 */
humanReviewOrEditorialControl?: Answer
/**
 * Who carries the editorial responsibility for the publication?
 */
editorialResponsibility?: TextOrNone
/**
 * When was the content generated, and for text: when was it published?
 */
contentGeneratedOn?: CalendarDate
/**
 * Provider: the notice that one interacts with an AI system.
 */
interactionNotice?: ("none" | InteractionNotice)
/**
 * Provider: by which machine-readable marks can its outputs be detected?
 */
marks?: ("none" | OutputMark[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: OutputMark[]
})
/**
 * Deployer: the notice to persons exposed to emotion recognition or biometric categorisation.
 */
exposureNotice?: ("none" | ExposureNotice)
/**
 * Deployer: by which rule is every deep fake disclosed before it is shown? “none” if there is none.
 */
deepFakeRule?: TextOrNone
/**
 * Deployer: which deep fakes were shown since 2 August 2026?
 */
deepFakes?: ("none" | PublishedDeepFake[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: PublishedDeepFake[]
})
/**
 * Deployer: by which rule is every such text disclosed, or reviewed by a person, before it is published? “none” if there is none.
 */
textRule?: TextOrNone
/**
 * Deployer: which such texts were published since 2 August 2026?
 */
publishedTexts?: ("none" | PublishedText[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: PublishedText[]
})
}
/**
 * How persons are informed that they interact with an AI system.
 */
export interface InteractionNotice {
/**
 * What are they told? “none” if nothing.
 */
text?: TextOrNone
/**
 * Does it say in plain words that it is an AI system, rather than by a name or an icon that may mean something else?
 */
saysAiSystem?: Answer
/**
 * Is it part of how the system was designed and developed?
 */
builtIn?: Answer
/**
 * Can a deployer switch it off without being told that the law asks for it?
 */
canBeSwitchedOffUnnoticed?: Answer
/**
 * When was it last seen in the interface that runs?
 */
checkedOn?: CalendarDate
/**
 * In which version of the system?
 */
checkedVersion?: string
/**
 * When do the persons get it?
 */
placement?: ("before or at the first interaction or exposure" | "later" | "only in terms, a manual or a notice to somebody else" | "unknown")
/**
 * Does it stand out clearly from everything else?
 */
distinguishable?: Answer
/**
 * Which accessibility requirements apply, and how are they met? “none” if none are met.
 */
accessibility?: TextOrNone
}
/**
 * One way in which outputs are marked.
 */
export interface OutputMark {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which kind of output does it mark?
 */
content?: ("audio" | "image" | "video" | "text" | "unknown")
/**
 * By which technique?
 */
technique?: ("metadata" | "watermark" | "fingerprint or log" | "visible label only" | "other" | "unknown")
/**
 * Is the mark machine-readable?
 */
machineReadable?: Answer
/**
 * By what can others detect it? “none” if they cannot.
 */
detector?: TextOrNone
/**
 * Can it be read with means that are not only the provider’s own?
 */
interoperable?: Answer
/**
 * In which version of the system was that tested?
 */
testedVersion?: string
/**
 * When?
 */
testedOn?: CalendarDate
/**
 * Was the mark found in outputs by that detector?
 */
found?: ("found" | "not found" | "unknown")
/**
 * Was it still found after usual handling, the product’s own export included?
 */
afterUsualHandling?: ("found" | "not found" | "unknown")
}
/**
 * How the persons exposed are informed that the system operates.
 */
export interface ExposureNotice {
/**
 * What are they told? “none” if nothing.
 */
text?: TextOrNone
/**
 * Who gets it?
 */
informs?: ("the persons exposed" | "only the client or the buyer" | "unknown")
/**
 * When was it last seen at the place or on the screen?
 */
checkedOn?: CalendarDate
/**
 * On which legal basis are their personal data processed? “none” if there is none.
 */
legalBasis?: TextOrNone
/**
 * Where is that processing recorded?
 */
record?: Text
/**
 * When do the persons get it?
 */
placement?: ("before or at the first interaction or exposure" | "later" | "only in terms, a manual or a notice to somebody else" | "unknown")
/**
 * Does it stand out clearly from everything else?
 */
distinguishable?: Answer
/**
 * Which accessibility requirements apply, and how are they met? “none” if none are met.
 */
accessibility?: TextOrNone
}
/**
 * One deep fake that was made known since 2 August 2026.
 */
export interface PublishedDeepFake {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When was it first shown?
 */
publishedOn?: CalendarDate
/**
 * Is it disclosed that the content was artificially generated or manipulated?
 */
disclosed?: Answer
/**
 * In which words or sign?
 */
disclosure?: Text
/**
 * Is it part of an evidently artistic, creative, satirical or fictional work, where the existence of such content is disclosed in a suitable manner?
 */
evidentlyArtistic?: Answer
/**
 * When do the persons get it?
 */
placement?: ("before or at the first interaction or exposure" | "later" | "only in terms, a manual or a notice to somebody else" | "unknown")
/**
 * Does it stand out clearly from everything else?
 */
distinguishable?: Answer
/**
 * Which accessibility requirements apply, and how are they met? “none” if none are met.
 */
accessibility?: TextOrNone
}
/**
 * One text that was published since 2 August 2026 to inform the public.
 */
export interface PublishedText {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When was it published?
 */
publishedOn?: CalendarDate
/**
 * Is it disclosed that the text was artificially generated or manipulated?
 */
disclosed?: Answer
/**
 * In which words?
 */
disclosure?: Text
/**
 * Who reviewed or controlled its substance?
 */
reviewedBy?: ("a competent natural person" | "a program" | "nobody" | "unknown")
/**
 * When?
 */
reviewedOn?: CalendarDate
/**
 * Was it changed by AI after that review?
 */
changedByAiAfterReview?: Answer
/**
 * Which natural or legal person holds editorial responsibility for it? “none” if nobody does.
 */
editoriallyResponsible?: TextOrNone
/**
 * When do the persons get it?
 */
placement?: ("before or at the first interaction or exposure" | "later" | "only in terms, a manual or a notice to somebody else" | "unknown")
/**
 * Does it stand out clearly from everything else?
 */
distinguishable?: Answer
/**
 * Which accessibility requirements apply, and how are they met? “none” if none are met.
 */
accessibility?: TextOrNone
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
right?: TextOrNone
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
 * Where it is as severe and as probable as before: why do the measures leave it as it was?
 */
unchangedBecause?: TextOrNone
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
owner?: TextOrNone
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
 * What it found. None, where it found nothing.
 */
finding?: TextOrNone
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
 * Data and data governance.
 */
export interface DataGovernance {
/**
 * Which data sets are used to train, to validate and to test?
 */
dataSets?: ("none" | DataSet[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataSet[]
})
/**
 * On which persons or groups of persons is the system intended to be used?
 */
groups?: ("none" | AffectedGroup[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AffectedGroup[]
})
/**
 * Do outputs come back as data for later operations?
 */
outputsInfluenceInputs?: Answer
/**
 * Which examinations for possible biases were made?
 */
biasExaminations?: ("none" | BiasExamination[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: BiasExamination[]
})
/**
 * Which possible biases were found?
 */
biases?: ("none" | IdentifiedBias[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: IdentifiedBias[]
})
/**
 * Which measures are taken against them?
 */
biasMeasures?: ("none" | BiasMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: BiasMeasure[]
})
/**
 * When were gaps and shortcomings of the data last looked for?
 */
gapsSoughtOn?: DateOrNone
/**
 * Which gaps or shortcomings of the data stand in the way of compliance?
 */
gaps?: ("none" | DataGap[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataGap[]
})
/**
 * Which statistical properties of the data were counted?
 */
properties?: ("none" | DataProperty[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataProperty[]
})
/**
 * Which features of the setting of use matter to the data?
 */
settings?: ("none" | DataSetting[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataSetting[]
})
}
/**
 * One data set.
 */
export interface DataSet {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Is it used to train, to validate or to test?
 */
role?: ("training" | "validation" | "testing" | "unknown")
/**
 * Which version or snapshot of it.
 */
version?: string
/**
 * The digest of that version.
 */
digest?: Digest
/**
 * For a testing set: has nothing of it been used to train or to tune?
 */
independentOfTraining?: Answer
/**
 * Which choices of design concern this set, and why.
 */
designChoices?: TextOrNone
/**
 * Where do its data come from?
 */
sources?: ("none" | DataSource[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataSource[]
})
/**
 * What was done to prepare it?
 */
preparation?: ("none" | DataPreparation[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DataPreparation[]
})
/**
 * If nothing was done to prepare it: why nothing was needed.
 */
noPreparation?: Text
/**
 * What the data are supposed to measure.
 */
supposedToMeasure?: TextOrNone
/**
 * Whom or what they are supposed to represent.
 */
supposedToRepresent?: TextOrNone
/**
 * Which data of this kind could be had.
 */
availability?: TextOrNone
/**
 * Why they suit the intended purpose, and where they do not.
 */
suitability?: TextOrNone
/**
 * How many records are needed.
 */
recordsNeeded?: number
/**
 * How many records it has.
 */
records?: number
/**
 * When availability, quantity and suitability were assessed.
 */
assessedOn?: DateOrNone
/**
 * Why the data are relevant to the intended purpose.
 */
relevance?: TextOrNone
/**
 * What was found when errors and missing data were looked for.
 */
errors?: ("none" | DataErrors)
}
/**
 * One source of data.
 */
export interface DataSource {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Where the data come from.
 */
origin?: TextOrNone
/**
 * How they were collected.
 */
collection?: TextOrNone
/**
 * Since when they were collected.
 */
collectedFrom?: CalendarDate
/**
 * Until when.
 */
collectedUntil?: CalendarDate
/**
 * Are there personal data among them?
 */
personalData?: Answer
/**
 * For personal data: for which purpose they were collected at first.
 */
originalPurpose?: TextOrNone
/**
 * By which licence or agreement they are used.
 */
licence?: Text
}
/**
 * One operation of preparation.
 */
export interface DataPreparation {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What kind of operation it is.
 */
operation?: ("annotation" | "labelling" | "cleaning" | "updating" | "enrichment" | "aggregation" | "another operation" | "unknown")
/**
 * How and by whom it was done.
 */
how?: TextOrNone
/**
 * When it was done.
 */
doneOn?: DateOrNone
/**
 * How its quality was checked.
 */
qualityCheck?: TextOrNone
}
/**
 * Errors and missing data of one set, by number.
 */
export interface DataErrors {
/**
 * How errors and missing data were looked for.
 */
sought?: TextOrNone
/**
 * When.
 */
on?: DateOrNone
/**
 * How many records were checked.
 */
recordsChecked?: number
/**
 * How many of them were wrong.
 */
wrong?: number
/**
 * How many of them were incomplete.
 */
incomplete?: number
/**
 * What was done about them, and why no more was possible.
 */
treatment?: TextOrNone
}
/**
 * A group of persons on whom the system is intended to be used.
 */
export interface AffectedGroup {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Who belongs to it.
 */
description?: Text
}
/**
 * One examination in view of possible biases.
 */
export interface BiasExamination {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which data sets were examined.
 */
dataSets?: Identifiers
/**
 * When.
 */
on?: DateOrNone
/**
 * Which version of the system it concerns.
 */
version?: string
/**
 * Do the persons in the sample come as they do in use, or were they chosen, for instance in equal numbers?
 */
sample?: ("as in use" | "chosen" | "unknown")
/**
 * Biases against which interest were looked for?
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
 * Was it examined how outputs that become inputs carry a bias on?
 */
feedbackExamined?: Answer
/**
 * What came out, group by group?
 */
results?: ("none" | BiasResult[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: BiasResult[]
})
}
/**
 * The figure of one group.
 */
export interface BiasResult {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which group.
 */
group?: Reference
/**
 * What was measured.
 */
metric?: Text
/**
 * The figure.
 */
value?: number
/**
 * The figure from which on it counts as a bias.
 */
limit?: number
/**
 * Is a higher or a lower figure better?
 */
better?: ("higher" | "lower" | "unknown")
/**
 * On how many records of this group it rests.
 */
records?: number
}
/**
 * A possible bias that was found.
 */
export interface IdentifiedBias {
/**
 * A short stable name.
 */
id: Identifier
/**
 * To the disadvantage of which group.
 */
group?: Reference
/**
 * What it is and where it comes from.
 */
description?: TextOrNone
/**
 * When it was found.
 */
foundOn?: CalendarDate
}
/**
 * A measure against bias.
 */
export interface BiasMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Against which biases.
 */
biases?: Identifiers
/**
 * Does it detect, prevent or mitigate?
 */
kind?: ("detection" | "prevention" | "mitigation" | "unknown")
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
 * A gap or shortcoming of the data.
 */
export interface DataGap {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which data sets.
 */
dataSets?: Identifiers
/**
 * What is missing, and which requirement it stands in the way of.
 */
description?: TextOrNone
/**
 * How it can be addressed.
 */
remedy?: TextOrNone
/**
 * Who sees to it.
 */
owner?: Text
/**
 * By when.
 */
dueOn?: CalendarDate
/**
 * When it was closed.
 */
closedOn?: DateOrNone
}
/**
 * A statistical property, counted in the data and held against the setting of use.
 */
export interface DataProperty {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which data sets, alone or together.
 */
dataSets?: Identifiers
/**
 * Of which group of persons.
 */
group?: Reference
/**
 * Which property.
 */
property?: TextOrNone
/**
 * On how many records the count rests.
 */
records?: number
/**
 * What was counted in the data.
 */
value?: number
/**
 * What is to be expected where the system is used.
 */
expected?: number
/**
 * From where the expectation is known.
 */
source?: TextOrNone
/**
 * When it was counted.
 */
countedOn?: DateOrNone
}
/**
 * A feature of the setting in which the system is intended to be used.
 */
export interface DataSetting {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Is it geographical, contextual, behavioural or functional?
 */
kind?: ("geographical" | "contextual" | "behavioural" | "functional" | "unknown")
/**
 * What is particular to the setting.
 */
description?: TextOrNone
/**
 * Which data sets take it into account.
 */
dataSets?: Identifiers
/**
 * How they take it into account.
 */
reflectedBy?: TextOrNone
/**
 * How many records come from that setting.
 */
records?: number
/**
 * If the intended purpose does not call for it: why not.
 */
notRequiredBecause?: Text
}
/**
 * The technical documentation: its dates and form, and what it says on each point of Annex IV.
 */
export interface TechnicalDocumentation {
/**
 * When was it first complete?
 */
drawnUpOn?: DateOrNone
/**
 * Which version of the system does it describe?
 */
systemVersion?: string
/**
 * Which versions were released, and when was each documented?
 */
releases?: ("none" | DocumentedRelease[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DocumentedRelease[]
})
/**
 * Of which requirements of Chapter III, Section 2 does it show how the system meets them?
 */
requirementsShown?: ({
/**
 * Risk management: Art. 9.
 */
riskManagement?: Answer
/**
 * Data and data governance: Art. 10.
 */
dataGovernance?: Answer
/**
 * Record-keeping: Art. 12.
 */
recordKeeping?: Answer
/**
 * Transparency and instructions: Art. 13.
 */
transparency?: Answer
/**
 * Human oversight: Art. 14.
 */
humanOversight?: Answer
/**
 * Accuracy, robustness and cybersecurity: Art. 15.
 */
accuracyRobustnessCybersecurity?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskManagement" | "dataGovernance" | "recordKeeping" | "transparency" | "humanOversight" | "accuracyRobustnessCybersecurity")[]
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
 * In which form does it give the elements of Annex IV?
 */
form?: ("in full" | "on the simplified form of the Commission" | "shortened otherwise" | "unknown")
/**
 * The simplified form of the Commission, where it is used.
 */
simplifiedForm?: ("none" | SimplifiedForm)
/**
 * For a product under a law of Annex I, Section A: what does each of these laws ask to be documented, and where does it stand?
 */
productLaws?: ("none" | ProductLawPart[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ProductLawPart[]
})
/**
 * Is there one single set for this Regulation and those laws?
 */
singleSet?: Answer
/**
 * Which party does it name as the provider?
 */
provider?: Reference
/**
 * Of which uses does it state the intended purpose?
 */
statedUses?: Identifiers
/**
 * How does it relate this version to earlier ones? Of a first version it says that it is the first.
 */
versionLineage?: TextOrNone
/**
 * With which hardware, software and other AI systems outside it does the system interact, or can it be used to interact?
 */
interactions?: ("none" | DocumentedInteraction[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DocumentedInteraction[]
})
/**
 * Which software and firmware belongs to it, in which versions?
 */
software?: ("none" | SoftwareComponent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SoftwareComponent[]
})
/**
 * In which forms is the system placed on the market or put into service?
 */
marketForms?: ("none" | MarketForm[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MarketForm[]
})
/**
 * The hardware on which it is meant to run.
 */
hardware?: TextOrNone
/**
 * For a component of a product: which photographs or illustrations of the product are there?
 */
productPictures?: ("none" | ProductPicture[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ProductPicture[]
})
/**
 * The user interface that the deployer gets.
 */
userInterface?: DocumentedInterface
/**
 * Which version of the instructions for use is part of it?
 */
instructionsVersion?: string
/**
 * How the system was developed.
 */
development?: ("none" | DocumentedDevelopment)
/**
 * How the system was validated and tested.
 */
testing?: ("none" | DocumentedTesting)
/**
 * Which cybersecurity measures are in place?
 */
securityMeasures?: ("none" | DocumentedSecurityMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DocumentedSecurityMeasure[]
})
/**
 * How the system is monitored, functions and is controlled.
 */
control?: ("none" | DocumentedControl)
/**
 * How it describes the risk management system.
 */
riskManagementSystem?: TextOrNone
/**
 * Which harmonised standards are applied, in full or in part?
 */
harmonisedStandards?: ("none" | HarmonisedStandard[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: HarmonisedStandard[]
})
/**
 * Where no harmonised standard is applied: which solutions meet the requirements instead?
 */
otherSolutions?: TextOrNone
/**
 * Where no harmonised standard is applied: which other standards and technical specifications are?
 */
otherSpecifications?: TextOrNone
/**
 * The copy of the EU declaration of conformity in it.
 */
declaration?: ("none" | DeclarationCopy)
/**
 * How it describes the system that evaluates performance after the placing on the market.
 */
postMarketSystem?: TextOrNone
/**
 * From which day is the post-market monitoring plan in it?
 */
postMarketPlanOn?: DateOrNone
}
/**
 * One version that was released, and its documentation.
 */
export interface DocumentedRelease {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which version.
 */
version?: string
/**
 * When it was released, or is to be.
 */
releasedOn?: CalendarDate
/**
 * When the documentation was brought up to date for it.
 */
documentedOn?: DateOrNone
/**
 * What the provider changed in it. Of a first version: that it is the first.
 */
changes?: TextOrNone
}
/**
 * The form of the Commission for small and medium-sized enterprises and small mid-caps.
 */
export interface SimplifiedForm {
/**
 * Where is the form published, in which version?
 */
reference?: Text
/**
 * When did the Commission publish it?
 */
publishedOn?: DateOrNone
/**
 * When was it filled in?
 */
usedOn?: DateOrNone
}
/**
 * What one law of Annex I, Section A asks to be documented.
 */
export interface ProductLawPart {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which law.
 */
law?: Text
/**
 * Where in the documentation what it asks for stands.
 */
statedIn?: TextOrNone
}
/**
 * Something outside the system that it interacts with, or can.
 */
export interface DocumentedInteraction {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is it?
 */
kind?: ("hardware" | "software" | "AI system" | "unknown")
/**
 * How the system interacts with it.
 */
how?: TextOrNone
}
/**
 * One piece of software or firmware.
 */
export interface SoftwareComponent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Its version.
 */
version?: string
/**
 * What has to be observed when it is updated, if anything.
 */
updateRequirement?: TextOrNone
}
/**
 * One form in which the system is supplied.
 */
export interface MarketForm {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which form is it?
 */
form?: ("package embedded in hardware" | "download" | "programming interface" | "hosted service" | "other" | "unknown")
/**
 * What the customer gets.
 */
description?: TextOrNone
}
/**
 * A photograph or illustration of the product.
 */
export interface ProductPicture {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What does it show?
 */
shows?: ({
/**
 * External features.
 */
externalFeatures?: Answer
/**
 * The marking.
 */
marking?: Answer
/**
 * The internal layout.
 */
internalLayout?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("externalFeatures" | "marking" | "internalLayout")[]
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
 * The user interface that the deployer gets.
 */
export interface DocumentedInterface {
/**
 * Does the deployer get a user interface?
 */
provided?: Answer
/**
 * What it shows and lets a person do.
 */
description?: TextOrNone
}
/**
 * The elements of the system and the process of its development.
 */
export interface DocumentedDevelopment {
/**
 * Which methods and steps were followed?
 */
methods?: TextOrNone
/**
 * Of which models, systems and services that it builds on does it say how they were used, integrated or changed?
 */
describedParts?: Identifiers
/**
 * The general logic of the system and of its algorithms.
 */
generalLogic?: TextOrNone
/**
 * The key design choices.
 */
designChoices?: ("none" | DesignChoice[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DesignChoice[]
})
/**
 * The main classification choices made in the system.
 */
classificationChoices?: TextOrNone
/**
 * What it is designed to optimise for, and how much each parameter matters.
 */
optimisation?: TextOrNone
/**
 * The output that is expected, and its quality.
 */
expectedOutput?: TextOrNone
/**
 * Which trade-offs between technical solutions were decided?
 */
tradeOffs?: ("none" | TradeOff[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TradeOff[]
})
/**
 * How the software components build on each other and fit together.
 */
architecture?: TextOrNone
/**
 * Which computational resources were used?
 */
computing?: ("none" | ComputeUse[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ComputeUse[]
})
/**
 * The datasheets of the training data.
 */
datasheets?: ("none" | Datasheet[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Datasheet[]
})
/**
 * How the oversight measures that are needed were assessed.
 */
oversightAssessment?: TextOrNone
/**
 * How the technical measures were assessed that help deployers to interpret the output.
 */
interpretationAssessment?: TextOrNone
/**
 * The changes fixed in advance.
 */
predeterminedChanges?: ("none" | DocumentedPredeterminedChange[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DocumentedPredeterminedChange[]
})
}
/**
 * One key design choice.
 */
export interface DesignChoice {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Why it was made.
 */
rationale?: TextOrNone
/**
 * On which assumptions, also about the persons on whom the system is used.
 */
assumptions?: TextOrNone
}
/**
 * One trade-off between technical solutions.
 */
export interface TradeOff {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What was decided, and why.
 */
decision?: TextOrNone
}
/**
 * Computational resources used for one phase.
 */
export interface ComputeUse {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For what were they used?
 */
phases?: ({
/**
 * Development.
 */
development?: Answer
/**
 * Training.
 */
training?: Answer
/**
 * Testing.
 */
testing?: Answer
/**
 * Validation.
 */
validation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("development" | "training" | "testing" | "validation")[]
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
 * Which resources, and how much of them.
 */
resources?: TextOrNone
}
/**
 * The datasheet of one data set used in training.
 */
export interface Datasheet {
/**
 * A short stable name.
 */
id: Identifier
/**
 * With which techniques was it used in training?
 */
trainingTechniques?: TextOrNone
/**
 * Its scope and main characteristics.
 */
characteristics?: TextOrNone
/**
 * Where does it come from?
 */
provenance?: TextOrNone
/**
 * How was it obtained and selected?
 */
selection?: TextOrNone
/**
 * How was it labelled, if it was?
 */
labelling?: TextOrNone
/**
 * How was it cleaned, if it was?
 */
cleaning?: TextOrNone
}
/**
 * One change to the system or its performance that was fixed in advance.
 */
export interface DocumentedPredeterminedChange {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What will change, and within which bounds.
 */
change?: Text
/**
 * By which technical solutions compliance stays assured.
 */
continuousCompliance?: TextOrNone
}
/**
 * Validation and testing.
 */
export interface DocumentedTesting {
/**
 * The procedures of validation and testing.
 */
procedures?: TextOrNone
/**
 * The data used for validation and testing, with its main characteristics.
 */
data?: TextOrNone
/**
 * The metrics that were used.
 */
metrics?: ("none" | DocumentedMetric[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DocumentedMetric[]
})
/**
 * The test reports.
 */
reports?: ("none" | SignedReport[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SignedReport[]
})
}
/**
 * One metric.
 */
export interface DocumentedMetric {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What does it measure?
 */
measures?: ({
/**
 * Accuracy.
 */
accuracy?: Answer
/**
 * Robustness.
 */
robustness?: Answer
/**
 * Compliance with another requirement of Section 2.
 */
otherRequirements?: Answer
/**
 * Impacts that may discriminate.
 */
discriminatoryImpact?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("accuracy" | "robustness" | "otherRequirements" | "discriminatoryImpact")[]
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
 * Why it suits this system.
 */
suitability?: TextOrNone
}
/**
 * One test report.
 */
export interface SignedReport {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which version of the system it is about.
 */
version?: string
/**
 * Which tests of the risk management file it reports.
 */
tests?: Identifiers
/**
 * Which date it bears.
 */
on?: DateOrNone
/**
 * Which responsible person signed it.
 */
signedBy?: TextOrNone
/**
 * Where its test log is.
 */
log?: TextOrNone
}
/**
 * One cybersecurity measure.
 */
export interface DocumentedSecurityMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Against which threat.
 */
threat?: Text
/**
 * Since when it is in place.
 */
inPlaceSince?: DateOrNone
}
/**
 * Monitoring, functioning and control of the system.
 */
export interface DocumentedControl {
/**
 * What it can do, and where its performance ends.
 */
capabilitiesAndLimits?: TextOrNone
/**
 * The overall accuracy that is expected for its intended purpose, with the metric.
 */
expectedAccuracy?: TextOrNone
/**
 * The accuracy for specific persons or groups.
 */
groupAccuracy?: ("none" | GroupAccuracy[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: GroupAccuracy[]
})
/**
 * The unintended outcomes that can be foreseen.
 */
unintendedOutcomes?: TextOrNone
/**
 * Which risks of the risk management file does it tell as sources of risk?
 */
risks?: Identifiers
/**
 * Which oversight measures does it describe?
 */
oversightMeasures?: Identifiers
/**
 * The specifications of input data, where there are any.
 */
inputSpecifications?: TextOrNone
}
/**
 * The accuracy for one group of persons.
 */
export interface GroupAccuracy {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which persons.
 */
group?: Text
/**
 * How accurate, by which metric.
 */
accuracy?: TextOrNone
}
/**
 * One harmonised standard that is applied.
 */
export interface HarmonisedStandard {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Its number and edition.
 */
reference?: Text
/**
 * When was its reference published in the Official Journal? “none” where it was not.
 */
publishedOn?: DateOrNone
/**
 * Is it applied in full or in part?
 */
extent?: ("in full" | "in part" | "unknown")
}
/**
 * The copy of the EU declaration of conformity.
 */
export interface DeclarationCopy {
/**
 * Which date the declaration bears.
 */
on?: DateOrNone
/**
 * Which version of the system it is about.
 */
systemVersion?: string
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
 * The instructions for use: their version, how they reach the deployer, and what they say.
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
/**
 * For which version of the system are they?
 */
systemVersion?: string
/**
 * How do they reach the deployer?
 */
accompaniment?: ("with every system supplied" | "inside the system" | "on request only" | "not at all" | "unknown")
/**
 * Which deployer got which version of them?
 */
deliveries?: ("none" | InstructionsDelivery[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: InstructionsDelivery[]
})
/**
 * Are they concise, complete, correct and clear, and relevant, accessible and comprehensible to these deployers?
 */
clear?: Answer
/**
 * What makes the operation of the system transparent to deployers.
 */
transparency?: ("none" | OperationTransparency)
/**
 * Which party do they name as the provider?
 */
provider?: Reference
/**
 * Which contact details of the provider do they give?
 */
contact?: TextOrNone
/**
 * Which party do they name as its authorised representative, if there is one?
 */
representative?: Reference
/**
 * Which contact details of the authorised representative do they give?
 */
representativeContact?: TextOrNone
/**
 * Of which uses do they state the intended purpose?
 */
statedUses?: Identifiers
/**
 * Which levels of accuracy, robustness and cybersecurity do they declare?
 */
performance?: ("none" | DeclaredLevel[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DeclaredLevel[]
})
/**
 * Which known and foreseeable circumstances do they name that may change these levels?
 */
performanceFactors?: ("none" | PerformanceFactor[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: PerformanceFactor[]
})
/**
 * Which risks of the risk management file do they tell, with the circumstances that lead to them?
 */
statedRisks?: Identifiers
/**
 * Which foreseeable misuses do they warn of?
 */
statedMisuses?: Identifiers
/**
 * What do they say about information by which the system can explain its output?
 */
explanation?: TextOrNone
/**
 * Which performance do they state for specific persons or groups?
 */
groupPerformance?: ("none" | GroupPerformance[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: GroupPerformance[]
})
/**
 * Which specifications of input data, or other information on the data sets, do they give?
 */
inputData?: TextOrNone
/**
 * What do they say so that deployers can interpret the output and use it appropriately?
 */
interpretation?: TextOrNone
/**
 * Which changes fixed in advance do they name?
 */
predeterminedChanges?: TextOrNone
/**
 * Which technical measures do they describe that help deployers to interpret the output?
 */
interpretationMeasures?: TextOrNone
/**
 * Which computational and hardware resources do they say are needed?
 */
resources?: TextOrNone
/**
 * Which lifetime of the system do they say is to be expected?
 */
expectedLifetime?: Period
/**
 * Which measures of maintenance and care do they ask for?
 */
maintenance?: ("none" | MaintenanceMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MaintenanceMeasure[]
})
/**
 * How do they say that deployers collect, store and interpret the logs?
 */
logMechanisms?: TextOrNone
/**
 * Which information do they leave out because it is not applicable, appropriate or relevant here?
 */
departures?: ("none" | InstructionsDeparture[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: InstructionsDeparture[]
})
}
/**
 * Instructions that one deployer got.
 */
export interface InstructionsDelivery {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party got them.
 */
to?: Reference
/**
 * Which version of the instructions.
 */
version?: string
/**
 * On which day.
 */
on?: DateOrNone
}
/**
 * How the system lets deployers interpret its output and use it appropriately.
 */
export interface OperationTransparency {
/**
 * By which means in the system: displays, reasons, marks of doubt?
 */
means?: TextOrNone
/**
 * Is the operation sufficiently transparent, in type and degree?
 */
sufficient?: Answer
}
/**
 * One level of performance that the instructions declare.
 */
export interface DeclaredLevel {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is it a level of?
 */
aspect?: ("accuracy" | "robustness" | "cybersecurity" | "unknown")
/**
 * By which metric.
 */
metric?: Text
/**
 * The level to be expected, and under which conditions.
 */
level?: Text
/**
 * When was it tested?
 */
testedOn?: DateOrNone
/**
 * On which version of the system.
 */
testedVersion?: string
}
/**
 * A circumstance that may change a declared level.
 */
export interface PerformanceFactor {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it does to which level.
 */
effect?: TextOrNone
}
/**
 * The performance for one group of persons.
 */
export interface GroupPerformance {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which persons.
 */
group?: Text
/**
 * How the system performs for them, by which metric.
 */
level?: TextOrNone
/**
 * On which version of the system.
 */
testedVersion?: string
}
/**
 * One measure of maintenance or care.
 */
export interface MaintenanceMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What kind is it?
 */
kind?: ("software update" | "maintenance" | "care" | "unknown")
/**
 * What is to be done.
 */
what?: Text
/**
 * How often.
 */
every?: Period
}
/**
 * Information that is left out, with the reason.
 */
export interface InstructionsDeparture {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which information?
 */
point?: ("explanation of output" | "performance for groups" | "input data" | "interpretation of output" | "log mechanisms" | "unknown")
/**
 * Why it is not applicable, appropriate or relevant to this system.
 */
reason?: TextOrNone
/**
 * Is leaving it out justified?
 */
justified?: Answer
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
 * Does it stand in the instructions for use?
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
 * Which logged event shows it, by its name in the list of events.
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
 * Accuracy, robustness and cybersecurity.
 */
export interface AccuracyRobustnessCybersecurity {
/**
 * By which metrics is accuracy measured, and which level is to be reached?
 */
levels?: ("none" | AccuracyLevel[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AccuracyLevel[]
})
/**
 * What was measured?
 */
results?: ("none" | AccuracyResult[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AccuracyResult[]
})
/**
 * How it is seen that accuracy, robustness or cybersecurity change over time.
 */
watch?: TextOrNone
/**
 * How often they are tested again.
 */
retestEvery?: Period
/**
 * Whom or what does the system interact with?
 */
interactsWith?: ({
/**
 * Natural persons.
 */
persons?: Answer
/**
 * Other systems.
 */
otherSystems?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("persons" | "otherSystems")[]
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
 * Which errors, faults and inconsistencies may occur?
 */
faults?: ("none" | FaultCase[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: FaultCase[]
})
/**
 * Which measures make the system resilient against them?
 */
robustnessMeasures?: ("none" | RobustnessMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RobustnessMeasure[]
})
/**
 * Which of them were tried out?
 */
robustnessTests?: ("none" | RobustnessTest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RobustnessTest[]
})
/**
 * For a system that goes on learning: how biased outputs could become inputs.
 */
feedbackLoops?: ("none" | FeedbackLoops)
/**
 * How could somebody without authority alter use, outputs or performance?
 */
threats?: ("none" | Threat[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Threat[]
})
/**
 * Which technical solutions stand against it?
 */
securityMeasures?: ("none" | SecurityMeasure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SecurityMeasure[]
})
/**
 * Which attacks were tried?
 */
securityTests?: ("none" | SecurityTest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SecurityTest[]
})
/**
 * The assessment of the circumstances and risks that the solutions answer to.
 */
securityAssessment?: ("none" | SecurityAssessment)
/**
 * If conformity with the requirements on cybersecurity is presumed: on which ground.
 */
presumption?: ("none" | CybersecurityPresumption)
}
/**
 * One metric of accuracy with the level to be reached.
 */
export interface AccuracyLevel {
/**
 * A short stable name.
 */
id: Identifier
/**
 * The metric.
 */
metric?: TextOrNone
/**
 * For which uses.
 */
uses?: Identifiers
/**
 * Under which conditions it is measured.
 */
conditions?: TextOrNone
/**
 * The level to be reached.
 */
level?: number
/**
 * Is a higher or a lower figure better?
 */
better?: ("higher" | "lower" | "unknown")
/**
 * When the level was fixed.
 */
levelSetOn?: CalendarDate
/**
 * Why this level is appropriate to the intended purpose and the state of the art.
 */
appropriateBecause?: TextOrNone
/**
 * In which version of the instructions for use it is declared.
 */
declaredIn?: string
/**
 * The metric as it is declared there.
 */
declaredMetric?: TextOrNone
/**
 * The level as it is declared there.
 */
declaredLevel?: number
}
/**
 * One measurement of accuracy.
 */
export interface AccuracyResult {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which metric and level.
 */
accuracyLevel?: Reference
/**
 * On which data set.
 */
dataSet?: Reference
/**
 * The figure.
 */
value?: number
/**
 * On how many records it rests.
 */
records?: number
/**
 * When it was measured.
 */
ranOn?: DateOrNone
/**
 * Which version of the system was measured.
 */
version?: string
/**
 * If the measurement does not count: why not.
 */
setAsideBecause?: Text
}
/**
 * An error, fault or inconsistency that may occur.
 */
export interface FaultCase {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
kind?: ("error" | "fault" | "inconsistency" | "unknown")
/**
 * Where it comes from.
 */
arisesFrom?: ("the system" | "the environment" | "interaction with persons" | "interaction with other systems" | "unknown")
/**
 * What happens.
 */
description?: TextOrNone
}
/**
 * A measure of resilience.
 */
export interface RobustnessMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Is it technical or organisational?
 */
kind?: ("technical" | "organisational" | "unknown")
/**
 * Is it redundancy, such as a backup or a fail-safe plan?
 */
redundancy?: Answer
/**
 * Against which errors, faults or inconsistencies.
 */
faults?: Identifiers
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
 * A test in which something goes wrong on purpose.
 */
export interface RobustnessTest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which errors, faults or inconsistencies were brought about.
 */
faults?: Identifiers
/**
 * When it ran.
 */
ranOn?: DateOrNone
/**
 * Which version of the system was tested.
 */
version?: string
/**
 * What was expected.
 */
expected?: TextOrNone
/**
 * What happened.
 */
actual?: TextOrNone
/**
 * The result.
 */
result?: ("as expected" | "not as expected" | "unknown")
}
/**
 * Feedback loops of a system that goes on learning.
 */
export interface FeedbackLoops {
/**
 * How outputs could reach later inputs, and what was done so that they do not.
 */
analysis?: TextOrNone
/**
 * When that was looked into.
 */
analysedOn?: DateOrNone
/**
 * Which loops remain?
 */
loops?: ("none" | FeedbackLoop[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: FeedbackLoop[]
})
}
/**
 * A loop from outputs to later inputs.
 */
export interface FeedbackLoop {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which output becomes which input.
 */
description?: Text
/**
 * What keeps a bias from growing in it.
 */
mitigation?: TextOrNone
/**
 * When that was put in place.
 */
implementedOn?: DateOrNone
/**
 * When it was tested.
 */
testedOn?: DateOrNone
/**
 * Which version of the system was tested.
 */
version?: string
/**
 * The result.
 */
result?: ("the bias did not grow" | "the bias grew" | "unknown")
}
/**
 * A way in which somebody without authority could alter use, outputs or performance.
 */
export interface Threat {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What kind of attack it is.
 */
kind?: ("data poisoning" | "model poisoning" | "adversarial examples or model evasion" | "confidentiality attack" | "model flaw" | "another vulnerability of the system" | "unknown")
/**
 * Who could do what by it.
 */
description?: TextOrNone
/**
 * If measures against this kind are not appropriate: why not.
 */
notAppropriateBecause?: Text
}
/**
 * A technical solution against attacks.
 */
export interface SecurityMeasure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Against which threats.
 */
threats?: Identifiers
/**
 * What it does.
 */
serves?: ({
/**
 * Prevents the attack.
 */
prevent?: Answer
/**
 * Detects it.
 */
detect?: Answer
/**
 * Responds to it.
 */
respond?: Answer
/**
 * Resolves what it did.
 */
resolve?: Answer
/**
 * Controls it.
 */
control?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("prevent" | "detect" | "respond" | "resolve" | "control")[]
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
 * What is done.
 */
description?: TextOrNone
/**
 * When it was put in place.
 */
implementedOn?: DateOrNone
}
/**
 * An attack that was tried.
 */
export interface SecurityTest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which threats it stands for.
 */
threats?: Identifiers
/**
 * What was tried.
 */
attack?: TextOrNone
/**
 * When it ran.
 */
ranOn?: DateOrNone
/**
 * Which version of the system was tested.
 */
version?: string
/**
 * The result.
 */
result?: ("withstood" | "not withstood" | "unknown")
}
/**
 * The assessment of circumstances and risks.
 */
export interface SecurityAssessment {
/**
 * Which circumstances and risks there are, and which solution answers which.
 */
description?: TextOrNone
/**
 * When it was made.
 */
on?: DateOrNone
/**
 * Which version of the system it concerns.
 */
version?: string
}
/**
 * The ground on which conformity with the requirements on cybersecurity is presumed.
 */
export interface CybersecurityPresumption {
/**
 * Does it cover all requirements of Art. 15 on cybersecurity?
 */
coversRequirements?: Answer
/**
 * What it rests on.
 */
ground?: ("certificate or statement of conformity" | "Regulation (EU) 2024/2847" | "unknown")
/**
 * Certificate, statement or declaration, by number and issuer.
 */
reference?: TextOrNone
/**
 * Are the references of the scheme published in the Official Journal?
 */
publishedInOfficialJournal?: Answer
/**
 * Are the conditions of Article 12(1) of Regulation (EU) 2024/2847 fulfilled?
 */
conditionsFulfilled?: Answer
/**
 * Until when it is valid.
 */
validUntil?: CalendarDate
}
/**
 * The quality management system of the provider.
 */
export interface QualityManagement {
/**
 * Whose quality management system is it? The id of the party.
 */
operatedBy?: Reference
/**
 * Which document points to all its written policies, procedures and instructions?
 */
manual?: TextOrNone
/**
 * Since when is the system in place?
 */
inForceOn?: DateOrNone
/**
 * When is it reviewed next?
 */
nextReviewOn?: DateOrNone
/**
 * The written policies, procedures and instructions.
 */
procedures?: ("none" | QualityProcedure[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: QualityProcedure[]
})
/**
 * Which procedure of conformity assessment does the strategy count on?
 */
conformityProcedure?: ("internal control" | "assessment by a notified body" | "procedure of Annex I, Section A" | "unknown")
/**
 * How are modifications of the system assessed and released, substantial ones in particular?
 */
modifications?: TextOrNone
/**
 * The examinations, tests and validations that are prescribed.
 */
examinations?: ("none" | QualityExamination[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: QualityExamination[]
})
/**
 * The technical specifications and standards that are applied.
 */
specifications?: ("none" | QualitySpecification[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: QualitySpecification[]
})
/**
 * Do the harmonised standards that are applied cover all requirements of Section 2?
 */
standardsCoverAllRequirements?: Answer
/**
 * By which other means is it made sure that the system meets the requirements?
 */
meansBesideStandards?: TextOrNone
/**
 * Which operations on data do the procedures cover?
 */
dataOperations?: ({
/**
 * Acquisition.
 */
acquisition?: Answer
/**
 * Collection.
 */
collection?: Answer
/**
 * Analysis.
 */
analysis?: Answer
/**
 * Labelling.
 */
labelling?: Answer
/**
 * Storage.
 */
storage?: Answer
/**
 * Filtration.
 */
filtration?: Answer
/**
 * Mining.
 */
mining?: Answer
/**
 * Aggregation.
 */
aggregation?: Answer
/**
 * Retention.
 */
retention?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("acquisition" | "collection" | "analysis" | "labelling" | "storage" | "filtration" | "mining" | "aggregation" | "retention")[]
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
 * Which of these operations are not carried out at all for this system?
 */
dataOperationsNotCarriedOut?: ({
/**
 * Acquisition.
 */
acquisition?: Answer
/**
 * Collection.
 */
collection?: Answer
/**
 * Analysis.
 */
analysis?: Answer
/**
 * Labelling.
 */
labelling?: Answer
/**
 * Storage.
 */
storage?: Answer
/**
 * Filtration.
 */
filtration?: Answer
/**
 * Mining.
 */
mining?: Answer
/**
 * Aggregation.
 */
aggregation?: Answer
/**
 * Retention.
 */
retention?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("acquisition" | "collection" | "analysis" | "labelling" | "storage" | "filtration" | "mining" | "aggregation" | "retention")[]
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
 * Which last days does the procedure for serious incidents set?
 */
incidentDeadlines?: ("none" | IncidentDeadlines)
/**
 * With whom does the procedure for communication deal?
 */
communicationWith?: ({
/**
 * National competent authorities.
 */
nationalCompetentAuthorities?: Answer
/**
 * Other relevant authorities, those that provide or support access to data included.
 */
otherAuthorities?: Answer
/**
 * Notified bodies.
 */
notifiedBodies?: Answer
/**
 * Other operators.
 */
otherOperators?: Answer
/**
 * Customers.
 */
customers?: Answer
/**
 * Other interested parties.
 */
otherInterestedParties?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("nationalCompetentAuthorities" | "otherAuthorities" | "notifiedBodies" | "otherOperators" | "customers" | "otherInterestedParties")[]
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
 * Does a notified body take part in the conformity assessment of this system?
 */
notifiedBodyTakesPart?: Answer
/**
 * For how long after the last placing on the market or putting into service are documents kept?
 */
documentsKeptFor?: Period
/**
 * The supplies that the system depends on, such as a model behind an interface, computing or data.
 */
supplies?: ("none" | CriticalSupply[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: CriticalSupply[]
})
/**
 * Who answers for which aspect.
 */
responsibilities?: ("none" | QualityResponsibility[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: QualityResponsibility[]
})
/**
 * Which aspects are implemented in a form reduced for the size of the organisation?
 */
reducedForSize?: ({
/**
 * The strategy for regulatory compliance: point (a).
 */
strategy?: Answer
/**
 * Design, design control and design verification: point (b).
 */
design?: Answer
/**
 * Development, quality control and quality assurance: point (c).
 */
development?: Answer
/**
 * Examination, test and validation: point (d).
 */
examination?: Answer
/**
 * Technical specifications and standards: point (e).
 */
specifications?: Answer
/**
 * Data management: point (f).
 */
dataManagement?: Answer
/**
 * The risk management system: point (g).
 */
riskManagement?: Answer
/**
 * Post-market monitoring: point (h).
 */
postMarketMonitoring?: Answer
/**
 * Reporting of serious incidents: point (i).
 */
incidentReporting?: Answer
/**
 * Communication with authorities, bodies, operators and others: point (j).
 */
communication?: Answer
/**
 * Record-keeping of documents and information: point (k).
 */
recordKeeping?: Answer
/**
 * Resources and security of supply: point (l).
 */
resources?: Answer
/**
 * Responsibilities of management and staff: point (m).
 */
accountability?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("strategy" | "design" | "development" | "examination" | "specifications" | "dataManagement" | "riskManagement" | "postMarketMonitoring" | "incidentReporting" | "communication" | "recordKeeping" | "resources" | "accountability")[]
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
 * Why does that form keep the rigour and the level of protection that the system needs?
 */
reductionReasons?: TextOrNone
}
/**
 * One policy, procedure or instruction.
 */
export interface QualityProcedure {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which aspects of Article 17(1) does it set out?
 */
aspects?: ({
/**
 * The strategy for regulatory compliance: point (a).
 */
strategy?: Answer
/**
 * Design, design control and design verification: point (b).
 */
design?: Answer
/**
 * Development, quality control and quality assurance: point (c).
 */
development?: Answer
/**
 * Examination, test and validation: point (d).
 */
examination?: Answer
/**
 * Technical specifications and standards: point (e).
 */
specifications?: Answer
/**
 * Data management: point (f).
 */
dataManagement?: Answer
/**
 * The risk management system: point (g).
 */
riskManagement?: Answer
/**
 * Post-market monitoring: point (h).
 */
postMarketMonitoring?: Answer
/**
 * Reporting of serious incidents: point (i).
 */
incidentReporting?: Answer
/**
 * Communication with authorities, bodies, operators and others: point (j).
 */
communication?: Answer
/**
 * Record-keeping of documents and information: point (k).
 */
recordKeeping?: Answer
/**
 * Resources and security of supply: point (l).
 */
resources?: Answer
/**
 * Responsibilities of management and staff: point (m).
 */
accountability?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("strategy" | "design" | "development" | "examination" | "specifications" | "dataManagement" | "riskManagement" | "postMarketMonitoring" | "incidentReporting" | "communication" | "recordKeeping" | "resources" | "accountability")[]
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
 * Title or number of the document.
 */
document?: TextOrNone
/**
 * Who approved it: a person or function.
 */
approvedBy?: TextOrNone
/**
 * When it was approved.
 */
approvedOn?: DateOrNone
/**
 * Since when it is followed.
 */
inForceOn?: DateOrNone
/**
 * When it is reviewed next.
 */
nextReviewOn?: DateOrNone
/**
 * Records that show it is followed.
 */
records?: ("none" | QualityRecord[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: QualityRecord[]
})
}
/**
 * One trace of a procedure that was followed.
 */
export interface QualityRecord {
/**
 * A short stable name.
 */
id: Identifier
/**
 * The day of the record.
 */
on?: DateOrNone
/**
 * The version of the AI system that it is about.
 */
version?: Text
/**
 * What it records.
 */
what?: Text
}
/**
 * One examination, test or validation that is prescribed.
 */
export interface QualityExamination {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When is it carried out?
 */
stage?: ("before development" | "during development" | "after development" | "unknown")
/**
 * What is examined, tested or validated.
 */
what?: TextOrNone
/**
 * How often, or at which occasions.
 */
frequency?: TextOrNone
}
/**
 * One technical specification.
 */
export interface QualitySpecification {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Number and edition.
 */
reference?: TextOrNone
/**
 * What kind of specification is it?
 */
kind?: ("harmonised standard" | "common specification" | "other specification" | "unknown")
/**
 * Is it applied in full?
 */
appliedInFull?: Answer
}
/**
 * The last days for a report, from the day on which the provider becomes aware.
 */
export interface IncidentDeadlines {
/**
 * For a serious incident in general.
 */
general?: Period
/**
 * For the death of a person.
 */
death?: Period
/**
 * For a serious and irreversible disruption of critical infrastructure, and for a widespread infringement.
 */
infrastructureOrWidespread?: Period
/**
 * Which function stands in for the one that reports?
 */
standIn?: TextOrNone
}
/**
 * One supply that the system depends on.
 */
export interface CriticalSupply {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What is supplied, and by whom.
 */
what?: Text
/**
 * What secures it, or stands in if it fails.
 */
securedBy?: TextOrNone
}
/**
 * One function with the aspects that it answers for.
 */
export interface QualityResponsibility {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Who holds it?
 */
kind?: ("one person or function" | "several together" | "unknown")
/**
 * For which aspects does it answer?
 */
aspects?: ({
/**
 * The strategy for regulatory compliance: point (a).
 */
strategy?: Answer
/**
 * Design, design control and design verification: point (b).
 */
design?: Answer
/**
 * Development, quality control and quality assurance: point (c).
 */
development?: Answer
/**
 * Examination, test and validation: point (d).
 */
examination?: Answer
/**
 * Technical specifications and standards: point (e).
 */
specifications?: Answer
/**
 * Data management: point (f).
 */
dataManagement?: Answer
/**
 * The risk management system: point (g).
 */
riskManagement?: Answer
/**
 * Post-market monitoring: point (h).
 */
postMarketMonitoring?: Answer
/**
 * Reporting of serious incidents: point (i).
 */
incidentReporting?: Answer
/**
 * Communication with authorities, bodies, operators and others: point (j).
 */
communication?: Answer
/**
 * Record-keeping of documents and information: point (k).
 */
recordKeeping?: Answer
/**
 * Resources and security of supply: point (l).
 */
resources?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("strategy" | "design" | "development" | "examination" | "specifications" | "dataManagement" | "riskManagement" | "postMarketMonitoring" | "incidentReporting" | "communication" | "recordKeeping" | "resources")[]
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
 * What the holder may decide.
 */
authority?: TextOrNone
/**
 * Until when it is held, or “none” while no end is set.
 */
heldUntil?: DateOrNone
}
/**
 * A change after market or first use: whoever made it may have become the provider.
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
 * When, or on which day is it planned? A change without a day counts as made.
 */
on?: CalendarDate
/**
 * Which party made the change?
 */
by?: Reference
/**
 * Does it put its name or trademark on a high-risk system that is already on the market or in service?
 */
putsNameOrTrademark?: Answer
/**
 * Does a contract allocate the obligations otherwise?
 */
contractAllocatesOtherwise?: TextOrNone
/**
 * Is it a change to the system itself, after it was placed on the market or put into service?
 */
changedAfterMarket?: Answer
/**
 * Was the change foreseen or planned in the initial conformity assessment?
 */
foreseenInInitialAssessment?: Answer
/**
 * Had the system been through its initial conformity assessment before the change?
 */
assessedBefore?: Answer
/**
 * Does the change affect compliance with a requirement for high-risk systems?
 */
affectsRequirements?: Answer
/**
 * Had the system been classified as high-risk before the change?
 */
highRiskBefore?: Answer
/**
 * Does it modify the intended purpose?
 */
modifiesIntendedPurpose?: Answer
}
/**
 * Accessibility for persons with disabilities.
 */
export interface Accessibility {
/**
 * By which standard or list of requirements is the system held to be accessible?
 */
standard?: Text
/**
 * Which version was tested?
 */
version?: string
/**
 * When?
 */
testedOn?: CalendarDate
/**
 * Does it meet those requirements?
 */
requirementsMet?: Answer
}
/**
 * Conformity assessment, certificates, EU declaration of conformity and CE marking.
 */
export interface ConformityAssessment {
/**
 * Which conformity assessments were carried out?
 */
assessments?: ("none" | AssessmentOfConformity[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AssessmentOfConformity[]
})
/**
 * Which versions came after an assessed one, and was the change a substantial modification?
 */
laterVersions?: ("none" | LaterVersion[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: LaterVersion[]
})
/**
 * Which certificates did a notified body issue?
 */
certificates?: ("none" | Certificate[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Certificate[]
})
/**
 * The EU declaration of conformity.
 */
declaration?: ("none" | DeclarationOfConformity)
/**
 * The CE marking.
 */
marking?: ("none" | ConformityMarking)
/**
 * Notified body: applications, changes told to it, and what it asked for.
 */
bodyProcedure?: ("none" | BodyProcedure)
}
/**
 * One conformity assessment of one version.
 */
export interface AssessmentOfConformity {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which version was assessed?
 */
version?: string
/**
 * When was it concluded?
 */
concludedOn?: CalendarDate
/**
 * With which conclusion?
 */
conclusion?: ("the requirements are met" | "the requirements are not met" | "unknown")
/**
 * Who decided?
 */
decidedBy?: Text
/**
 * After which substantial modification: the id of that event.
 */
afterModification?: Reference
/**
 * When was the quality management system verified?
 */
qualitySystemVerifiedOn?: CalendarDate
/**
 * Which aspects of the quality management system were found to comply with Art. 17?
 */
qualitySystemConforms?: ({
/**
 * Strategy for regulatory compliance: Art. 17(1)(a).
 */
regulatoryStrategy?: Answer
/**
 * Design, its control and verification: Art. 17(1)(b).
 */
design?: Answer
/**
 * Development, quality control and quality assurance: Art. 17(1)(c).
 */
development?: Answer
/**
 * Examination, test and validation: Art. 17(1)(d).
 */
testing?: Answer
/**
 * Technical specifications and standards: Art. 17(1)(e).
 */
specifications?: Answer
/**
 * Data management: Art. 17(1)(f).
 */
dataManagement?: Answer
/**
 * The risk management system: Art. 17(1)(g).
 */
riskManagement?: Answer
/**
 * Post-market monitoring: Art. 17(1)(h).
 */
postMarketMonitoring?: Answer
/**
 * Reports of serious incidents: Art. 17(1)(i).
 */
seriousIncidents?: Answer
/**
 * Communication with authorities and others: Art. 17(1)(j).
 */
communication?: Answer
/**
 * Record-keeping: Art. 17(1)(k).
 */
recordKeeping?: Answer
/**
 * Resources and security of supply: Art. 17(1)(l).
 */
resources?: Answer
/**
 * Accountability of management and staff: Art. 17(1)(m).
 */
accountability?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("regulatoryStrategy" | "design" | "development" | "testing" | "specifications" | "dataManagement" | "riskManagement" | "postMarketMonitoring" | "seriousIncidents" | "communication" | "recordKeeping" | "resources" | "accountability")[]
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
 * When was the technical documentation examined?
 */
documentationExaminedOn?: CalendarDate
/**
 * With which requirements was the system found to comply, by the technical documentation?
 */
documentationConforms?: ({
/**
 * Risk management system: Art. 9.
 */
riskManagement?: Answer
/**
 * Data and data governance: Art. 10.
 */
dataGovernance?: Answer
/**
 * Technical documentation: Art. 11.
 */
technicalDocumentation?: Answer
/**
 * Record-keeping: Art. 12.
 */
recordKeeping?: Answer
/**
 * Transparency and information for deployers: Art. 13.
 */
informationForDeployers?: Answer
/**
 * Human oversight: Art. 14.
 */
humanOversight?: Answer
/**
 * Accuracy, robustness and cybersecurity: Art. 15.
 */
accuracyRobustnessCybersecurity?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskManagement" | "dataGovernance" | "technicalDocumentation" | "recordKeeping" | "informationForDeployers" | "humanOversight" | "accuracyRobustnessCybersecurity")[]
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
 * When were design, development and monitoring held against the documentation?
 */
consistencyVerifiedOn?: CalendarDate
/**
 * Is the process of design and development consistent with the technical documentation?
 */
developmentIsConsistent?: Answer
/**
 * Is the post-market monitoring consistent with the technical documentation?
 */
monitoringIsConsistent?: Answer
}
/**
 * A version that came after an assessed one.
 */
export interface LaterVersion {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which version is it?
 */
version?: string
/**
 * When was it released?
 */
releasedOn?: CalendarDate
/**
 * The assessment that it rests on.
 */
assessment?: Reference
/**
 * Is the change a substantial modification?
 */
isSubstantialModification?: Answer
/**
 * Why, requirement by requirement.
 */
reasons?: Text
}
/**
 * One certificate of a notified body.
 */
export interface Certificate {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which body issued it.
 */
body?: Text
/**
 * When was it issued, or its validity last extended?
 */
issuedOn?: CalendarDate
/**
 * For how long is it valid from that day, as it says?
 */
validFor?: Period
/**
 * How does it stand?
 */
standing?: ("valid" | "restricted" | "suspended" | "withdrawn" | "unknown")
/**
 * Which conditions or restrictions has it?
 */
conditions?: TextOrNone
}
/**
 * The EU declaration of conformity in its present version.
 */
export interface DeclarationOfConformity {
/**
 * When was the declaration first drawn up?
 */
firstDrawnUpOn?: CalendarDate
/**
 * When was its present version drawn up?
 */
drawnUpOn?: CalendarDate
/**
 * Which versions of the system does it name?
 */
versions?: Identifiers
/**
 * Is it written and machine-readable?
 */
machineReadable?: Answer
/**
 * How is it signed?
 */
signature?: ("by hand" | "electronically" | "not signed" | "unknown")
/**
 * Who signed, in which function, for whom?
 */
signatory?: Text
/**
 * What does it contain?
 */
contains?: ({
/**
 * Name, type and what else identifies the system: point 1.
 */
nameTypeAndReference?: Answer
/**
 * Name and address of the provider or its authorised representative: point 2.
 */
providerNameAndAddress?: Answer
/**
 * That it is issued under the sole responsibility of the provider: point 3.
 */
soleResponsibility?: Answer
/**
 * That the system conforms with the Regulation, and with other law that asks for a declaration: point 4.
 */
conformity?: Answer
/**
 * That it complies with data protection law: point 5.
 */
dataProtection?: Answer
/**
 * The harmonised standards or common specifications that it relies on: point 6.
 */
standards?: Answer
/**
 * Name and number of the notified body, the procedure and the certificate: point 7.
 */
notifiedBody?: Answer
/**
 * Place and date, name and function of the signatory, for whom, signature: point 8.
 */
placeDateAndSignature?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("nameTypeAndReference" | "providerNameAndAddress" | "soleResponsibility" | "conformity" | "dataProtection" | "standards" | "notifiedBody" | "placeDateAndSignature")[]
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
 * For each Member State where the system is placed on the market or made available: in which language?
 */
languages?: ("none" | DeclarationLanguage[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: DeclarationLanguage[]
})
/**
 * Does other Union harmonisation law also ask for an EU declaration of conformity?
 */
otherLawAsksForDeclaration?: Answer
/**
 * Which acts these are, as the declaration names them.
 */
otherActs?: Text
/**
 * Is it one declaration for all these acts?
 */
isOneForAllActs?: Answer
/**
 * For how long after the placing on the market or putting into service is it kept for authorities?
 */
keptFor?: Period
}
/**
 * The declaration for the authorities of one Member State.
 */
export interface DeclarationLanguage {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which Member State?
 */
memberState?: Country
/**
 * In which language that its authorities easily understand?
 */
language?: Text
/**
 * Since when is there that version?
 */
issuedOn?: CalendarDate
}
/**
 * The CE marking.
 */
export interface ConformityMarking {
/**
 * Where is it affixed?
 */
place?: ("on the system" | "in the interface of the system" | "on the packaging" | "in the accompanying documentation" | "nowhere" | "unknown")
/**
 * Not on the system: why is that not possible or not warranted?
 */
notOnTheSystemBecause?: TextOrNone
/**
 * Since when?
 */
affixedOn?: CalendarDate
/**
 * Is it so affixed?
 */
qualities?: ({
/**
 * Visibly.
 */
visible?: Answer
/**
 * Legibly.
 */
legible?: Answer
/**
 * Indelibly.
 */
indelible?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("visible" | "legible" | "indelible")[]
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
 * Is the system provided digitally?
 */
systemProvidedDigitally?: Answer
/**
 * Is the marking digital?
 */
digital?: Answer
/**
 * How can the digital marking easily be reached?
 */
digitalAccess?: ("from the interface of the system" | "by a machine-readable code" | "by other electronic means" | "not easily" | "unknown")
/**
 * Which identification number follows the marking?
 */
bodyNumber?: TextOrNone
/**
 * Does promotional material mention that the system fulfils the requirements for CE marking?
 */
advertised?: Answer
/**
 * Which identification number does that material indicate?
 */
bodyNumberInAdvertising?: TextOrNone
}
/**
 * The procedure with a notified body, or with an authority that acts as one.
 */
export interface BodyProcedure {
/**
 * When was the application for the quality management system lodged?
 */
qualitySystemAppliedOn?: DateOrNone
/**
 * What does that application include?
 */
qualitySystemApplication?: ({
/**
 * Name and address of the provider, and of the authorised representative that lodges it: point (a).
 */
nameAndAddress?: Answer
/**
 * The list of AI systems under the same quality management system: point (b).
 */
systemsCovered?: Answer
/**
 * The technical documentation of each of them: point (c).
 */
technicalDocumentation?: Answer
/**
 * The documentation of the quality management system, on every aspect of Art. 17: point (d).
 */
qualitySystemDocumentation?: Answer
/**
 * How the quality management system stays adequate and effective: point (e).
 */
upkeepProcedures?: Answer
/**
 * The written declaration that no other notified body has the same application: point (f).
 */
noOtherApplication?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("nameAndAddress" | "systemsCovered" | "technicalDocumentation" | "qualitySystemDocumentation" | "upkeepProcedures" | "noOtherApplication")[]
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
 * When was the quality management system approved, or “none”?
 */
qualitySystemApprovedOn?: DateOrNone
/**
 * How is the approved quality management system kept adequate and efficient, or “none”?
 */
upkeep?: TextOrNone
/**
 * By when is that looked at again?
 */
nextUpkeepReviewOn?: CalendarDate
/**
 * When was the application for the technical documentation lodged?
 */
documentationAppliedOn?: DateOrNone
/**
 * What does that application include?
 */
documentationApplication?: ({
/**
 * Name and address of the provider: point (a).
 */
nameAndAddress?: Answer
/**
 * The written declaration that no other notified body has the same application: point (b).
 */
noOtherApplication?: Answer
/**
 * The technical documentation of Annex IV: point (c).
 */
technicalDocumentation?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("nameAndAddress" | "noOtherApplication" | "technicalDocumentation")[]
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
 * Which changes concern the approval or the certificate: of the quality management system, of the list of systems, or of a system where conformity or purpose could be affected?
 */
changes?: ("none" | ChangeForBody[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ChangeForBody[]
})
/**
 * What did the notified body ask for?
 */
requests?: ("none" | BodyRequest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: BodyRequest[]
})
/**
 * Which certificates did the notified body refuse?
 */
refusals?: ("none" | RefusedCertificate[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RefusedCertificate[]
})
}
/**
 * One change that the notified body has to learn of.
 */
export interface ChangeForBody {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What changes?
 */
kind?: ("the quality management system" | "the list of AI systems" | "the AI system" | "unknown")
/**
 * What is changed.
 */
what?: Text
/**
 * Is it a change that the provider intends (not one that it became aware of)?
 */
intended?: Answer
/**
 * When was it introduced, or “none” as long as it is not?
 */
introducedOn?: DateOrNone
/**
 * When was the notified body told?
 */
toldOn?: DateOrNone
/**
 * What did the notified body decide.
 */
decision?: TextOrNone
}
/**
 * One request of the notified body.
 */
export interface BodyRequest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What does it ask for?
 */
asksFor?: ("data sets" | "further evidence or tests" | "models and parameters" | "premises" | "other information" | "unknown")
/**
 * Models: are other reasonable means not exhausted, or does the request give no reasons?
 */
notOwed?: Answer
/**
 * When it arrived.
 */
on?: CalendarDate
/**
 * By when is it due, or “none” if no day was set?
 */
due?: DateOrNone
/**
 * When was it given, carried out or allowed?
 */
doneOn?: DateOrNone
/**
 * How.
 */
how?: Text
}
/**
 * One refusal of a certificate by the notified body.
 */
export interface RefusedCertificate {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When it was refused.
 */
on?: CalendarDate
/**
 * With which reasons.
 */
reasons?: Text
/**
 * Was it refused because the system does not meet the requirement on the data that trained it?
 */
forTrainingData?: Answer
/**
 * When was the system trained anew?
 */
retrainedOn?: DateOrNone
/**
 * When was a new conformity assessment applied for, or “none” as long as it is not?
 */
newApplicationOn?: DateOrNone
}
/**
 * Registration in the EU database or in a national register.
 */
export interface Registration {
/**
 * Where did the provider, or its authorised representative, register itself and the system?
 */
registrations?: ("none" | RegistrationEntry[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RegistrationEntry[]
})
/**
 * Does somebody else submit the data on behalf of the provider?
 */
submittedByAnother?: Answer
}
/**
 * One entry in a register.
 */
export interface RegistrationEntry {
/**
 * A short stable name.
 */
id: Identifier
/**
 * As what is the system registered?
 */
as?: ("high-risk" | "not high-risk by Art. 6(3)" | "unknown")
/**
 * In which register?
 */
register?: ("public section of the EU database" | "secure non-public section of the EU database" | "national register" | "unknown")
/**
 * For which uses?
 */
uses?: Identifiers
/**
 * Under which number or address is the entry?
 */
number?: Text
/**
 * When was it registered?
 */
registeredOn?: CalendarDate
/**
 * When was it last held against the facts?
 */
updatedOn?: CalendarDate
/**
 * Which status does the entry give?
 */
status?: ("on the market or in service" | "no longer on the market or in service" | "recalled" | "unknown")
/**
 * Registered as high-risk: which data were entered?
 */
highRiskData?: ({
/**
 * The provider, with address and contact: point 1.
 */
provider?: Answer
/**
 * Who submits on its behalf: point 2.
 */
submitter?: Answer
/**
 * The authorised representative: point 3.
 */
authorisedRepresentative?: Answer
/**
 * Trade name and what else identifies the system: point 4.
 */
nameAndReference?: Answer
/**
 * Intended purpose, components and functions: point 5.
 */
intendedPurpose?: Answer
/**
 * The information that it uses and its operating logic: point 6.
 */
dataAndLogic?: Answer
/**
 * Its status: point 7.
 */
status?: Answer
/**
 * Type, number and expiry of the certificate, and the notified body: point 8.
 */
certificate?: Answer
/**
 * A scan of the certificate: point 9.
 */
certificateCopy?: Answer
/**
 * The Member States: point 10.
 */
memberStates?: Answer
/**
 * A copy of the EU declaration of conformity: point 11.
 */
declaration?: Answer
/**
 * Electronic instructions for use: point 12.
 */
instructions?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("provider" | "submitter" | "authorisedRepresentative" | "nameAndReference" | "intendedPurpose" | "dataAndLogic" | "status" | "certificate" | "certificateCopy" | "memberStates" | "declaration" | "instructions")[]
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
 * Registered as not high-risk: which data were entered?
 */
derogationData?: ({
/**
 * The provider, with address and contact: point 1.
 */
provider?: Answer
/**
 * Who submits on its behalf: point 2.
 */
submitter?: Answer
/**
 * The authorised representative: point 3.
 */
authorisedRepresentative?: Answer
/**
 * Trade name and what else identifies the system: point 4.
 */
nameAndReference?: Answer
/**
 * Intended purpose: point 5.
 */
intendedPurpose?: Answer
/**
 * The condition of Art. 6(3): point 6.
 */
condition?: Answer
/**
 * Its status: point 8.
 */
status?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("provider" | "submitter" | "authorisedRepresentative" | "nameAndReference" | "intendedPurpose" | "condition" | "status")[]
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
 * Which natural person is responsible for registering and may represent the provider?
 */
responsiblePerson?: Text
}
/**
 * The post-market monitoring system of the provider.
 */
export interface PostMarketMonitoring {
/**
 * How does the monitoring work?
 */
description?: TextOrNone
/**
 * Since when is it established?
 */
establishedOn?: DateOrNone
/**
 * Which function answers for it?
 */
owner?: TextOrNone
/**
 * The post-market monitoring plan.
 */
plan?: ("none" | MonitoringPlan)
/**
 * After which period at the latest is the data analysed again?
 */
every?: Period
/**
 * Where does the data come from?
 */
sources?: ("none" | MonitoringSource[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MonitoringSource[]
})
/**
 * By what is the performance, and the continuous compliance, of the system evaluated?
 */
indicators?: ("none" | MonitoringIndicator[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MonitoringIndicator[]
})
/**
 * The analyses made so far.
 */
analyses?: ("none" | MonitoringReport[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: MonitoringReport[]
})
/**
 * Does the system interact with other AI systems?
 */
interactsWithOtherSystems?: Answer
/**
 * What did the analysis of that interaction find?
 */
interactionAnalysis?: TextOrNone
/**
 * When was it made?
 */
interactionAnalysedOn?: DateOrNone
/**
 * Is the AI Office exclusively competent for the system: a general-purpose AI model and the system are of one provider or undertaking, or it is part of a designated very large online platform or search engine?
 */
supervisedByAIOffice?: Answer
}
/**
 * The plan that post-market monitoring is based on.
 */
export interface MonitoringPlan {
/**
 * Title or number of the plan.
 */
document?: TextOrNone
/**
 * When was it approved?
 */
approvedOn?: DateOrNone
/**
 * For which version of the AI system does it stand?
 */
systemVersion?: Text
/**
 * Is it part of the technical documentation of Annex IV?
 */
inTechnicalDocumentation?: Answer
}
/**
 * One source of data.
 */
export interface MonitoringSource {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What kind of source is it?
 */
kind?: ("deployers" | "automatically generated logs" | "complaints and enquiries" | "public sources" | "tests of the provider" | "other" | "unknown")
/**
 * Which data comes from it.
 */
data?: TextOrNone
/**
 * How the data is collected.
 */
method?: TextOrNone
/**
 * How often it is collected.
 */
every?: Period
}
/**
 * One indicator.
 */
export interface MonitoringIndicator {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of which requirements of Section 2 does it show that they are still met?
 */
requirements?: ({
/**
 * Risk management: Article 9.
 */
riskManagement?: Answer
/**
 * Data and data governance: Article 10.
 */
dataGovernance?: Answer
/**
 * Technical documentation: Article 11.
 */
technicalDocumentation?: Answer
/**
 * Record-keeping: Article 12.
 */
recordKeeping?: Answer
/**
 * Transparency and information to deployers: Article 13.
 */
informationToDeployers?: Answer
/**
 * Human oversight: Article 14.
 */
humanOversight?: Answer
/**
 * Accuracy: Article 15.
 */
accuracy?: Answer
/**
 * Robustness: Article 15.
 */
robustness?: Answer
/**
 * Cybersecurity: Article 15.
 */
cybersecurity?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskManagement" | "dataGovernance" | "technicalDocumentation" | "recordKeeping" | "informationToDeployers" | "humanOversight" | "accuracy" | "robustness" | "cybersecurity")[]
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
 * What it measures, with its unit.
 */
what?: Text
/**
 * From which figure on something has to be done?
 */
threshold?: number
/**
 * What is done then, and by whom.
 */
action?: TextOrNone
}
/**
 * One analysis of the data collected.
 */
export interface MonitoringReport {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When it was made.
 */
on?: DateOrNone
/**
 * Which indicators it evaluates.
 */
indicators?: Identifiers
/**
 * What it found, and what was decided.
 */
finding?: TextOrNone
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
 * One processing of personal data in an AI regulatory sandbox.
 */
export interface SandboxProcessing {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which provider, or prospective provider, processes them.
 */
party?: Reference
/**
 * Which sandbox it is, and which authority runs it.
 */
sandbox?: Text
/**
 * On which day did the processing begin, or is it planned to begin?
 */
startedOn?: DateOrNone
/**
 * On which day did the participation in the sandbox end? None, as long as it goes on.
 */
participationEndedOn?: DateOrNone
/**
 * For which other purpose were the data collected?
 */
collectedFor?: TextOrNone
/**
 * Were they lawfully collected?
 */
lawfullyCollected?: Answer
/**
 * Are they processed solely to develop, train and test the system in the sandbox?
 */
onlyToDevelopTrainAndTest?: Answer
/**
 * Which substantial public interest does the system safeguard?
 */
publicInterest?: TextOrNone
/**
 * In which of these areas is it developed?
 */
areas?: ({
/**
 * Public safety and public health, and better health care.
 */
publicSafetyAndHealth?: Answer
/**
 * The environment: its protection, biodiversity, pollution, green transition and climate.
 */
environment?: Answer
/**
 * Sustainable energy.
 */
energySustainability?: Answer
/**
 * Safety and resilience of transport, mobility, critical infrastructure and networks.
 */
transportAndCriticalInfrastructure?: Answer
/**
 * Public administration and services that work better.
 */
publicAdministrationAndServices?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("publicSafetyAndHealth" | "environment" | "energySustainability" | "transportAndCriticalInfrastructure" | "publicAdministrationAndServices")[]
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
 * For which requirements of Chapter III, Section 2 are the data necessary?
 */
requirements?: ({
/**
 * Art. 9.
 */
riskManagement?: Answer
/**
 * Art. 10.
 */
dataGovernance?: Answer
/**
 * Art. 11.
 */
technicalDocumentation?: Answer
/**
 * Art. 12.
 */
recordKeeping?: Answer
/**
 * Art. 13.
 */
transparency?: Answer
/**
 * Art. 14.
 */
humanOversight?: Answer
/**
 * Art. 15.
 */
accuracyRobustnessCybersecurity?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("riskManagement" | "dataGovernance" | "technicalDocumentation" | "recordKeeping" | "transparency" | "humanOversight" | "accuracyRobustnessCybersecurity")[]
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
 * Which other data were found not to do?
 */
insufficient?: ({
/**
 * Anonymised data.
 */
anonymisedData?: Answer
/**
 * Synthetic data.
 */
syntheticData?: Answer
/**
 * Other data that are not personal.
 */
otherNonPersonalData?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("anonymisedData" | "syntheticData" | "otherNonPersonalData")[]
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
 * Why do such other data not do?
 */
insufficientBecause?: TextOrNone
/**
 * How is it watched whether high risks to the rights and freedoms of the persons arise?
 */
riskMonitoring?: TextOrNone
/**
 * How are such risks mitigated promptly?
 */
riskResponse?: TextOrNone
/**
 * Can the processing be stopped where that is necessary?
 */
canBeStopped?: Answer
/**
 * What is true of the environment in which they are processed?
 */
environment?: ({
/**
 * It is functionally separate.
 */
functionallySeparate?: Answer
/**
 * It is isolated.
 */
isolated?: Answer
/**
 * It is protected.
 */
protected?: Answer
/**
 * It is under the control of the prospective provider.
 */
underOwnControl?: Answer
/**
 * Only authorised persons have access to the data.
 */
authorisedPersonsOnly?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("functionallySeparate" | "isolated" | "protected" | "underOwnControl" | "authorisedPersonsOnly")[]
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
 * Are the data that were originally collected shared further?
 */
originalDataShared?: Answer
/**
 * On which basis in Union data protection law are they shared?
 */
sharingBasis?: TextOrNone
/**
 * Are personal data that were created in the sandbox shared outside it?
 */
createdDataShared?: Answer
/**
 * Does the processing lead to measures or decisions that affect the persons?
 */
affectsPersons?: Answer
/**
 * Does it affect how their data protection rights apply?
 */
affectsTheirRights?: Answer
/**
 * By which technical and organisational measures are the data protected?
 */
protection?: TextOrNone
/**
 * On which day does their retention period end?
 */
retentionEndsOn?: CalendarDate
/**
 * On which day were they deleted?
 */
deletedOn?: DateOrNone
/**
 * Which logs of the processing are kept?
 */
logs?: TextOrNone
/**
 * On which day were these logs deleted?
 */
logsDeletedOn?: DateOrNone
/**
 * Which Union or national law provides for another period?
 */
otherLawOnLogs?: TextOrNone
/**
 * Where is the process of training, testing and validation, with its rationale, described completely and in detail?
 */
description?: TextOrNone
/**
 * Where are the testing results kept with it?
 */
testingResults?: TextOrNone
/**
 * Is this part of the technical documentation?
 */
inTechnicalDocumentation?: Answer
/**
 * On which day was the short summary of the project, its objectives and expected results published on the website of the competent authorities?
 */
summaryPublishedOn?: DateOrNone
/**
 * Is the summary withheld because it would show sensitive operational data of law enforcement, border control, immigration or asylum authorities?
 */
summaryIsSensitive?: Answer
/**
 * Is it done to prevent, investigate, detect or prosecute criminal offences or to execute penalties, under the responsibility of law enforcement authorities?
 */
forLawEnforcement?: Answer
/**
 * On which specific Union or national law does it rest?
 */
specificLaw?: TextOrNone
}
/**
 * One model, system or service that this system builds on.
 */
export interface IntegratedPart {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is.
 */
kind?: ("general-purpose model" | "AI model" | "AI system" | "tool" | "service" | "component" | "unknown")
/**
 * The id of the party that supplies it.
 */
supplier?: Reference
/**
 * For a model with a file of its own in the folder models: its id.
 */
model?: Reference
/**
 * Which written agreement covers what is supplied?
 */
agreement?: TextOrNone
/**
 * Where does it come from?
 */
supplied?: ("from a third party under an agreement" | "public, under a free and open-source licence" | "made by the provider itself" | "unknown")
/**
 * Which free and open-source licence is that?
 */
licence?: Text
/**
 * The day of the agreement.
 */
agreementOn?: CalendarDate
/**
 * What does the agreement specify?
 */
agreementSpecifies?: ({
/**
 * The information.
 */
information?: Answer
/**
 * The capabilities.
 */
capabilities?: Answer
/**
 * The technical access.
 */
technicalAccess?: Answer
/**
 * Other assistance.
 */
otherAssistance?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("information" | "capabilities" | "technicalAccess" | "otherAssistance")[]
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
 * How conformity is assessed, where the system is registered, who supervises it.
 */
export interface Route {
/**
 * Which harmonised standards are applied, in full or in part, and are they published in the Official Journal?
 */
harmonisedStandards?: TextOrNone
/**
 * How far are harmonised standards applied whose reference is published in the Official Journal?
 */
harmonisedStandardsApplied?: ("in full, for all requirements" | "in full, published with a restriction" | "in part" | "not applied" | "unknown")
/**
 * Which common specifications are applied, or which equivalent solution?
 */
commonSpecifications?: TextOrNone
/**
 * How far are common specifications applied?
 */
commonSpecificationsApplied?: ("in full, for all requirements" | "in part" | "not applied" | "unknown")
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
/**
 * Was it trained and tested on data of the setting in which it is meant to be used?
 */
localData?: Answer
/**
 * Which cybersecurity certificate is there, and what does it cover?
 */
cybersecurityCertificate?: TextOrNone
/**
 * Which conformity assessment procedure is followed?
 */
procedure?: ("internal control" | "notified body" | "sectoral procedure" | "unknown")
/**
 * Product law: does a third party take part in the assessment?
 */
thirdPartyInvolved?: Answer
/**
 * Is the system meant to be put into service by law enforcement, immigration or asylum authorities, or by Union institutions, bodies, offices or agencies?
 */
intendedForAuthoritiesOrUnionBodies?: Answer
/**
 * What is it that assesses: a notified body, a market surveillance authority that acts as one, or the AI Office?
 */
assessor?: ("notified body" | "market surveillance authority" | "AI Office" | "unknown")
/**
 * Did the Commission entrust that notified body with the assessment?
 */
entrustedByCommission?: Answer
/**
 * By when do the costs of the notified body that the Commission entrusted have to be paid? None, where nothing has been charged.
 */
assessmentCostsDue?: DateOrNone
/**
 * When were they paid to that body?
 */
assessmentCostsPaidOn?: DateOrNone
/**
 * Which notified body or authority assesses it?
 */
notifiedBodyOrAuthority?: TextOrNone
/**
 * The identification number of the notified body.
 */
bodyNumber?: Text
/**
 * Which authority allowed market entry without an assessment, and for how long?
 */
authorisationWithoutAssessment?: TextOrNone
/**
 * The day of that authorisation.
 */
authorisationOn?: CalendarDate
/**
 * Its last day.
 */
authorisationUntil?: CalendarDate
/**
 * Is the conformity assessment being carried out meanwhile?
 */
assessmentUnderWay?: Answer
/**
 * Has a law-enforcement or civil protection authority put it into service in an emergency, before any authorisation?
 */
urgentUseWithoutAuthorisation?: Answer
/**
 * Do the model and the system come from one provider or one undertaking?
 */
modelAndSystemSameProviderOrUndertaking?: Answer
/**
 * Is it, or is it part of, a very large online platform or search engine?
 */
insideVeryLargePlatform?: Answer
/**
 * Which of these keeps it with the national authority?
 */
exceptionFromAiOffice?: ({
/**
 * A product of Annex I.
 */
productOfAnnexI?: Answer
/**
 * Annex III, point 2.
 */
criticalInfrastructure?: Answer
/**
 * A law enforcement or border authority, or a financial institution.
 */
authorityOrFinancialInstitution?: Answer
/**
 * The administration of justice.
 */
justice?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("productOfAnnexI" | "criticalInfrastructure" | "authorityOrFinancialInstitution" | "justice")[]
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
 * Is the use directly connected with a financial service?
 */
directConnectionWithFinancialService?: Answer
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
 * Registers of events, each complete or not.
 */
export interface Events {
/**
 * Was there reason to consider that it does not conform?
 */
reasonToConsiderNonConformity?: ("none" | NonConformityEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: NonConformityEvent[]
})
/**
 * Did it present a risk to health, safety or fundamental rights?
 */
presentsRisk?: ("none" | RiskEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RiskEvent[]
})
/**
 * Which serious incidents happened?
 */
seriousIncident?: ("none" | SeriousIncidentEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: SeriousIncidentEvent[]
})
/**
 * Which releases were assessed as substantial modifications?
 */
substantialModification?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * Which requests of authorities were made?
 */
authorityRequest?: ("none" | AuthorityRequestEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AuthorityRequestEvent[]
})
/**
 * Which measures did an authority order?
 */
authorityMeasure?: ("none" | AuthorityMeasureEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: AuthorityMeasureEvent[]
})
/**
 * Which affected persons asked for an explanation?
 */
requestForExplanation?: ("none" | ExplanationRequest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ExplanationRequest[]
})
/**
 * Which complaints about it are known, to an authority (Art. 85) or to anybody else?
 */
complaint?: ("none" | ComplaintEvent[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: ComplaintEvent[]
})
/**
 * Which uses of post-remote biometric identification were made?
 */
postRemoteIdentificationUse?: ("none" | IdentificationUse[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: IdentificationUse[]
})
/**
 * Which uses of real-time remote biometric identification in publicly accessible spaces were made for law enforcement?
 */
realTimeIdentificationUse?: ("none" | RealTimeUse[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RealTimeUse[]
})
/**
 * Which reasoned requests of authorities to demonstrate conformity were made?
 */
requestToDemonstrateConformity?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * Which requests of authorities for the assessment under Art. 6(4) were made?
 */
requestForDerogationAssessment?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * Which requests of authorities for a copy of the mandate were made?
 */
requestForMandate?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * Which reasoned requests of authorities did the authorised representative get?
 */
requestToRepresentative?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * When had the authorised representative reason to consider that the provider acts contrary to its obligations?
 */
reasonToTerminateMandate?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
/**
 * Which tests in real-world conditions outside a sandbox were or are conducted?
 */
realWorldTest?: ("none" | RealWorldTest[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: RealWorldTest[]
})
}
/**
 * One reason to consider that the system does not conform, with the corrective action.
 */
export interface NonConformityEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party it concerns.
 */
party?: Reference
/**
 * When it happened.
 */
on?: CalendarDate
/**
 * Since when was there reason to consider it?
 */
knownOn?: CalendarDate
/**
 * Which requirement is not met, by which facts, in which versions.
 */
what?: Text
/**
 * Did it turn out that the system conforms after all?
 */
foundToConform?: Answer
/**
 * Which corrective action was taken?
 */
action?: ("brought into conformity" | "withdrawn" | "disabled" | "recalled" | "unknown")
/**
 * When was it taken?
 */
doneOn?: DateOrNone
/**
 * By when something is due.
 */
due?: CalendarDate
/**
 * How was it put right, or why does the system conform after all?
 */
how?: TextOrNone
/**
 * Who was told of it?
 */
informed?: ("none" | NoticeToOperator[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: NoticeToOperator[]
})
}
/**
 * One notice to another operator.
 */
export interface NoticeToOperator {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party was told?
 */
party?: Reference
/**
 * When was it told?
 */
on?: DateOrNone
/**
 * By which channel.
 */
how?: Text
}
/**
 * One risk to health, safety or fundamental rights that the system presents.
 */
export interface RiskEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party it concerns.
 */
party?: Reference
/**
 * When it happened.
 */
on?: CalendarDate
/**
 * When the provider became aware of it.
 */
knownOn?: CalendarDate
/**
 * What happened.
 */
what?: Text
/**
 * When were the causes investigated?
 */
causesInvestigatedOn?: DateOrNone
/**
 * What are the causes?
 */
causes?: TextOrNone
/**
 * Did a deployer report it?
 */
reportedByDeployer?: Answer
/**
 * Did that deployer take part in the investigation?
 */
investigatedWithDeployer?: Answer
/**
 * When were the competent market surveillance authorities told?
 */
authorityToldOn?: DateOrNone
/**
 * Did the notice say in what the system does not comply?
 */
toldNature?: Answer
/**
 * Did the notice say which corrective action was taken?
 */
toldAction?: Answer
/**
 * Did a notified body issue a certificate for the system?
 */
certified?: Answer
/**
 * When was that notified body told?
 */
notifiedBodyToldOn?: DateOrNone
/**
 * By when something is due.
 */
due?: CalendarDate
/**
 * When a corrective action was taken.
 */
doneOn?: DateOrNone
/**
 * How it was put right.
 */
how?: Text
}
/**
 * One serious incident.
 */
export interface SeriousIncidentEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party it concerns.
 */
party?: Reference
/**
 * When it happened.
 */
on?: CalendarDate
/**
 * When the provider became aware of it.
 */
knownOn?: CalendarDate
/**
 * What happened.
 */
what?: Text
/**
 * When did the deployer become aware of it, or “none” if no deployer did?
 */
deployerKnownOn?: DateOrNone
/**
 * To what did it lead, directly or indirectly?
 */
ledTo?: ({
/**
 * The death of a person.
 */
death?: Answer
/**
 * Serious harm to a person’s health.
 */
seriousHarmToHealth?: Answer
/**
 * Critical infrastructure was disrupted seriously, in a way that cannot be undone.
 */
criticalInfrastructure?: Answer
/**
 * An infringement of obligations under Union law that are to protect fundamental rights.
 */
fundamentalRights?: Answer
/**
 * Serious harm to property or the environment.
 */
propertyOrEnvironment?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("death" | "seriousHarmToHealth" | "criticalInfrastructure" | "fundamentalRights" | "propertyOrEnvironment")[]
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
 * Is it a widespread infringement: of the collective interests of individuals in several Member States?
 */
widespreadInfringement?: Answer
/**
 * Is it ruled out that the AI system led to it, directly or indirectly?
 */
causalLinkRuledOut?: Answer
/**
 * When was the causal link, or its reasonable likelihood, established?
 */
causalLinkOn?: DateOrNone
/**
 * In which Member States did it occur?
 */
places?: ("none" | PlaceOfIncident[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: PlaceOfIncident[]
})
/**
 * When was it reported to the AI Office?
 */
aiOfficeToldOn?: DateOrNone
/**
 * Was the first report incomplete?
 */
firstReportIncomplete?: Answer
/**
 * By when was the complete report to follow?
 */
completeReportDueOn?: DateOrNone
/**
 * When did the complete report follow?
 */
completeReportOn?: DateOrNone
/**
 * When did the investigation begin?
 */
investigationBegunOn?: DateOrNone
/**
 * What did the risk assessment of the incident come to?
 */
riskAssessment?: TextOrNone
/**
 * Which entries of the register of non-conformity hold the corrective action?
 */
correctiveActions?: Identifiers
/**
 * Was the system altered in a way that may affect a later evaluation of the causes?
 */
systemAltered?: Answer
/**
 * When was it altered?
 */
alteredOn?: DateOrNone
/**
 * When were the competent authorities told of that?
 */
authorityToldOfAlterationOn?: DateOrNone
/**
 * The digest of the system as it was when the incident occurred.
 */
digestAtIncident?: Digest
/**
 * The digest of the system as it was when the investigation ended, or is now if it goes on.
 */
digestAfterInvestigation?: Digest
/**
 * By when something is due.
 */
due?: CalendarDate
/**
 * When it was settled.
 */
doneOn?: DateOrNone
/**
 * How it was settled.
 */
how?: Text
}
/**
 * One Member State in which the incident occurred.
 */
export interface PlaceOfIncident {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which Member State.
 */
memberState?: Country
/**
 * Which market surveillance authority was told.
 */
authority?: Text
/**
 * When was it reported to the market surveillance authority there?
 */
reportedOn?: DateOrNone
}
/**
 * One event.
 */
export interface Event {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When it happened.
 */
on?: CalendarDate
/**
 * When the party became aware of it.
 */
knownOn?: CalendarDate
/**
 * Which party it concerns.
 */
party?: Reference
/**
 * What happened.
 */
what?: Text
/**
 * By when something is due.
 */
due?: CalendarDate
/**
 * When it was answered, reported or put right.
 */
doneOn?: DateOrNone
/**
 * How it was answered, reported or put right.
 */
how?: Text
}
/**
 * One request of an authority, with its answer.
 */
export interface AuthorityRequestEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party is asked?
 */
party?: Reference
/**
 * Which authority asks.
 */
authority?: Text
/**
 * On which provision does it rely?
 */
legalBasis?: ("Art. 21" | "Art. 26(12)" | "Art. 74" | "Art. 75a" | "Art. 79" | "Art. 91" | "other" | "unknown")
/**
 * When the request arrived.
 */
on?: CalendarDate
/**
 * When the party became aware of it.
 */
knownOn?: CalendarDate
/**
 * What is asked for.
 */
what?: Text
/**
 * What does it ask for?
 */
asksFor?: ({
/**
 * Information and documentation that show conformity.
 */
informationOrDocumentation?: Answer
/**
 * Access to automatically generated logs.
 */
logs?: Answer
/**
 * Full access to the documentation: Art. 74(12).
 */
fullDocumentation?: Answer
/**
 * Full access to training, validation and testing data sets: Art. 74(12).
 */
dataSets?: Answer
/**
 * Access to the source code: Art. 74(13).
 */
sourceCode?: Answer
/**
 * An inspection, on site or remote: Art. 75a(4).
 */
inspection?: Answer
/**
 * Access to the system, or explanations of it: Art. 75a(6)(a).
 */
accessOrExplanations?: Answer
/**
 * Something else.
 */
other?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("informationOrDocumentation" | "logs" | "fullDocumentation" | "dataSets" | "sourceCode" | "inspection" | "accessOrExplanations" | "other")[]
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
 * Does it oblige nobody: it gives no reasons, or is a simple request of the AI Office?
 */
bindsNobody?: Answer
/**
 * Is it a simple request of the AI Office, which obliges nobody to answer?
 */
simpleRequest?: Answer
/**
 * Source code: is a condition missing, because the code is not needed to assess conformity, or because tests and audits on data and documentation are not exhausted?
 */
sourceCodeNotOwed?: Answer
/**
 * By when is the answer due, or “none” if no day was set?
 */
due?: DateOrNone
/**
 * When was it answered?
 */
doneOn?: DateOrNone
/**
 * How it was answered.
 */
how?: Text
/**
 * Was everything provided that was asked for and is necessary to show conformity?
 */
everythingProvided?: Answer
/**
 * Was it provided in an official language that the Member State concerned indicated?
 */
inLanguageOfAuthority?: Answer
/**
 * When was access to the logs given?
 */
logsGivenOn?: DateOrNone
/**
 * When was full access to the documentation given?
 */
documentationOpenedOn?: DateOrNone
/**
 * When was full access to the training, validation and testing data sets given?
 */
dataSetsOpenedOn?: DateOrNone
/**
 * When was access to the source code given?
 */
sourceCodeOpenedOn?: DateOrNone
/**
 * Inspection: was any part of it refused or obstructed, such as entry, books, data, copies, explanations or seals?
 */
inspectionObstructed?: Answer
/**
 * When was access to the system given, or explained what was to be explained?
 */
accessGivenOn?: DateOrNone
/**
 * Who checked the answer before it was sent: a person or function.
 */
checkedBy?: TextOrNone
}
/**
 * One measure that an authority ordered, with what was done.
 */
export interface AuthorityMeasureEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Whom is it ordered of?
 */
party?: Reference
/**
 * Which authority ordered it.
 */
authority?: Text
/**
 * On which provision does it rest?
 */
basis?: ("Art. 75a(6)(b)" | "Art. 75b" | "Art. 75c(3)" | "Art. 76(3)(a)" | "Art. 76(3)(b)" | "Art. 79(2)" | "Art. 80(2)" | "Art. 82(1)" | "Art. 83(1)" | "other" | "unknown")
/**
 * When it was ordered.
 */
on?: CalendarDate
/**
 * When the party became aware of it.
 */
knownOn?: CalendarDate
/**
 * What is ordered.
 */
what?: Text
/**
 * Which test in real-world conditions does it concern?
 */
realWorldTest?: Reference
/**
 * Formal non-compliance: which findings did the authority make?
 */
formalFindings?: ({
/**
 * The CE marking is affixed in violation of Art. 48: Art. 83(1)(a).
 */
markingInViolation?: Answer
/**
 * The CE marking is not affixed: Art. 83(1)(b).
 */
markingMissing?: Answer
/**
 * The EU declaration of conformity is not drawn up: Art. 83(1)(c).
 */
declarationMissing?: Answer
/**
 * The EU declaration of conformity is not drawn up correctly: Art. 83(1)(d).
 */
declarationIncorrect?: Answer
/**
 * The registration in the EU database is not carried out: Art. 83(1)(e).
 */
registrationMissing?: Answer
/**
 * No authorised representative is appointed: Art. 83(1)(f).
 */
representativeMissing?: Answer
/**
 * Technical documentation is not available: Art. 83(1)(g).
 */
documentationUnavailable?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("markingInViolation" | "markingMissing" | "declarationMissing" | "declarationIncorrect" | "registrationMissing" | "representativeMissing" | "documentationUnavailable")[]
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
 * By when is it due, or “none” if no day was set?
 */
due?: DateOrNone
/**
 * When was it done?
 */
doneOn?: DateOrNone
/**
 * How it was done.
 */
how?: Text
/**
 * Does what was done cover every system concerned that the party made available on the Union market (yes, if it made no other available)?
 */
coversAllMadeAvailable?: Answer
/**
 * Where the authority set no day: was it done within fifteen working days?
 */
withinFifteenWorkingDays?: Answer
/**
 * Classification found wrong: when did the system meet what the Act asks of a high-risk system?
 */
broughtIntoConformityOn?: DateOrNone
/**
 * Data and documents to be retained: are they all still there?
 */
stillRetained?: Answer
/**
 * When did the AI Office get the description of the measures taken?
 */
describedToAIOfficeOn?: DateOrNone
}
/**
 * A request of an affected person for an explanation.
 */
export interface ExplanationRequest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which deployer was asked.
 */
party?: Reference
/**
 * When did it come in?
 */
on?: CalendarDate
/**
 * Which decision it is about.
 */
decision?: Text
/**
 * By when does the deployer mean to answer?
 */
due?: CalendarDate
/**
 * When was it answered?
 */
doneOn?: DateOrNone
/**
 * What was said about the role of the system in the decision-making?
 */
roleOfSystem?: TextOrNone
/**
 * What was said about the main elements of the decision?
 */
mainElements?: TextOrNone
}
/**
 * One complaint about the system, wherever it was lodged. Nobody is bound to keep them; what one of them gave reason to consider belongs into the register of that.
 */
export interface ComplaintEvent {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which party it is about.
 */
party?: Reference
/**
 * When did the party learn of it?
 */
on?: CalendarDate
/**
 * With whom was it lodged?
 */
lodgedWith?: ("a market surveillance authority" | "the AI Office" | "the party itself" | "somebody else" | "unknown")
/**
 * What does it say? No names of persons.
 */
what?: Text
/**
 * Who deals with it?
 */
handledBy?: TextOrNone
/**
 * What did it give reason to consider, once it was looked into?
 */
gaveReasonToConsider?: ({
/**
 * That the system does not conform.
 */
nonConformity?: Answer
/**
 * That its use may present a risk to health, safety or fundamental rights.
 */
risk?: Answer
/**
 * That a serious incident happened.
 */
seriousIncident?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("nonConformity" | "risk" | "seriousIncident")[]
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
 * To which entries of the other registers of events did it lead?
 */
ledTo?: Identifiers
/**
 * When was it answered, or otherwise closed?
 */
doneOn?: DateOrNone
/**
 * How was it answered?
 */
how?: TextOrNone
}
/**
 * One use of post-remote biometric identification.
 */
export interface IdentificationUse {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which deployer made it.
 */
party?: Reference
/**
 * On which day?
 */
on?: CalendarDate
/**
 * What was it for?
 */
kind?: ("targeted search of a suspect or convicted person" | "initial identification of a potential suspect" | "other" | "unknown")
/**
 * Initial identification: on which objective and verifiable facts, directly linked to the offence, does it rest?
 */
objectiveFacts?: TextOrNone
/**
 * When was the authorisation requested?
 */
authorisationRequestedOn?: DateOrNone
/**
 * Requested after the use began: within 48 hours and without undue delay?
 */
requestedWithin48Hours?: Answer
/**
 * Which authority is asked?
 */
authority?: ("judicial authority" | "administrative authority with binding decisions subject to judicial review" | "other" | "unknown")
/**
 * What did it decide?
 */
decision?: ("granted" | "rejected" | "pending" | "unknown")
/**
 * When did it decide?
 */
decidedOn?: CalendarDate
/**
 * Rejected: when was the use stopped?
 */
stoppedOn?: DateOrNone
/**
 * Rejected: when were the personal data linked to the use deleted?
 */
dataDeletedOn?: DateOrNone
/**
 * Which specific criminal offence is investigated?
 */
offence?: TextOrNone
/**
 * Was the use limited to what is strictly necessary for that investigation?
 */
strictlyNecessary?: Answer
/**
 * To what is it linked?
 */
link?: ({
/**
 * A criminal offence.
 */
criminalOffence?: Answer
/**
 * A criminal proceeding.
 */
criminalProceeding?: Answer
/**
 * A genuine and present, or genuine and foreseeable, threat of a criminal offence.
 */
threat?: Answer
/**
 * The search for a specific missing person.
 */
missingPerson?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("criminalOffence" | "criminalProceeding" | "threat" | "missingPerson")[]
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
 * Was a decision with an adverse legal effect on a person based on the output alone?
 */
adverseDecisionOnOutputAlone?: Answer
/**
 * In which police file is it documented?
 */
policeFile?: TextOrNone
}
/**
 * One use of real-time remote biometric identification in publicly accessible spaces for law enforcement.
 */
export interface RealTimeUse {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which deployer made it.
 */
party?: Reference
/**
 * Which of the uses of this entry was it?
 */
use?: Reference
/**
 * On which day did it begin?
 */
on?: CalendarDate
/**
 * Whose identity was it to confirm? A reference to the file is enough.
 */
target?: TextOrNone
/**
 * How serious, how probable and how large would the harm have been without it?
 */
harmWithoutUse?: TextOrNone
/**
 * How serious, how probable and how large are its consequences for the rights of everybody concerned?
 */
consequencesForPersons?: TextOrNone
/**
 * Did it keep to the limits in time, place and persons, and to the safeguards of the national law?
 */
keptWithinLimits?: Answer
/**
 * Did it begin without authorisation or registration because of urgency?
 */
urgent?: Answer
/**
 * Urgent: why could it not wait?
 */
urgencyReasons?: TextOrNone
/**
 * Which reasoned request was made for the authorisation?
 */
reasonsOfRequest?: TextOrNone
/**
 * When was the authorisation requested?
 */
authorisationRequestedOn?: DateOrNone
/**
 * Requested after the use began: without undue delay, and at the latest within 24 hours?
 */
requestedWithin24Hours?: Answer
/**
 * Which authority of the Member State of the use is asked?
 */
authority?: ("judicial authority" | "independent administrative authority whose decision is binding" | "other" | "unknown")
/**
 * What did it decide?
 */
decision?: ("granted" | "rejected" | "pending" | "unknown")
/**
 * When did it decide?
 */
decidedOn?: DateOrNone
/**
 * Decided on the day of the use: did the use begin only after the decision?
 */
begunAfterDecision?: Answer
/**
 * Rejected: when was the use stopped?
 */
stoppedOn?: DateOrNone
/**
 * Rejected: when were all data, results and outputs of the use discarded and deleted?
 */
discardedOn?: DateOrNone
/**
 * Deleted on a later day than the rejection: was it done immediately all the same?
 */
discardedAtOnce?: Answer
/**
 * Was a decision with an adverse legal effect on a person based on the output alone?
 */
adverseDecisionOnOutputAlone?: Answer
/**
 * When was the use notified to the market surveillance authority?
 */
marketSurveillanceToldOn?: DateOrNone
/**
 * When was it notified to the national data protection authority?
 */
dataProtectionToldOn?: DateOrNone
/**
 * Does the notification give the decision on the request for authorisation and its result, as the template for the yearly reports asks?
 */
noticeSaysRequestAndResult?: Answer
/**
 * Does it contain sensitive operational data?
 */
noticeHasSensitiveData?: Answer
}
/**
 * One test in real-world conditions outside a sandbox.
 */
export interface RealWorldTest {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which provider, or prospective provider, conducts it.
 */
party?: Reference
/**
 * Under which rules is it conducted?
 */
under?: ("Art. 60" | "the framework for products of Annex I, Section B" | "a sandbox" | "unknown")
/**
 * On which day did it begin, or is it planned to begin?
 */
startedOn?: DateOrNone
/**
 * On which day did it end, or is it planned to end?
 */
endsOn?: CalendarDate
/**
 * Which testing plan is there, in which version?
 */
plan?: TextOrNone
/**
 * What does the plan describe?
 */
planCovers?: ({
/**
 * Its objectives.
 */
objectives?: Answer
/**
 * Its methodology.
 */
methodology?: Answer
/**
 * Where it takes place.
 */
geographicalScope?: Answer
/**
 * Whom it concerns.
 */
population?: Answer
/**
 * How long it lasts.
 */
temporalScope?: Answer
/**
 * How it is monitored.
 */
monitoring?: Answer
/**
 * How it is organised.
 */
organisation?: Answer
/**
 * How it is conducted.
 */
conduct?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("objectives" | "methodology" | "geographicalScope" | "population" | "temporalScope" | "monitoring" | "organisation" | "conduct")[]
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
 * In which Member States is it conducted?
 */
places?: ("none" | TestPlace[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TestPlace[]
})
/**
 * Which Union-wide unique single identification number does it have?
 */
identificationNumber?: TextOrNone
/**
 * When was it registered?
 */
registeredOn?: DateOrNone
/**
 * Where was it registered?
 */
registeredIn?: ("EU database" | "secure non-public section of the EU database" | "national register" | "unknown")
/**
 * Which information was given with the registration, and is kept up to date?
 */
registeredData?: ({
/**
 * The identification number of the test.
 */
identificationNumber?: Answer
/**
 * Name and contact details of the provider and of the deployers involved.
 */
parties?: Answer
/**
 * A brief description of the system and its intended purpose.
 */
system?: Answer
/**
 * A summary of the plan.
 */
planSummary?: Answer
/**
 * What there is to say of a suspension or termination.
 */
suspensionOrTermination?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("identificationNumber" | "parties" | "system" | "planSummary" | "suspensionOrTermination")[]
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
 * Provider outside the Union: which legal representative did it appoint for the test?
 */
representative?: TextOrNone
/**
 * Is that legal representative established in the Union?
 */
representativeInUnion?: Answer
/**
 * Are data collected for the test, or processed in it, transferred to third countries?
 */
transfersToThirdCountries?: Answer
/**
 * Which safeguards under Union law go with the transfers?
 */
transferSafeguards?: TextOrNone
/**
 * Why does it need that long to reach its objectives?
 */
durationReasons?: TextOrNone
/**
 * Longer than six months: when was the authority told of the extension?
 */
extensionToldOn?: DateOrNone
/**
 * Which explanation went with that notice?
 */
extensionReasons?: TextOrNone
/**
 * Are there subjects who belong to vulnerable groups by age or disability?
 */
vulnerableSubjects?: Answer
/**
 * How are they protected?
 */
vulnerableProtection?: TextOrNone
/**
 * Is it organised together with deployers or prospective deployers?
 */
withDeployers?: Answer
/**
 * Were they told of everything that matters for their decision to take part?
 */
deployersInformed?: Answer
/**
 * Do they have the instructions for use?
 */
deployersHaveInstructions?: Answer
/**
 * Which agreement says who does what and answers for what?
 */
rolesAgreement?: TextOrNone
/**
 * When was it concluded?
 */
rolesAgreedOn?: DateOrNone
/**
 * Did every subject give informed consent before taking part?
 */
everySubjectConsented?: Answer
/**
 * Law enforcement: would asking for consent prevent the system from being tested?
 */
consentWouldPreventTest?: Answer
/**
 * Without consent: does the test, or its outcome, have any negative effect on the subjects?
 */
negativeEffectOnSubjects?: Answer
/**
 * Without consent: when were the personal data of the subjects deleted after the test?
 */
subjectDataDeletedOn?: DateOrNone
/**
 * Was consent given freely?
 */
consentFreelyGiven?: Answer
/**
 * What were the subjects told before they consented, in concise, clear, relevant and understandable words?
 */
subjectsToldOf?: ({
/**
 * Nature and objectives of the test, and the inconvenience that it may bring.
 */
natureAndObjectives?: Answer
/**
 * Its conditions, and how long they take part.
 */
conditionsAndDuration?: Answer
/**
 * Their rights and guarantees: to refuse, and to withdraw at any time without detriment or reasons.
 */
rightsAndGuarantees?: Answer
/**
 * How to ask that a prediction, recommendation or decision is reversed or disregarded.
 */
reversalOfOutput?: Answer
/**
 * The identification number, and whom to ask for more.
 */
numberAndContact?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("natureAndObjectives" | "conditionsAndDuration" | "rightsAndGuarantees" | "reversalOfOutput" | "numberAndContact")[]
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
 * What is there of each consent?
 */
consentRecords?: ({
/**
 * It is dated.
 */
dated?: Answer
/**
 * It is documented.
 */
documented?: Answer
/**
 * The subject, or the legal representative of the subject, has a copy.
 */
copyGiven?: Answer
} | {
/**
 * The entries that are answered yes; all others are thereby answered no.
 */
only: ("dated" | "documented" | "copyGiven")[]
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
 * Who oversees it?
 */
overseers?: ("none" | TestOverseer[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TestOverseer[]
})
/**
 * How are predictions, recommendations and decisions of the system reversed and disregarded?
 */
reversal?: TextOrNone
/**
 * Was that tried, and did it work?
 */
reversalWorks?: Answer
/**
 * Which subjects withdrew?
 */
withdrawals?: ("none" | TestWithdrawal[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TestWithdrawal[]
})
/**
 * Which serious incidents were identified in the course of it?
 */
incidents?: ("none" | TestIncident[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TestIncident[]
})
/**
 * By which procedure is the system recalled promptly when the test is terminated?
 */
recallProcedure?: TextOrNone
/**
 * When was it suspended or terminated?
 */
stops?: ("none" | TestStop[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: TestStop[]
})
/**
 * By when are the final outcomes due, as announced or as the authority asked?
 */
outcomesDueOn?: DateOrNone
/**
 * When were the final outcomes notified to the authority?
 */
outcomesToldOn?: DateOrNone
}
/**
 * One Member State in which a test is conducted, and its market surveillance authority.
 */
export interface TestPlace {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which Member State?
 */
memberState?: Country
/**
 * When was the plan submitted to its authority?
 */
planSubmittedOn?: DateOrNone
/**
 * What did the authority answer?
 */
answer?: ("approved" | "objected" | "no answer within 30 days" | "unknown")
/**
 * When did it answer?
 */
answeredOn?: DateOrNone
/**
 * No answer: does the national law provide for tacit approval?
 */
tacitApproval?: Answer
}
/**
 * A person, by function, who oversees a test.
 */
export interface TestOverseer {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Of whom?
 */
of?: ("provider" | "deployer" | "unknown")
/**
 * What qualifies this person in the field?
 */
qualification?: TextOrNone
/**
 * Is there the necessary capacity?
 */
hasCapacity?: Answer
/**
 * Is there the necessary training?
 */
hasTraining?: Answer
/**
 * Is there the necessary authority?
 */
hasAuthority?: Answer
}
/**
 * One subject who withdrew from a test.
 */
export interface TestWithdrawal {
/**
 * A short stable name.
 */
id: Identifier
/**
 * When?
 */
on?: CalendarDate
/**
 * Did the withdrawal bring any detriment?
 */
detriment?: Answer
/**
 * Was a justification asked for?
 */
justificationAsked?: Answer
/**
 * When did the subject ask for deletion of the personal data?
 */
deletionRequestedOn?: DateOrNone
/**
 * When were they deleted for good?
 */
deletedOn?: DateOrNone
/**
 * Deleted on a later day than the request: was it done immediately all the same?
 */
deletedAtOnce?: Answer
}
/**
 * One serious incident in the course of a test.
 */
export interface TestIncident {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which entry of the register of serious incidents tells of it?
 */
entry?: Reference
/**
 * What was done about it?
 */
response?: ("mitigated at once" | "suspended until mitigated" | "terminated" | "nothing" | "unknown")
/**
 * When?
 */
respondedOn?: DateOrNone
}
/**
 * One suspension or termination of a test.
 */
export interface TestStop {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which of the two?
 */
kind?: ("suspension" | "termination" | "unknown")
/**
 * When?
 */
on?: CalendarDate
/**
 * When was the authority of each Member State of the test told?
 */
authoritiesToldOn?: DateOrNone
}
