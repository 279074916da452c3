/** Whether two names mean the same person or function: spacing and capitals tell nobody apart. */
export function isSamePerson(one: string, other: string): boolean {
  return written(one) === written(other);
}

function written(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
