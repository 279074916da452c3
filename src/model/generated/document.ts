// Generated from schemas/document.schema.json by `npm run generate`. Do not edit.

/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A day of the calendar, year first.
 */
export type CalendarDate = string
/**
 * yes, no or unknown. “n/a”, “partly” and “to be confirmed” are kept as a question and count as unknown.
 */
export type Answer = ("yes" | "no" | "unknown" | "n/a" | "partly" | "to be confirmed" | true | false)

/**
 * What only people can write for a document of one system: documents/<system>/<id>.yaml. Nothing here changes a finding; it fills fields that the registry leaves open, marked as written by a person.
 */
export interface DocumentAnswer {
/**
 * The version of this format.
 */
schemaVersion: 1
/**
 * The id of the document, such as D10.
 */
document: string
control?: DocumentControl
/**
 * Fields that a person fills or holds not applicable.
 */
fields?: WrittenField[]
/**
 * Who sees to open fields, and until when.
 */
open?: OpenFieldOwner[]
/**
 * Changes of the document, oldest first.
 */
history?: DocumentChange[]
/**
 * Signatures.
 */
signOff?: Signature[]
}
/**
 * Document control.
 */
export interface DocumentControl {
/**
 * The version of the document.
 */
version?: string
/**
 * Who may read it.
 */
classification?: ("public" | "downstream" | "internal" | "authority only")
author?: PersonOfRecord
reviewer?: PersonOfRecord
approver?: PersonOfRecord
/**
 * The day of the next review.
 */
nextReview?: CalendarDate
/**
 * How long it is kept, and why.
 */
retention?: Text
}
/**
 * A person with a function.
 */
export interface PersonOfRecord {
/**
 * The name.
 */
name: Text
/**
 * The function.
 */
function?: Text
}
/**
 * A field of the document.
 */
export interface WrittenField {
/**
 * The key of the field, as the document prints it.
 */
field: string
/**
 * What a person writes, in the form that the field has: text, a date, a list, or rows of a table. schemas/answers says it for each document.
 */
value?: (string | unknown[])
/**
 * Who wrote it.
 */
by?: Text
/**
 * The day.
 */
on?: CalendarDate
/**
 * Was it drafted by an AI system and accepted by that person?
 */
draftedByAi?: Answer
notApplicable?: NotApplicable
}
/**
 * Why the field does not apply.
 */
export interface NotApplicable {
/**
 * The reason.
 */
reason: Text
/**
 * Who decided it.
 */
by: Text
/**
 * The day.
 */
on: CalendarDate
}
/**
 * Who sees to an open field.
 */
export interface OpenFieldOwner {
/**
 * The key of the field.
 */
field: string
/**
 * Who.
 */
owner: Text
/**
 * Until when.
 */
due: CalendarDate
}
/**
 * A change of the document.
 */
export interface DocumentChange {
/**
 * The version it made.
 */
version: string
/**
 * The day.
 */
on: CalendarDate
/**
 * Who made it.
 */
author: Text
/**
 * What changed.
 */
change: Text
/**
 * Why.
 */
reason?: Text
}
/**
 * A signature.
 */
export interface Signature {
/**
 * The role.
 */
role: ("reviewer" | "approver")
/**
 * Who signed.
 */
name: Text
/**
 * What was decided.
 */
decision: ("approve" | "approve with conditions" | "reject")
/**
 * The day.
 */
on: CalendarDate
/**
 * How it was signed.
 */
method: ("wet ink" | "simple electronic signature" | "advanced electronic signature" | "qualified electronic signature")
}
