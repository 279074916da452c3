// Generated from schemas/national.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * A country code of two letters (ISO 3166-1), such as PT.
 */
export type Country = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string

/**
 * What the law of one Member State adds where the Act leaves it to the Member States. Whoever writes it answers for it: nothing here is checked against the law of that State. A list that is left out says nothing; `none` says that there is no such rule.
 */
export interface NationalPack {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * A short stable name.
 */
id: Identifier
/**
 * Which Member State? A code that no State has, such as XA, for an invented example.
 */
memberState: Country
/**
 * Its name.
 */
name: Text
/**
 * Is what stands here in force? A draft is told and compared with nothing; an invented example says so wherever it is used.
 */
status: ("in force" | "draft" | "invented example")
/**
 * On which day was it looked up?
 */
asOf: CalendarDate
/**
 * Who looked it up: a person or function.
 */
by: Text
/**
 * Which authorities are competent (Art. 70, 74, 77)?
 */
authorities?: ("none" | NationalAuthority[])
/**
 * Which languages are accepted (Art. 21(1), 47(2))?
 */
languages?: ("none" | NationalLanguages[])
/**
 * Which rules and procedures apply to informing workers and their representatives (Art. 26(7))?
 */
workerInformation?: ("none" | NationalRule[])
/**
 * Which penalties are laid down (Art. 99(1))?
 */
penalties?: ("none" | NationalPenalty[])
/**
 * Does it allow real-time remote biometric identification for law enforcement, and how far (Art. 5(5))?
 */
realTimeIdentification?: NationalRealTimeIdentification
/**
 * Which rules are stricter than the Act where it allows that (Art. 2(11), 5(5), 26(10))?
 */
moreRestrictive?: ("none" | NationalStricterRule[])
}
/**
 * A competent authority.
 */
export interface NationalAuthority {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For what?
 */
area: ("market surveillance" | "notifying authority" | "fundamental rights" | "data protection" | "financial supervision" | "authorisation of real-time identification" | "single point of contact")
/**
 * For which systems or sectors, where not for all.
 */
for?: Text
/**
 * Its name.
 */
name: Text
/**
 * How it is reached.
 */
contact?: Text
/**
 * Where it stands.
 */
source: NationalSource
}
/**
 * Where something stands.
 */
export interface NationalSource {
/**
 * The act or notice, with the provision.
 */
title: Text
/**
 * Where it can be read.
 */
url?: string
}
/**
 * Languages that are accepted for something.
 */
export interface NationalLanguages {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For what?
 */
for: ("declaration of conformity" | "instructions for use" | "information and documentation for authorities")
/**
 * Which languages?
 * 
 * @minItems 1
 */
accepted: AcceptedLanguage[]
/**
 * Where it stands.
 */
source: NationalSource
}
/**
 * A language.
 */
export interface AcceptedLanguage {
/**
 * Its code of two or three letters (ISO 639), such as pt.
 */
code: string
/**
 * Its name as your files write it.
 */
name: Text
}
/**
 * A rule.
 */
export interface NationalRule {
/**
 * A short stable name.
 */
id: Identifier
/**
 * What it asks, in a sentence of your own.
 */
rule: Text
/**
 * Where it stands.
 */
source: NationalSource
}
/**
 * A penalty.
 */
export interface NationalPenalty {
/**
 * A short stable name.
 */
id: Identifier
/**
 * For what: provisions of the Act, such as Art. 27.
 */
for: Text
/**
 * What is laid down, in a sentence of your own.
 */
rule: Text
/**
 * Where it stands.
 */
source: NationalSource
}
/**
 * Whether real-time identification is allowed.
 */
export interface NationalRealTimeIdentification {
/**
 * Does national law allow it?
 */
allowed: ("yes" | "no")
/**
 * For which objectives and offences, under which conditions.
 */
extent?: Text
/**
 * Where it stands.
 */
source: NationalSource
}
/**
 * A rule that is stricter than the Act.
 */
export interface NationalStricterRule {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Beside which provision of the Act, such as Art. 26(10).
 */
besides: Text
/**
 * What it asks, in a sentence of your own.
 */
rule: Text
/**
 * Where it stands.
 */
source: NationalSource
}
