// Generated from schemas/configuration.schema.json by `npm run generate`. Do not edit.

/**
 * Free text. It is kept and printed; it decides nothing by its words.
 */
export type Text = string
/**
 * A period of ISO 8601 in years, months, weeks or days.
 */
export type Period = string

/**
 * How this governance folder is read and when the gate blocks.
 */
export interface Configuration {
/**
 * The version of this file format. The present one is 1.
 */
schemaVersion: 1
/**
 * Where the files are, relative to this one.
 */
paths?: Paths
/**
 * What this gate may soften, visibly.
 */
gate?: GateConfiguration
/**
 * Look ahead: what starts within this period from the as-of date also blocks.
 */
horizon?: Period
/**
 * Which edition of the Act: current (as amended by Regulation (EU) 2026/1744) or original (2024).
 */
lawEdition?: ("current" | "original")
/**
 * Raise the least basis of single requirements, by their full id. It can be raised, never lowered.
 */
leastBasis?: {
[k: string]: "attested" | "documented" | "observed"
}
/**
 * Packs of your own: TypeScript files below this folder, each pinned in dutybound.lock by `dutybound packs lock`. They are code and run with your rights.
 */
packs?: Text[]
/**
 * Open points of the law for which the other reading is chosen, by their numbers in docs/generated/readings.md (46.2 is the second other side of reading 46). All others keep the default.
 */
readings?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 20 | 21 | 24 | 25 | 27 | 32 | 35 | 36 | 39 | 40 | 42 | 43 | 44 | 46 | 46.2 | 48 | 53 | 55 | 57 | 59 | 61)[]
/**
 * Packs of good practice that are held against workflows beside the Act. They never block the gate and are never counted with what the Act asks for. Left out, there are none.
 */
practice?: ("orchestration")[]
}
/**
 * Folders and files.
 */
export interface Paths {
/**
 * The folder of organisations.
 */
organisations?: Text
/**
 * The folder of systems, or one NDJSON or JSON file.
 */
systems?: Text
/**
 * The folder of general-purpose models.
 */
models?: Text
/**
 * The folder of what the law of single Member States adds.
 */
national?: Text
/**
 * The folder of workflows.
 */
workflows?: Text
/**
 * The evidence register.
 */
evidence?: Text
/**
 * The attestations.
 */
attestations?: Text
/**
 * The waivers.
 */
waivers?: Text
}
/**
 * What this gate softens.
 */
export interface GateConfiguration {
/**
 * Let duties in force pass while they are undetermined. The report says so.
 */
allowUndetermined?: boolean
/**
 * Sets of duties that no option, waiver or baseline softens here. formal-breaches: the duties behind the seven formal breaches of Art. 83(1).
 */
neverSoften?: ("formal-breaches")[]
/**
 * The baseline file, relative to this one: gaps that were there when the gate was first used. It only ever shrinks and never covers Art. 5 or incidents.
 */
baseline?: Text
/**
 * What single systems are judged by instead, by their ids.
 */
systems?: {
[k: string]: SystemGateConfiguration
}
}
/**
 * What one system is judged by instead of the settings for all.
 */
export interface SystemGateConfiguration {
/**
 * Let its duties in force pass while they are undetermined. The report says so.
 */
allowUndetermined?: boolean
/**
 * Sets of its duties that no option, waiver or baseline softens here.
 */
neverSoften?: ("formal-breaches")[]
/**
 * Look ahead for this system: what starts within this period from the as-of date also blocks.
 */
horizon?: Period
}
