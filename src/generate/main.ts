import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { aiAct } from '../../policies/index.js';
import { generateDocumentation } from './documentation.js';
import { generateFacts } from './facts.js';
import { generateLaw } from './law.js';
import { generateTypes, generateValidators } from './schemas.js';
import { generateTemplates } from './templates.js';
import { checkWordings } from './wordings.js';

const root = resolve('.');
if (!existsSync(resolve(root, 'schemas'))) throw new Error('run from the project root');
generateLaw(root);
checkWordings(root, aiAct);
generateFacts(root);
await generateTypes(root);
generateValidators(root);
await generateTemplates(root);
generateDocumentation(root);
