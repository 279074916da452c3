import { parentPort, workerData } from 'node:worker_threads';
import { aiAct } from '../../../policies/index.js';
import { type Job, readShare } from './thread.js';

// The entry of a thread beside the main one: it does one share of a registry and sends what became of it.
void readShare(workerData as Job, aiAct).then((share) => parentPort?.postMessage(share));
