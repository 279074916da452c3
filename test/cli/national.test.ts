import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutybound, makeFolder, smallest, useBuiltCommand } from './command.js';

// The folder `national`: read with the registry, told in text and in the gap report, problems with their lines.

useBuiltCommand();

const EXAMPLE = readFileSync(resolve('examples/national-law/arcadia.yaml'), 'utf8');
const run = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const folder = makeFolder({ ...smallest, ...files });
  return { folder, ...dutybound([...args, '--as-of', '2028-02-01'], { cwd: folder }) };
};

describe('a folder of national law', () => {
  it('is told in brief, and in full point by point', () => {
    const brief = run({ 'national/arcadia.yaml': EXAMPLE }, 'check').stdout.replaceAll(/\s+/g, ' ');
    expect(brief).toContain(
      'National law of Arcadia (XA), invented example, looked up on 2027-11-01 by legal department, 7 points',
    );
    expect(brief).not.toContain('crowns');
    const full = run({ 'national/arcadia.yaml': EXAMPLE }, 'check', '--full').stdout.replaceAll(/\s+/g, ' ');
    expect(full).toContain(
      'Art. 99(1) penalties: Art. 27: A fine up to 2 million crowns. [AI Supervision Act of Arcadia, section 9]',
    );
  });

  it('stands in the gap report, with what a hostile file says as text', () => {
    const hostile = EXAMPLE.replace('Equality Board of Arcadia', '"<script>x</script> | \\u202Eevil ![a](b)"');
    const { folder, stdout } = run({ 'national/arcadia.yaml': hostile }, 'docs', '--out', 'out');
    const [, name] = /(out\/\S*D44\S*\.md)/.exec(stdout)!;
    const report = readFileSync(resolve(folder, name!), 'utf8');
    expect(report).toContain('### National law, as packs record it');
    expect(report).toContain('Works Council Act of Arcadia, section 14');
    expect(report).not.toContain('<script>');
    expect(report).not.toContain('\u202e');
    expect(run({ 'national/arcadia.yaml': hostile }, 'check', '--full').stdout).not.toContain('\u202e');
  });

  it('is named as not assessed where it is not there', () => {
    const { stdout } = run({}, 'check');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'National law is not assessed, for no pack of a Member State was given',
    );
  });

  it('stops the run where it is wrong, with the line of each problem', () => {
    const wrong = EXAMPLE.replace('asOf: 2027-11-01', 'asOf: lately').replace(
      'area: market surveillance',
      'area: markets',
    );
    const { code, stderr } = run({ 'national/arcadia.yaml': wrong }, 'check');
    expect(code).toBe(2);
    expect(stderr).toContain('national/arcadia.yaml:7');
    expect(stderr).toContain('national/arcadia.yaml:11');
  });

  it('has a schema that can be printed', () => {
    expect(JSON.parse(dutybound(['schema', 'national']).stdout)).toMatchObject({ title: 'NationalPack' });
  });
});
