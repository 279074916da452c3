import { deployerDuties } from './deployer-duties.js';
import type { RichPart } from './part.js';

/** What the rich system says and shows beside the subjects of `rich-system.ts`, one file per subject. */
export const richParts: readonly RichPart[] = [deployerDuties];
