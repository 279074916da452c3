import { createInterface } from 'node:readline';

/** A conversation line by line; whoever holds it knows no terminal. */
export interface Talk {
  say(text: string): void;
  /** The line that was typed; undefined at the end of the input or after an interruption. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/**
 * A conversation over two streams. One line answers one question: lines that come while nothing is asked, such as the
 * rest of a text pasted with its line breaks, are dropped and said to be, so that they answer no other question.
 */
export function talkOver(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, isTerminal: boolean): Talk {
  const reader = createInterface({ input, output, terminal: isTerminal, historySize: 0 });
  let waiting: ((line: string | undefined) => void) | undefined;
  let [dropped, isOver] = [0, false];
  const give = (line: string | undefined): void => {
    const to = waiting;
    waiting = undefined;
    to?.(line);
  };
  reader.on('line', (line) => {
    if (waiting === undefined) dropped += 1;
    else give(line);
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    isOver = true;
    give(undefined);
  });
  return {
    say: (text) => {
      output.write(text);
    },
    ask: (prompt) => {
      if (isOver) return Promise.resolve(undefined);
      if (dropped > 0)
        output.write(
          `   ${dropped === 1 ? 'A further line was' : `${dropped} further lines were`} not read: one line answers one question.\n`,
        );
      dropped = 0;
      reader.setPrompt(prompt);
      return new Promise((resolve) => {
        waiting = resolve;
        reader.prompt();
      });
    },
    close: () => reader.close(),
  };
}
