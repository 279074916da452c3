import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEditors, registerNames } from '../../src/load/register-files.js';
import { schemaOf } from '../../src/load/validate.js';

// What an editor accepts is what the loader accepts: a file that is loaded is not underlined where it is written.

let fits: (value: unknown) => boolean;
beforeAll(async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  fits = ajv.compile(forEditors(await schemaOf('system')) as AnySchemaObject);
}, 60_000);
const system = (events: unknown) => ({ schemaVersion: 1, id: 'tool', name: 'Tool', events });
const complete = { by: 'legal', on: '2028-01-31', count: 1 };

describe('the schema of a system for editors', () => {
  it('knows each register as a table, with or without a statement that it is complete', async () => {
    const names = registerNames(await schemaOf('system'));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      expect(fits(system({ [name]: { csv: 'registers/a.csv' } })), name).toBe(true);
      expect(fits(system({ [name]: { csv: 'registers/a.csv', complete } })), name).toBe(true);
      expect(fits(system({ [name]: 'none' })), name).toBe(true);
      expect(fits(system({ [name]: [] })), name).toBe(true);
    }
  });

  it('still underlines what the loader refuses', () => {
    for (const wrong of [{ csv: 7 }, { csv: 'a.csv', entries: [] }, { csv: 'a.csv', complete: 1 }, { cvs: 'a.csv' }])
      expect(fits(system({ authorityRequest: wrong })), JSON.stringify(wrong)).toBe(false);
  });

  it('leaves the schema that the loader holds files against as it is', async () => {
    const before = JSON.stringify(await schemaOf('system'));
    forEditors(await schemaOf('system'));
    expect(JSON.stringify(await schemaOf('system'))).toBe(before);
    expect(forEditors(await schemaOf('waivers'))).toBe(await schemaOf('waivers'));
  });
});
