/** Names that some file systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An id made of a name that people use: small letters and digits, accents off, short enough for a file. The same name
 * always gives the same id; `fallback` stands where nothing of the name is left.
 */
export function idOfName(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' ? fallback : RESERVED.test(slug) ? `${fallback}-${slug}` : slug;
}
