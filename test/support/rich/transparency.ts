import type { RichPart } from './part.js';

/** It is within no case of Art. 50: its uses say so, and no duty of it binds. */
export const transparency: RichPart = {
  ofOthers: [
    'deployer-transparency/data-of-persons-exposed',
    'deployer-transparency/deep-fake-disclosure',
    'deployer-transparency/exposure-notice',
    'deployer-transparency/manner-of-deep-fake-disclosure',
    'deployer-transparency/manner-of-text-disclosure',
    'deployer-transparency/manner-of-the-exposure-notice',
    'deployer-transparency/text-disclosure',
    'provider-transparency/interaction-notice',
    'provider-transparency/machine-readable-marking',
    'provider-transparency/manner-of-the-interaction-notice',
    'provider-transparency/quality-of-marking',
  ],
};
