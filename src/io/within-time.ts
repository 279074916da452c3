import { runInNewContext } from 'node:vm';

/**
 * The result of a function that may take long on hostile input; undefined where it did not come to an end in time. It is
 * broken off where it stands: what it was working on must not be used again.
 */
export function withinTime<Result>(work: () => Result, milliseconds: number): { readonly result: Result } | undefined {
  try {
    return { result: runInNewContext('work()', { work }, { timeout: milliseconds }) as Result };
  } catch (error) {
    if (isTimeOut(error)) return undefined;
    throw error;
  }
}

function isTimeOut(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
