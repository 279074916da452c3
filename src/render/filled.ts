/**
 * Holds a view model to its promise that it contains no null, no undefined and no empty text, so that nothing in a
 * document is silently blank. A breach is a fault of ours, not of an input, and says where it is.
 */
export function assertFilled(value: unknown, path = 'the view model'): void {
  if (value === null || value === undefined) throw new Error(`${path} is ${String(value)}`);
  if (typeof value === 'string' && value.trim() === '') throw new Error(`${path} is an empty text`);
  if (Array.isArray(value)) for (const [index, item] of value.entries()) assertFilled(item, `${path}[${index}]`);
  else if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) assertFilled(inner, `${path}.${key}`);
}
