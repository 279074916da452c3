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
 * Are special categories of personal data processed to detect or correct bias?
 */
specialCategoriesAgainstBias?: Answer
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
 * States that trigger a duty.
 */
state?: State
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
 * Where are the fundamental rights impact assessment and the registration, or since when is it urgent?
 */
impactAssessmentAndRegistration?: TextOrNone
/**
 * Who authorised this use and when, or what was done on urgency or refusal?
 */
authorisation?: TextOrNone
/**
 * Were the market surveillance and data protection authorities told of each use?
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
 * Does the change affect compliance with a requirement for high-risk systems?
 */
affectsRequirements?: Answer
/**
 * Does it modify the intended purpose?
 */
modifiesIntendedPurpose?: Answer
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
 * Which common specifications are applied, or which equivalent solution?
 */
commonSpecifications?: TextOrNone
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
 * Which notified body or authority assesses it?
 */
notifiedBodyOrAuthority?: TextOrNone
/**
 * Which certificate was issued, with number and conditions?
 */
certificate?: TextOrNone
/**
 * Until when it is valid.
 */
certificateValidUntil?: CalendarDate
/**
 * Which authority allowed market entry without an assessment, and for how long?
 */
authorisationWithoutAssessment?: TextOrNone
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
 * States that trigger a duty.
 */
export interface State {
/**
 * Does the deployer control the input data?
 */
inputDataUnderControl?: Answer
}
/**
 * Registers of events, each complete or not.
 */
export interface Events {
/**
 * Was there reason to consider that it does not conform?
 */
reasonToConsiderNonConformity?: ("none" | Event[] | {
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
 * Did it present a risk to health, safety or fundamental rights?
 */
presentsRisk?: ("none" | Event[] | {
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
 * Which serious incidents happened?
 */
seriousIncident?: ("none" | Event[] | {
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
authorityRequest?: ("none" | Event[] | {
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
 * Which measures did an authority order?
 */
authorityMeasure?: ("none" | Event[] | {
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
 * Which affected persons asked for an explanation?
 */
requestForExplanation?: ("none" | Event[] | {
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
 * Which uses of post-remote biometric identification were made?
 */
postRemoteIdentificationUse?: ("none" | Event[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: Event[]
})
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
