export { assessGovernance, readGovernance } from './governance.js';
