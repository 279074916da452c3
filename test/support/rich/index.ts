import type { RichPart } from './part.js';
import { quality } from './quality.js';

/** What the rich system says and shows beside the subjects of `rich-system.ts`, one file per subject. */
export const richParts: readonly RichPart[] = [quality];
