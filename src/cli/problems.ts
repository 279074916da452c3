import type { Problem } from '../model/problem.js';
import { makeVisible } from '../model/quote.js';

/** Problems for people: each with file and line, what was found, what was expected and what to do; then what came of it. */
export function problemsText(problems: readonly Problem[], sequel = 'no assessment was made'): string {
  const lines = problems.map(({ document, line, column, found, expected, remedy }) => {
    const place = [document, line, column].filter((part) => part !== undefined).join(':');
    return `${makeVisible(place)}: ${makeVisible(found)}\n  expected: ${makeVisible(expected)}\n  do: ${makeVisible(remedy)}`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${lines.join('\n')}\n\n${count}; ${sequel}.\n`;
}

/** Prints problems and sets the exit code that means “no assessment could be made”. */
export function failWith(problems: readonly Problem[], sequel?: string): void {
  process.stderr.write(problemsText(problems, sequel));
  process.exitCode = 2;
}
