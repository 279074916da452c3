// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.

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
 * The evidence register: which file shows which facts.
 */
export interface EvidenceRegister {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * The items.
 */
items: EvidenceItem[]
}
/**
 * One item.
 */
export interface EvidenceItem {
/**
 * A short stable name.
 */
id: Identifier
/**
 * Its title.
 */
title?: Text
/**
 * What the item is. Documents can show that something is documented; test reports, drill records, log samples, configuration exports and deployment records can show what was observed.
 */
kind: ("document" | "test report" | "drill record" | "log sample" | "configuration export" | "deployment record")
/**
 * The systems it is about.
 * 
 * @minItems 1
 */
systems: Reference[]
/**
 * The facts it shows, as paths of the system file; each covers what lies below. An entry of a list is named by its id in brackets, such as riskManagement.risks[bias].
 * 
 * @minItems 1
 */
shows: string[]
/**
 * The file, relative to the governance folder, or “none” if there is no evidence of this. Of a file of TypeScript or JavaScript one thing can be named after a “#”, such as src/stop.ts#halt or src/stop.ts#Control.halt: a function, class, method, constant or variable that the file declares at its top level, or “default”. Code shows that something is documented, never that it was observed.
 */
path: string
/**
 * The digest of the file. Where the path names one thing in a file of code, the digest of its own declaration: from its first word (its modifiers and decorators among them, the comment before it not) to its last character, every line ending read as one line feed, several declarations of the name (overloads) joined by a line feed. What changes elsewhere in the file does not change it.
 */
sha256?: Digest
/**
 * The version of the system it is about.
 */
version?: string
/**
 * Who wrote or produced it.
 */
author?: Text
/**
 * Who approved it; not the author.
 */
approver?: Text
/**
 * Its date. It shows nothing that happened later: the day of an event after this date stays stated.
 */
date?: CalendarDate
/**
 * For a test report: the first day of the run. Where a report in a known format (JUnit XML, CTRF, Inspect, a table with a column of results) says it itself, the report counts.
 */
ranOn?: CalendarDate
/**
 * For a test report: the last day on which a metric or threshold of it was fixed. It must lie before the run. Where the report says it itself, the report counts.
 */
thresholdsSetOn?: CalendarDate
/**
 * For a test report: the day since which this version exists as it was tested. An older run tested something else.
 */
versionReleasedOn?: CalendarDate
/**
 * After this day it is stale.
 */
reviewBy?: CalendarDate
/**
 * What makes it stale before that day.
 */
reviewTrigger?: Text
/**
 * Who keeps it.
 */
custodian?: Text
}
