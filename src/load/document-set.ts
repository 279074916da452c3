import { setInJson } from './json-set.js';
import { isJson } from './registry.js';
import { type Setting, setInYaml } from './yaml-set.js';

/** Writes values into a file of a registry as it is written, in YAML or JSON; undefined where that cannot be done safely. */
export async function setInDocument(
  document: string,
  text: string,
  settings: readonly Setting[],
): Promise<string | undefined> {
  return isJson(document) ? setInJson(text, settings) : setInYaml(text, settings);
}
