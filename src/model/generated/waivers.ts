// Generated from schemas/waivers.schema.json by `npm run generate`. Do not edit.

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
 * The SHA-256 digest of a file: sha256: and 64 hexadecimal digits.
 */
export type Digest = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string

/**
 * Accepted deviations. A waiver silences the gate, never the duty.
 */
export interface Waivers {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * The waivers.
 */
waivers: Waiver[]
}
/**
 * One waiver.
 */
export interface Waiver {
/**
 * A short stable name.
 */
id: Identifier
/**
 * The requirement, by its full id.
 */
requirement: Text
/**
 * The system.
 */
system: Reference
/**
 * The party.
 */
party?: Reference
/**
 * The fingerprint of the finding; the report prints it.
 */
fingerprint: Digest
/**
 * The digest of the facts it covers; the report prints it. It dies when they change.
 */
factsDigest: Digest
/**
 * Why it is accepted.
 */
reason: Text
/**
 * Who owns the gap.
 */
owner: Text
/**
 * Who accepted it; not the owner.
 */
approver: Text
/**
 * When.
 */
created: CalendarDate
/**
 * The last day on which it holds. A malformed or past date means expired.
 */
until: string
/**
 * Where it is followed up.
 */
ticket?: Text
/**
 * For a duty in force: the corrective action (provider, Art. 20(1)) or the assessment (deployer, Art. 26(5)) that the waiver opens, with owner and date.
 */
action?: CorrectiveAction
}
/**
 * What will be done.
 */
export interface CorrectiveAction {
/**
 * What.
 */
what: Text
/**
 * By whom.
 */
owner: Text
/**
 * By when.
 */
due: CalendarDate
}
