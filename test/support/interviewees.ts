import type { Talk } from '../../src/cli/talk.js';

/** What a person says to a question, by its words; the first that fits. */
export type Answers = readonly (readonly [RegExp, string])[];

/** A person who answers in turn; at the end of the lines the terminal is closed. What was said is kept. */
export function person(...lines: readonly string[]): Talk & { readonly heard: string[] } {
  const heard: string[] = [];
  const left = [...lines];
  return { heard, say: (said) => heard.push(said), ask: async () => left.shift(), close: () => undefined };
}

/** A person who knows the answers by the words of the questions, and says “-” to every other. */
export function knowing(answers: Answers): Talk & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    say: (said) => heard.push(said),
    ask: async () => {
      // Whether to go on with the duties, once the class is settled: only who has an answer to that does.
      if (/Go on with them/.test(heard.at(-1) ?? ''))
        return answers.find(([words]) => words.test('Go on with them'))?.[1] ?? 'no';
      const asked = [...heard].reverse().find((said) => /^\n?\d+\. /.test(said)) ?? '';
      const isRefused = /does not fit/.test(heard.at(-1) ?? '');
      if (isRefused) throw new Error(`${asked}${heard.at(-1)}`);
      return answers.find(([words]) => words.test(asked.replace(/\s+/g, ' ')))?.[1] ?? '-';
    },
    close: () => undefined,
  };
}

// Three ordinary systems, as the people of an invented firm would answer for them.

export const known: Answers = [
  [/Who answers/, 'Head of compliance'],
  [/your organisation called/, 'Northwind Parcels GmbH'],
  [/also meant for something else/, 'none'],
  [/Which areas does this use touch/, 'none'],
  [/Which of these does the system do, in this use/, 'none'],
  [/run on machines|by itself|infer from data|change something/, 'yes'],
  [/only carry out rules/, 'no'],
  [/put another name on it/, 'none'],
  [/for many contexts|together with that of others/, 'no'],
  [/product laws|other laws/, 'none'],
  [/location in a Member State/, 'yes'],
  [/the maker of a product market/, 'no'],
];
export const bought: Answers = [
  [/What does Northwind/, '6, 7'],
  [/Which other organisation.*Listed so far: Northwind Parcels GmbH; /, 'none'],
  [/Which other organisation/, 'Quill Software SE'],
  [/Does Quill Software SE belong/, 'no'],
  [/What does Quill Software SE do/, '1, 3, 4'],
];
export const made: Answers = [
  [/What does Northwind/, '1, 3, 4'],
  [/Which other organisation/, 'none'],
];
export const systems = {
  'customer-service chatbot': [
    [/AI system called/, 'Parcel chat'],
    [/meant for\? One/, 'Answers questions of customers about their parcels.'],
    [/What comes out/, '2'],
    [/Which synthetic content/, '4'],
  ],
  'document classifier': [
    [/AI system called/, 'Letter sorter'],
    [/meant for\? One/, 'Sorts incoming letters by the department that deals with them.'],
    [/What comes out/, '1, 3'],
    [/Which synthetic content/, 'none'],
  ],
  'internal search': [
    [/AI system called/, 'Manual finder'],
    [/meant for\? One/, 'Finds passages in technical manuals for the staff.'],
    [/What comes out/, '3'],
    [/Which synthetic content/, 'none'],
  ],
} satisfies Record<string, Answers>;
export const talksToPeople: Answers = [
  [/Which of these hold of the system.*1\) It is meant to take in/, '1'],
  [/take in what people say/, 'yes'],
  [/Which of these hold of the system/, 'none'],
];
export const silent: Answers = [
  [/Which of these hold of the system/, 'none'],
  [/take in what people say|emotion|biometric|authentic|public interest/, 'no'],
];
