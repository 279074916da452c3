/** A named thing in a file of code, as an evidence item writes it: `src/stop.ts#halt`, `src/stop.ts#Control.halt`. */
export interface CodePlace {
  readonly file: string;
  readonly symbol: string;
}

const CODE = /^(.+\.(?:[cm]?[jt]s|[jt]sx))#(.*)$/s;

/** The file and the symbol that a path names; undefined where it names a file as a whole. */
export function codePlaceOf(path: string): CodePlace | undefined {
  const [, file, symbol] = CODE.exec(path) ?? [];
  return file === undefined || symbol === undefined ? undefined : { file, symbol };
}
