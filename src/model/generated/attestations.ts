// Generated from schemas/attestations.schema.json by `npm run generate`. Do not edit.

/**
 * A short stable name: letters, digits, dot, hyphen, underscore.
 */
export type Identifier = string
/**
 * The id of another entry.
 */
export type Reference = string
/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * The SHA-256 digest of a file: sha256: and 64 hexadecimal digits.
 */
export type Digest = string

/**
 * Dated statements and determinations by named persons or functions.
 */
export interface Attestations {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * The statements.
 */
attestations: Attestation[]
}
/**
 * One statement.
 */
export interface Attestation {
/**
 * A short stable name.
 */
id: Identifier
/**
 * The systems it is about.
 * 
 * @minItems 1
 */
systems: Reference[]
/**
 * The facts it attests, as paths; each covers what lies below.
 */
facts?: string[]
/**
 * The requirement it determines, by its full id, where a person has to judge beside the proof.
 */
requirement?: Text
/**
 * The point of classification that it determines: kept, shown and held against the facts; the class follows from the facts alone.
 */
determination?: ClassDetermination
/**
 * The person or function who states it.
 */
by: Text
/**
 * When.
 */
on: CalendarDate
/**
 * Why.
 */
reasons: Text
/**
 * After this day it lapses.
 */
reviewBy: CalendarDate
/**
 * What was said of each fact that it rests on, as a digest, for each system; `dutybound attest` writes it. When one of them changes, the statement lapses for that system.
 */
reliedOn?: ReliedOnFact[]
}
/**
 * What a person determined of a point of classification.
 */
export interface ClassDetermination {
/**
 * The point, by the name that `dutybound classify` gives it, such as `derogation`, `AI system` or `high-risk`; `prohibited` means every practice of Art. 5.
 */
class: Text
/**
 * What was determined of it.
 */
says: ("met" | "not met")
/**
 * The use that it is about; all of them where none is named.
 */
use?: Reference
/**
 * The party that it is about; all of them where none is named.
 */
party?: Reference
}
/**
 * A fact that a statement rests on.
 */
export interface ReliedOnFact {
/**
 * The system.
 */
system: Reference
/**
 * The path of the fact; `[]` means every entry of a list, `workflow.` and an id the file of a workflow.
 */
fact: string
/**
 * The digest of what was said of it.
 */
digest: Digest
}
