interface Placed {
  readonly document: string;
  readonly pointer: string;
}

/** Every place that a value of plain data names, however deep: what has a document and a pointer. */
export function* placesIn(value: unknown): Generator<Placed> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) yield* placesIn(entry);
    return;
  }
  const { document, pointer } = value as Partial<Placed>;
  if (typeof document === 'string') yield { document, pointer: pointer ?? '' };
  for (const inner of Object.values(value)) yield* placesIn(inner);
}
