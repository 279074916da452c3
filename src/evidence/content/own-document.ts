import type { Block } from './blocks.js';

/**
 * The parts that every document of `dutybound docs` has, by their headings without numbers. They are the marker by
 * which such a document is known again: they are seen by every reader and cannot be lost as a comment can.
 */
export const OWN_PARTS = ['document control', 'open items and conditions', 'sign-off', 'provenance'] as const;

/** So many of these parts together are no accident. */
const PARTS_OF_OURS = 3;

/** Parts that hold no claim of the document itself: control, lists made by the program, and what is still open. */
const PARTS_AROUND =
  /^(?:document control|open items(?: and conditions)?|decision of the gate|contents|conformity matrix|change history|evidence register|sign-off|provenance|policy packs|inputs|limits|assumptions and judgements)$/;

/** The heading that only the gap report (D44) has: it tells what is missing and shows nothing. */
const GAP_REPORT = 'decision of the gate';

/** Our words for a field that nobody has filled. */
const OPEN_FIELD =
  /^[\s*_]*(?:unresolved|not stated|not filled|nobody (?:has )?(?:said|says|states?)|still open|open:)/i;

const partOf = (heading: string): string =>
  heading
    .replace(/^[\d.]+\s*/, '')
    .trim()
    .toLowerCase();

/** A document of ours: the blocks in which somebody's own words may stand, and what it is. */
export interface OwnDocument {
  readonly isGapReport: boolean;
  /** With template text and open fields as gaps. */
  readonly body: readonly Block[];
}

/** Recognises a document or a template of ours by its structure; undefined for anybody else's. */
export function ownDocument(blocks: readonly Block[]): OwnDocument | undefined {
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [partOf(block.text)] : [])));
  if (OWN_PARTS.filter((part) => headings.has(part)).length < PARTS_OF_OURS) return undefined;
  const body: Block[] = [];
  let passedOver: number | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (passedOver !== undefined && block.level > passedOver) continue;
      passedOver = PARTS_AROUND.test(partOf(block.text)) ? block.level : undefined;
    }
    if (passedOver === undefined) body.push(withOpenFields(block));
  }
  return { isGapReport: headings.has(GAP_REPORT), body };
}

/** Template text is set in italics or names its clause; what stands for an unfilled field is a gap. */
function withOpenFields(block: Block): Block {
  if (block.kind === 'row') return { ...block, cells: block.cells.map((cell) => (OPEN_FIELD.test(cell) ? '' : cell)) };
  if (block.kind !== 'text' && block.kind !== 'entry') return block;
  if (OPEN_FIELD.test(block.text)) return { kind: 'gap', text: block.text, place: block.place };
  const isTemplateText = /^\*[^*].*\*$|^_[^_].*_$|^(?:\*?)Clause: /.test(block.text.trim());
  return isTemplateText ? { kind: 'heading', level: 7, text: block.text, place: block.place } : block;
}
