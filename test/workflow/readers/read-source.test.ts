import { describe, expect, it } from 'vitest';
import { isNativeWorkflow, namesBeside, readSource } from '../../../src/workflow/readers/read-source.js';
import { jsonSource, sourceOf } from './read.js';

const formatOf = async (source: Parameters<typeof readSource>[0]) => {
  const read = await readSource(source, []);
  return 'problem' in read ? read.problem.code : read.format;
};

describe('telling formats apart by what a file holds', () => {
  it.each([
    [
      'dify',
      jsonSource({ kind: 'app', workflow: { graph: { nodes: [{ id: 'a', data: { type: 'start' } }], edges: [] } } }),
    ],
    ['n8n', jsonSource({ nodes: [{ name: 'a', type: 'n8n-nodes-base.noOp' }], connections: {} })],
    ['flowise', jsonSource({ nodes: [{ id: 'a', data: { name: 'startAgentflow' } }], edges: [] })],
    ['crewai', sourceOf('a:\n  description: x\n  expected_output: y\n', 'whatever.txt.yaml')],
    [
      'bpmn',
      sourceOf(
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><startEvent id="s"/></process></definitions>',
        'x.bpmn',
      ),
    ],
    ['amazon-states-language', jsonSource({ StartAt: 'A', States: { A: { Type: 'Succeed' } } })],
  ])('reads %s whatever the file is called', async (format, source) => {
    expect(await formatOf({ ...source, document: 'my file.data' })).toBe(format);
  });

  it.each([
    ['an empty map', {}],
    ['a list', [1, 2]],
    ['a text', 'n8n'],
    ['a number', 7],
    ['nodes without connections', { nodes: [] }],
    ['an n8n export without nodes', { nodes: [], connections: {} }],
    ['keys of the prototype', { toString: 1, hasOwnProperty: 2 }],
  ])('says what was tried where nothing is recognised: %s', async (_, value) => {
    const read = await readSource(jsonSource(value, 'x.json'), []);
    if (!('problem' in read)) throw new Error('it was read');
    expect(read.problem.code).toBe('unknown-format');
    for (const title of ['native form', 'BPMN 2.0', 'n8n', 'Dify', 'CrewAI', 'Flowise'])
      expect(`${read.problem.expected}`).toContain(title);
  });

  it('knows the native form by its version and one of its keys', () => {
    expect(isNativeWorkflow({ schemaVersion: 1, id: 'a' })).toBe(true);
    expect(isNativeWorkflow({ schemaVersion: 1 })).toBe(false);
    expect(isNativeWorkflow({ id: 'a', steps: [] })).toBe(false);
    expect(isNativeWorkflow(null)).toBe(false);
  });

  it('looks for further files only where a format spreads one workflow over several', () => {
    expect(namesBeside(sourceOf('a:\n  description: x\n  expected_output: y\n'))).toContain('../crew.py');
    expect(namesBeside(jsonSource({ nodes: [], connections: {} }))).toEqual([]);
  });

  it('gives a file with the marks of two formats to the first in a fixed order', async () => {
    const both = jsonSource({
      nodes: [{ name: 'a', type: 'x', data: { name: 'startAgentflow' } }],
      connections: {},
      edges: [],
    });
    expect(await formatOf(both)).toBe('n8n');
  });
});
