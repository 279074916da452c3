// Generated from schemas/organisation.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * yes, no or unknown. “n/a”, “partly” and “to be confirmed” are kept as a question and count as unknown.
 */
export type Answer = ("yes" | "no" | "unknown" | "n/a" | "partly" | "to be confirmed" | true | false)
/**
 * A country code of two letters (ISO 3166-1), such as PT.
 */
export type Country = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * Free text, or “none” if there is no such thing.
 */
export type TextOrNone = string

/**
 * One legal entity: your own or an outside party.
 */
export interface Organisation {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * A short stable name for this legal entity.
 */
id: Identifier
/**
 * Its name as registered.
 */
name: Text
/**
 * Does this entity belong to the group that keeps this registry? Only own entities receive obligations here.
 */
own: Answer
/**
 * What kind of person or body is it?
 */
kind?: ("natural person" | "legal person" | "public authority" | "agency or other body" | "Union institution, body, office or agency" | "international organisation" | "third-country authority" | "unknown")
/**
 * In which country is it established?
 */
establishedIn?: Country
/**
 * Is it established in a Member State? A branch or a location there is not enough.
 */
establishedInUnion?: Answer
/**
 * Has it a seat, a branch or another location in a Member State?
 */
locatedInUnion?: Answer
/**
 * Where that location is.
 */
unionLocation?: Text
/**
 * Which size class is it in, linked and partner firms counted?
 */
size?: ("micro" | "small" | "medium" | "small mid-cap" | "larger" | "unknown")
/**
 * Does a share or a control make it a partner or linked enterprise of another firm?
 */
partnerOrLinkedEnterprises?: Answer
/**
 * The group of companies it belongs to, under a name of your choice.
 */
undertaking?: Identifier
/**
 * Is it a public authority?
 */
publicAuthority?: Answer
/**
 * Is it a body governed by public law?
 */
governedByPublicLaw?: Answer
/**
 * Does it, as a private body, provide services of a public nature?
 */
providesPublicServices?: Answer
/**
 * Which public services these are.
 */
publicServices?: Text
/**
 * Is it competent, or entrusted by law, to prevent, investigate, detect or prosecute criminal offences?
 */
lawEnforcementAuthority?: Answer
/**
 * Is it competent for migration, asylum or border control?
 */
migrationAsylumOrBorderAuthority?: Answer
/**
 * Is it a court or another body that adjudicates?
 */
judicialAuthority?: Answer
/**
 * Does it settle disputes outside the courts?
 */
alternativeDisputeResolution?: Answer
/**
 * Is it under internal-governance rules of Union financial services law?
 */
financialInstitution?: Answer
/**
 * Which financial services law that is.
 */
financialServicesLaw?: Text
/**
 * Does other Union law already oblige it to report incidents in an equivalent way?
 */
equivalentIncidentReporting?: Answer
/**
 * Which law that is.
 */
equivalentIncidentReportingLaw?: Text
/**
 * Does sectoral Union law already ask it for a quality management system?
 */
sectoralQualityManagement?: Answer
/**
 * Does other Union law already ask it for internal risk management procedures?
 */
sectoralRiskManagement?: Answer
/**
 * Does it employ people where the systems are used?
 */
employer?: Answer
/**
 * Which bodies represent its workers?
 */
workersRepresentatives?: ("none" | WorkersRepresentative[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: WorkersRepresentative[]
})
/**
 * Is it designated as a very large online platform or search engine?
 */
veryLargePlatform?: Answer
/**
 * The functions that carry responsibility, so that files can name a function rather than a person.
 */
functions?: ("none" | OrganisationFunction[] | {
/**
 * Who says that the list is complete, on which day, and how many entries it has.
 */
complete: Completeness
/**
 * The entries.
 */
entries: OrganisationFunction[]
})
}
/**
 * A body that represents workers.
 */
export interface WorkersRepresentative {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it is, such as a works council.
 */
body?: Text
/**
 * The rules under which it is informed.
 */
rules?: Text
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
 * A function and who holds it.
 */
export interface OrganisationFunction {
/**
 * A short stable name, such as head-of-recruiting.
 */
id: Identifier
/**
 * The title of the function.
 */
title: Text
/**
 * What the holder must know and be able to do.
 */
competence?: TextOrNone
/**
 * What the holder may decide, stop or override.
 */
authority?: TextOrNone
/**
 * The topics that questions to this function are about: parts of the file of a system, or the organisation itself. `questions --to <id>` writes the list of them.
 * 
 * @minItems 1
 */
answers?: ("description" | "type" | "version" | "stage" | "firstPlacedOnTheMarketOn" | "firstPutIntoServiceOn" | "significantDesignChangeOn" | "significantDesignChange" | "intendedForPublicAuthorities" | "largeScaleSystemComponent" | "memberStates" | "freeAndOpenSourceLicence" | "monetised" | "trainsModelsWithData" | "continuesToLearn" | "processesPersonalData" | "parties" | "definition" | "scope" | "product" | "uses" | "workflows" | "riskManagement" | "dataGovernance" | "technicalDocumentation" | "logging" | "instructions" | "humanOversight" | "accuracyRobustnessCybersecurity" | "qualityManagement" | "valueChainChanges" | "accessibility" | "conformityAssessment" | "registration" | "models" | "postMarketMonitoring" | "incidents" | "largeScaleSystems" | "openSourceLicence" | "predeterminedChanges" | "specialCategoriesAgainstBias" | "sandboxProcessing" | "realWorldTesting" | "integrates" | "route" | "events" | "organisation")[]
}
