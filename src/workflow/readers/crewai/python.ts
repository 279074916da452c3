/** A call of `Agent`, `Task` or `Crew` in program text, with its keyword arguments as they are written. */
export interface PythonCall {
  readonly callee: 'Agent' | 'Task' | 'Crew';
  /** The function around it, by which CrewAI knows an agent or a task. */
  readonly within?: string;
  readonly keywords: ReadonlyMap<string, string>;
}

/** Longer program text is not looked at: a crew is a page. */
const LONGEST = 1_000_000;

type Token = { readonly text: string; readonly kind: 'name' | 'text' | 'sign' };

/**
 * The calls of `Agent`, `Task` and `Crew` in Python text, in its order. Reads names, brackets and literals alone: nothing
 * is run, resolved or imported, so what is found is a hint and never a declaration. Text that is no Python gives nothing.
 */
export function readPythonCalls(text: string): readonly PythonCall[] {
  if (text.length > LONGEST) return [];
  const tokens = tokensOf(text);
  const calls: PythonCall[] = [];
  let within: string | undefined;
  tokens.forEach(({ text: word, kind }, index) => {
    const next = tokens[index + 1];
    if (kind !== 'name') return;
    if (word === 'def' && next?.kind === 'name') within = next.text;
    const isCall = next?.text === '(' && tokens[index - 1]?.text !== 'class' && tokens[index - 1]?.text !== 'def';
    if (isCall && (word === 'Agent' || word === 'Task' || word === 'Crew'))
      calls.push({
        callee: word,
        ...(within === undefined ? {} : { within }),
        keywords: keywordsOf(tokens, index + 1),
      });
  });
  return calls;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Comments and white space are passed over; a text may have a prefix and three quotation marks.
  const pattern =
    /#[^\n]*|[ \t\r\n\f\\]+|[rRbBuUfF]{0,2}("""|''')|[rRbBuUfF]{0,2}(["'])|[A-Za-z_]\w*|\d[\w.]*|[\s\S]/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, long, short] = match;
    const mark = long ?? short;
    if (mark !== undefined) {
      const end = endOfText(text, pattern.lastIndex, mark);
      tokens.push({ kind: 'text', text: text.slice(pattern.lastIndex, end) });
      pattern.lastIndex = Math.min(text.length, end + mark.length);
    } else if (/^[#\s\\]/.test(whole)) continue;
    else tokens.push({ kind: /^[A-Za-z_]/.test(whole) ? 'name' : 'sign', text: whole });
    if (pattern.lastIndex >= text.length) break;
  }
  return tokens;
}

function endOfText(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) return at;
    // A text with one mark ends with its line, closed or not.
    else if (mark.length === 1 && text[at] === '\n') return at;
  }
  return text.length;
}

/** `name=value` at the level of this call; the value as its tokens, without spaces. */
function keywordsOf(tokens: readonly Token[], open: number): ReadonlyMap<string, string> {
  const keywords = new Map<string, string>();
  let depth = 0;
  let key: string | undefined;
  let value: string[] = [];
  const end = () => {
    if (key !== undefined) keywords.set(key, value.join(''));
    key = undefined;
    value = [];
  };
  for (let at = open; at < tokens.length; at += 1) {
    const { text, kind } = tokens[at]!;
    if (kind === 'sign' && '([{'.includes(text)) {
      depth += 1;
      if (depth === 1) continue;
    }
    if (kind === 'sign' && ')]}'.includes(text)) {
      depth -= 1;
      if (depth === 0) {
        end();
        return keywords;
      }
    }
    if (depth === 1 && kind === 'sign' && text === ',') end();
    else if (depth === 1 && key === undefined && kind === 'name' && tokens[at + 1]?.text === '=') {
      key = text;
      at += 1;
    } else if (key !== undefined) value.push(kind === 'text' ? JSON.stringify(text) : text);
  }
  // A call that does not end is none.
  return new Map();
}
