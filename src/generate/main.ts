import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateDocumentation } from './documentation.js';
import { generateFacts } from './facts.js';
import { generateLaw } from './law.js';
import { generateTypes, generateValidators } from './schemas.js';
import { generateTemplates } from './templates.js';

const root = resolve('.');
if (!existsSync(resolve(root, 'schemas'))) throw new Error('run from the project root');
generateLaw(root);
generateFacts(root);
await generateTypes(root);
generateValidators(root);
await generateTemplates(root);
generateDocumentation(root);
