/** Whether and how wide to print: colour only on a terminal that has not declined it (https://no-color.org). */
export function page(output: string | undefined): { readonly colour: boolean; readonly width: number } {
  const isTerminal = output === undefined && process.stdout.isTTY === true;
  return {
    colour: isTerminal && (process.env.NO_COLOR ?? '') === '',
    width: isTerminal ? Math.min(120, process.stdout.columns ?? 100) : 100,
  };
}
