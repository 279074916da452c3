import { fullId, type Pack } from '../policy/policy.js';

/** Whether a target covers a name: it is that name, the end of a requirement's id, or a citation that the name lies below. */
export function covers(target: string, name: string): boolean {
  if (name === target || name.endsWith(`/${target}`)) return true;
  return (
    /^(Art\. \d|Annex [IVX])/.test(target) && name.startsWith(target) && '(, '.includes(name[target.length] ?? '-')
  );
}

/** A citation as the law data writes it, whatever way a person writes it: `article 14 (4)(d)` is `Art. 14(4)(d)`. */
export function citationIn(text: string): string | undefined {
  const article = /^(?:art(?:icle|\.)?)\s*(\d.*)$/i.exec(text.trim());
  if (article !== null) return `Art. ${tidy(article[1] ?? '')}`;
  const annex = /^annex\s+([ivx]+)(.*)$/i.exec(text.trim());
  return annex === null ? undefined : `Annex ${(annex[1] ?? '').toUpperCase()}${tidy(annex[2] ?? '')}`;
}

const tidy = (rest: string): string =>
  rest
    .replaceAll(/\s+\(/g, '(')
    .replaceAll(/\s*,\s*/g, ', ')
    .replace(/, sub(?:para)?(?:graph|\.)?\s+/, ', subpara. ');

/** Everything that `explain` knows by name, for “did you mean”. */
export function targetsOf(pack: Pack): readonly string[] {
  const requirements = pack.policies.flatMap((policy) =>
    policy.requirements.flatMap((one) => [one.citation, one.id, fullId(pack.id, policy, one)]),
  );
  return [
    ...new Set([
      ...pack.classes.flatMap(({ id, citation }) => [id, citation]),
      ...requirements,
      ...pack.contradictions.map(({ id }) => id),
    ]),
  ];
}
