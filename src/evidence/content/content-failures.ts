import type { EvidenceItem } from '../../model/generated/evidence.js';
import { quoteForPeople } from '../../model/quote.js';
import type { EvidenceContent } from '../resolve.js';
import type { ContentReason } from './judgement.js';
import { mayBeSameVersion } from './names.js';
import type { Copy } from './repeats.js';

/** Why an item shows nothing by what its file says: one sentence each without a full stop. */
export function contentFailures(item: EvidenceItem, content: EvidenceContent): readonly string[] {
  const { says, reasons } = content;
  const inFile = ({ reason }: ContentReason): string => `${reason} (${item.path})`;
  if (says === 'unreadable') return reasons.map((reason) => `what it says cannot be read: ${inFile(reason)}`);
  if (says === 'nothing') return reasons.map((reason) => `it says nothing: ${inFile(reason)}`);
  return [
    // A record of one line is a record; a document of one line is none, and neither is a title alone.
    ...reasons
      .filter(({ code, share }) => code !== 'thin' || item.kind === 'document' || share?.part === 0)
      .map(inFile),
    ...otherSystem(item, content),
    ...otherVersion(item, content),
    ...(content.copies ?? []).flatMap((copy) => copyFailure(item, copy)),
  ];
}

/** It names systems of the registry, and none that it is registered for. */
function otherSystem(item: EvidenceItem, { names = [] }: EvidenceContent): readonly string[] {
  const [first] = names;
  if (first === undefined || names.some(({ system }) => item.systems.includes(system))) return [];
  return [`it names ${first.system} and not ${item.systems.join(' or ')}`];
}

/** It gives the system another version wherever it names it, and writes its own nowhere. */
function otherVersion(item: EvidenceItem, { names = [], writes = [] }: EvidenceContent): readonly string[] {
  const { version } = item;
  if (version === undefined || writes.includes(version)) return [];
  const stated = names.filter(({ system }) => item.systems.includes(system)).flatMap(({ versions }) => versions);
  const [first] = stated;
  if (first === undefined || stated.some((one) => mayBeSameVersion(one, version))) return [];
  return [`its text is about version ${quoteForPeople(first)}, and the register says ${quoteForPeople(version)}`];
}

/**
 * A text that stands under another item. One item may name several systems, and one file may stand under two items of
 * its system: then somebody said so. What nobody said is that one text, written twice, describes two systems, or shows two
 * different things. A text that came into the next version, or into the next year for the same facts, is no copy.
 */
function copyFailure(item: EvidenceItem, copy: Copy): readonly string[] {
  if (copy.item === item.id) return [];
  const says = copy.likeness === 'same' ? 'says word for word' : 'says almost word for word';
  const sharesSystem = item.systems.some((system) => copy.systems.includes(system));
  if (!sharesSystem)
    return [
      `it ${says} what ${copy.item} says of ${copy.systems.join(', ')}; a document is of one system, or names all`,
    ];
  const isSameFile = copy.path === item.path;
  const isOtherVersion = copy.version !== undefined && item.version !== undefined && copy.version !== item.version;
  const isRevision = isOtherVersion || copy.shows.some((path) => item.shows.includes(path));
  return isSameFile || isRevision ? [] : [`it ${says} what ${copy.item} says, which is registered for other facts`];
}
