import { describe, expect, it } from 'vitest';
import { type CodeSymbol, type NoSymbol, readCode } from '../../../src/evidence/content/read-code.js';

// One thing in a file of code: found by its name, pinned by its own text, and judged by whether it does anything.

const read = (text: string, symbol: string, extension = 'ts'): CodeSymbol | NoSymbol => {
  const found = readCode(extension, text, [symbol]).get(symbol);
  if (found === undefined) throw new Error('no answer');
  return found;
};

/** What is said of a symbol, in one line: `counts`, the reason against it, or why it is not there. */
function said(text: string, symbol: string, extension = 'ts'): string {
  const found = read(text, symbol, extension);
  if ('why' in found) return `no symbol: ${found.why}`;
  const [reason] = found.content.reasons;
  return reason === undefined ? 'counts' : `${found.content.says}: ${reason.reason}`;
}

const textOf = (text: string, symbol: string): string => {
  const found = read(text, symbol);
  if ('why' in found) throw new Error(found.why);
  return found.text;
};

const HALT = `export async function halt(queue: Queue) {
  await queue.pause(); // nothing leaves
  return queue.size;
}`;

describe('a symbol that counts', () => {
  it.each([
    ['an exported function', HALT, 'halt'],
    ['a function that is exported in a list', 'function halt(q) { q.pause(); }\nexport { halt };', 'halt'],
    ['a function under another name', 'function halt(q) { q.pause(); }\nexport { halt as stop };', 'halt'],
    ['a function that is called', 'function halt(q) { q.pause(); }\nhalt(queue);', 'halt'],
    ['a function that is handed on', "function halt(q) { q.pause(); }\nprocess.on('SIGTERM', halt);", 'halt'],
    ['a default export', 'export default function halt(q) { q.pause(); }', 'halt'],
    ['a default export without a name', 'export default (q) => q.pause();', 'default'],
    ['a constant function', 'export const halt = (q: Queue) => q.pause();', 'halt'],
    ['a constant that is made by a call', 'export const halt = makeHalt(queue);', 'halt'],
    ['a table of limits', "export const LIMITS = { cases: 40, unit: 'a day' } as const;", 'LIMITS'],
    ['a class', 'export class Control { halt(q) { q.pause(); } }', 'Control'],
    ['a method', 'export class Control { halt(q) { q.pause(); } }', 'Control.halt'],
    ['a static method', 'export class Control { static halt(q) { q.pause(); } }', 'Control.halt'],
    ['a method as a property', 'export class Control { halt = (q) => q.pause(); }', 'Control.halt'],
    ['a getter and its setter', 'export class C { get on() { return this.x; } set on(v) { this.x = v; } }', 'C.on'],
    [
      'a private method that is called',
      'class C { run() { this.#halt(); } #halt() { stop(this.q); } }\nnew C();',
      'C.#halt',
    ],
    [
      'overloads',
      'export function a(x: 1): void;\nexport function a(x: 2): void;\nexport function a(x: number) { f(x); }',
      'a',
    ],
    ['a class and its interface', 'export interface A { b: 1 }\nexport class A { c() { f(this); } }', 'A'],
    ['a conditional throw', "export function a(x) { if (!x) throw new Error('no'); }", 'a'],
  ])('%s', (_, text, symbol) => {
    expect(said(text, symbol)).toBe('counts');
  });

  it('in JavaScript: what exports and module.exports are set to', () => {
    expect(said('exports.halt = function (q) { q.pause(); };', 'halt', 'cjs')).toBe('counts');
    expect(said('module.exports.halt = (q) => q.pause();', 'halt', 'js')).toBe('counts');
    expect(said('function halt(q) { q.pause(); }\nmodule.exports = { halt };', 'halt', 'js')).toBe('counts');
    expect(said('function halt(q) { q.pause(); }\nexports.halt = halt;', 'halt', 'js')).toBe('counts');
  });

  it('in TSX', () => {
    expect(said('export const Stop = () => <button onClick={halt}>Stop</button>;', 'Stop', 'tsx')).toBe('counts');
  });
});

describe('a symbol that says nothing', () => {
  it.each([
    ['an empty body', 'export function a() {}', 'its body is empty'],
    ['a comment', 'export function a() { /* TODO: halt */ }', 'its body is empty'],
    ['a bare return', 'export function a(q) { return; q.pause(); }', 'its body is empty'],
    ['a constant', 'export function a() { return true; }', 'its body only returns a constant'],
    [
      'a constant of several parts',
      "export const a = () => ({ halted: true, after: ['1', -2] });",
      'its body only returns a constant',
    ],
    ['a constant by a name', 'export function a() { const ok = true; return ok; }', 'its body only returns a constant'],
    [
      'a promise of a constant',
      'export const a = async () => Promise.resolve(true);',
      'its body only returns a constant',
    ],
    [
      'a constant after a line for the console',
      "export function a() { console.log('halted'); return true; }",
      'its body only returns a constant',
    ],
    [
      'a constant in an attempt',
      'export function a() { try { return 1; } catch { q.pause(); } }',
      'its body only returns a constant',
    ],
    ['an error', "export function a(q) { throw new Error('not implemented ' + q); }", 'its body only throws'],
    ['a class without content', 'export class a { b() {} c() { return 1; } }', 'none of its methods does anything'],
    ['an object without content', 'export const a = { b() {}, c: () => true };', 'nothing in it does anything'],
  ])('%s', (_, text, reason) => {
    expect(said(text, 'a')).toBe(`nothing: ${reason} (line 1)`);
  });

  it('a method, named by its line', () => {
    expect(said('export class C {\n  halt() {\n  }\n}', 'C.halt')).toBe('nothing: its body is empty (line 2)');
  });
});

describe('a symbol that says too little', () => {
  it.each([
    ['a flag', 'export const a = true;', 'it is a constant alone; what uses it shows something (line 1)'],
    ['a text', "export const a = 'the button works';", 'it is a constant alone; what uses it shows something (line 1)'],
    [
      'flags',
      'export const a = { halts: true, safe: true };',
      'it is a constant alone; what uses it shows something (line 1)',
    ],
    ['another name', 'export const a = other;', 'it only names something else (line 1)'],
    ['a type', 'export interface a { halt(): void }', 'it is declared here without a body, and does nothing (line 1)'],
    [
      'a declaration',
      'export declare function a(): void;',
      'it is declared here without a body, and does nothing (line 1)',
    ],
    [
      'a function that nobody calls',
      'function a(q) { q.pause(); }',
      'it is neither exported nor called in its file (line 1)',
    ],
    [
      'a function that calls itself',
      'function a(q) { q.pause(); a(q); }',
      'it is neither exported nor called in its file (line 1)',
    ],
    [
      'a function of which another thing of the name is called',
      'function a(q) { q.pause(); }\nexport function b(a) { a(); }',
      'it is neither exported nor called in its file (line 1)',
    ],
    [
      'a function that only a type names',
      'function a(q) { q.pause(); }\nexport type B = typeof a;',
      'it is neither exported nor called in its file (line 1)',
    ],
    [
      'a function that is exported as a type',
      'class a { b() { c(this); } }\nexport type { a };',
      'it is neither exported nor called in its file (line 1)',
    ],
  ])('%s', (_, text, reason) => {
    expect(said(text, 'a')).toBe(`something: ${reason}`);
  });

  it('a private method that nobody calls, of a class that is exported', () => {
    expect(said('export class C { private halt(q) { q.pause(); } }', 'C.halt')).toContain(
      'neither exported nor called',
    );
  });
});

describe('no such symbol', () => {
  it.each([
    ['', 'the path names no symbol after the #'],
    ['a.b.c', '"a.b.c" is no name of a symbol: a name, or Class.method'],
    ['a.', '"a." is no name of a symbol: a name, or Class.method'],
    ['stop', 'the file declares no "stop" at its top level'],
    ['inner', 'the file declares no "inner" at its top level'],
    ['__proto__', 'the file declares no "__proto__" at its top level'],
    ['constructor', 'the file declares no "constructor" at its top level'],
    ['helper', '"helper" is imported from "./helper.js" and not declared in the file'],
    ['a.halt', '"a" is no class'],
    ['C.stop', 'the class "C" has no method "stop"'],
    ['C.__proto__', 'the class "C" has no method "__proto__"'],
    ['twice', '2 declarations of the name carry code (lines 5 and 6), and nobody can tell which is meant'],
    ['C.both', '2 declarations of the name carry code (lines 3 and 3), and nobody can tell which is meant'],
  ])('%s', (symbol, why) => {
    const text = `import { helper } from './helper.js';
export function a() { function inner() { helper(); } inner(); }
export class C { halt() { helper(); } both() { helper(); } static both() { helper(); } }

export function twice() { helper(1); }
export function twice() { helper(2); }
`;
    expect(said(text, symbol)).toBe(`no symbol: ${why}`);
  });

  it('in a file with a syntax error', () => {
    expect(said('export function a() {\n  return (;\n}', 'a')).toBe('no symbol: the file has a syntax error in line 2');
  });
});

describe('the text that is pinned', () => {
  it('is that of the declaration: what stands before, after and beside it may change', () => {
    const before = textOf(`/** Old words. */\n${HALT}\nexport const other = 1;\n`, 'halt');
    expect(before).toBe(HALT);
    expect(textOf(`import x from 'y';\n\n/** New words. */\n${HALT}\n`, 'halt')).toBe(before);
    expect(textOf(`${HALT.replaceAll('\n', '\r\n')}\r\n`, 'halt')).toBe(before);
  });

  it.each([
    ['a word of the body', HALT.replace('pause', 'drain')],
    ['a comment in the body', HALT.replace('nothing leaves', 'all leaves')],
    ['a parameter', HALT.replace('Queue', 'Jobs')],
    ['a modifier', HALT.replace('async ', '')],
  ])('changes with %s', (_, changed) => {
    expect(textOf(changed, 'halt')).not.toBe(HALT);
  });

  it('holds every overload, and of several constants only the one', () => {
    const overloads = 'export function a(x: 1): void;\nexport function a(x: number) { f(x); }';
    expect(textOf(`${overloads}\n`, 'a')).toBe(overloads);
    expect(textOf('export const a = f(1), b = f(2);', 'a')).toBe('a = f(1)');
  });

  it('of a method is the method alone', () => {
    const text = 'export class C {\n  one() { f(1); }\n  halt() { f(2); }\n}';
    expect(textOf(text, 'C.halt')).toBe('halt() { f(2); }');
  });
});
