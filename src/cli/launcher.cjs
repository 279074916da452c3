#!/usr/bin/env node
// Starts the command from one bundled script with V8's code cache beside it, so that most of a short run is not spent
// on compiling. The cache belongs to one version of Node; where it is missing or refused, the run goes on without it and
// leaves one behind if it may write there. What a cache holds never changes a result. A thread beside the main one runs
// the script `worker.cjs` in the same way.
'use strict';
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const name = isMainThread ? 'command' : 'worker';
const filename = join(__dirname, `${name}.cjs`);
const cachePath = join(__dirname, `${name}-${process.version}-${process.platform}-${process.arch}.cache`);

function cached() {
  try {
    return readFileSync(cachePath);
  } catch {
    return undefined;
  }
}

const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
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
