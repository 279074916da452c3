import { accuracy } from './accuracy.js';
import { authorities } from './authorities.js';
import { conformity } from './conformity.js';
import { dataGovernance } from './data-governance.js';
import { deployerDuties } from './deployer-duties.js';
import { documentation } from './documentation.js';
import type { RichPart } from './part.js';
import { quality } from './quality.js';
import { realWorldTesting } from './real-world-testing.js';
import { sandbox } from './sandbox.js';
import { specialCategories } from './special-categories.js';
import { transparency } from './transparency.js';

/** What the rich system says and shows beside the subjects of `rich-system.ts`, one file per subject. */
export const richParts: readonly RichPart[] = [
  accuracy,
  authorities,
  conformity,
  dataGovernance,
  deployerDuties,
  documentation,
  quality,
  realWorldTesting,
  sandbox,
  specialCategories,
  transparency,
];
