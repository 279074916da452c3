#!/usr/bin/env node
// Starts the command from one bundled script with V8's code cache beside it, so that most of a short run is not spent
// on compiling. `check`, which runs most often, has a script of its own without the other commands. The cache belongs to one version of Node; where it is missing or refused, the run goes on without it and
// leaves one behind if it may write there. What a cache holds never changes a result. A thread beside the main one starts
// a copy of this file named `thread.cjs`, which runs the script `worker.cjs` in the same way.
'use strict';
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const isThread = basename(__filename) === 'thread.cjs';
// Most runs are over before optimised code has paid for its making, which took a third of a run on one system: V8 is to
// think of it seven times as late. A run over a large registry loses a moment by it. Garbage is not marked step by step
// beside a check: a short run never needs it, and would wait for it at its end; a long one asks for it again
// (`collectAsItGoes`), for without it memory grows up to the limit of the heap. Where a version of Node no longer knows a
// flag, nothing happens. They belong to what a code cache is made for, and so come first.
const name = isThread ? 'worker' : process.argv[2] === 'check' ? 'check' : 'command';
if (!isThread) setFlagsFromString('--interrupt-budget=500000');
if (name === 'check') setFlagsFromString('--no-incremental-marking');
const filename = join(__dirname, `${name}.cjs`);
const cachePath = join(__dirname, `${name}-${process.version}-${process.platform}-${process.arch}.cache`);

function cached() {
  try {
    return readFileSync(cachePath);
  } catch {
    return undefined;
  }
}

// Written in ASCII, wrapped as Node wraps a module.
const source = readFileSync(filename, 'latin1');
const cachedData = cached();
const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
if (cachedData === undefined || script.cachedDataRejected === true || process.env.DUTYBOUND_WRITE_CACHE === '1') {
  process.on('exit', () => {
    try {
      const temporary = `${cachePath}.${process.pid}`;
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, cachePath);
    } catch {
      // An installation that cannot be written to starts a little slower.
    }
  });
}
script.runInThisContext()(module.exports, require, module, filename, __dirname);
