import { accuracy } from './accuracy.js';
import { dataGovernance } from './data-governance.js';
import type { RichPart } from './part.js';
import { specialCategories } from './special-categories.js';

/** What the rich system says and shows beside the subjects of `rich-system.ts`, one file per subject. */
export const richParts: readonly RichPart[] = [specialCategories, dataGovernance, accuracy];
