/** One line of a list that is asked as a whole: the fact of an entry and what it says where the line is named. */
export interface GroupLine {
  readonly fact: string;
  /** What the fact says where the line is named; where no line of the fact is, it says no. */
  readonly value: string;
  readonly means: string;
}

/** Facts of one entry that a person answers in one go: those that are named hold, all others do not. */
export interface Group {
  readonly id: string;
  /** The entry or section whose facts they are, as the schemas know it. */
  readonly under: string;
  readonly question: string;
  readonly clause: readonly string[];
  /** Whether the entry is that of a model; else it is that of a system. */
  readonly ofModel?: true;
  /** Whether all that are open are asked as soon as one matters, or only those that matter. */
  readonly isWhole: boolean;
  readonly lines: readonly GroupLine[];
}

const yes = (fact: string, means: string): GroupLine => ({ fact, value: 'yes', means });

/**
 * What a party did, and which cases of transparency a use touches: like the screenings of Article 5 and Annex III, each
 * is one list that is shown whole, so that a “no” is said of every line and never presumed.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(3) to (11), 25(3) and 50
 */
export const GROUPS: readonly Group[] = [
  {
    id: 'parts',
    under: 'parties[]',
    question: 'What does this organisation do with the system? Planned counts.',
    clause: ['Art. 3(3)', 'Art. 3(4)', 'Art. 3(6)', 'Art. 3(7)', 'Art. 3(9)', 'Art. 3(10)', 'Art. 3(11)', 'Art. 25(3)'],
    isWhole: true,
    lines: [
      yes('develops', 'It built the system, or made a new one by changing another’s.'),
      yes('hasDeveloped', 'It had the system built for itself by someone else.'),
      yes(
        'ownNameOrTrademark',
        'The system carries its name or trademark; for own use: nobody else’s name stands on it.',
      ),
      yes(
        'placesOnTheMarket',
        'It supplies the system for the first time in the Union, in the course of business, for payment or free of charge.',
      ),
      {
        fact: 'putsIntoService',
        value: 'supplied to a deployer for first use',
        means: 'It supplies the system to somebody else for first use in the Union.',
      },
      { fact: 'putsIntoService', value: 'own use', means: 'It takes the system into its own use in the Union.' },
      yes('usesUnderItsAuthority', 'It decides that and how the system is used.'),
      yes('makesAvailable', 'It passes the system on without being its provider or importer.'),
      yes(
        'placesSystemOfThirdCountryBrand',
        'It is the first to place on the Union market a system that bears the name of a firm outside the Union.',
      ),
      yes(
        'placesThroughImporter',
        'It supplies the system, under its name, to an importer that places it on the Union market.',
      ),
      {
        fact: 'marketsSystemWithProduct',
        value: 'with the product under own name',
        means: 'It makes a product and markets the system together with it under its own name.',
      },
      {
        fact: 'marketsSystemWithProduct',
        value: 'under own name after the product',
        means: 'It makes a product and markets the system under its own name after the product.',
      },
    ],
  },
  {
    id: 'parts-in-model',
    under: 'parties[]',
    ofModel: true,
    question: 'What does this organisation do with the model? Planned counts.',
    clause: ['Art. 3(3)', 'Art. 3(9)', 'Art. 3(10)', 'Art. 3(68)', 'Recital 97'],
    isWhole: true,
    lines: [
      yes('develops', 'It trained the model, or made a new one by changing another’s.'),
      yes('hasDeveloped', 'It had the model developed for itself by someone else.'),
      yes('ownNameOrTrademark', 'The model is marketed under its name or trademark.'),
      yes(
        'placesOnTheMarket',
        'It supplies the model for the first time in the Union, in the course of business, for payment or free of charge.',
      ),
      yes(
        'integratesInMarketedSystem',
        'It puts the model into an AI system of its own that it places on the market or puts into service in the Union.',
      ),
    ],
  },
  {
    id: 'transparency',
    under: 'uses[].transparency',
    question: 'Which of these hold of the system in this use?',
    clause: ['Art. 50(1)', 'Art. 50(3)', 'Art. 50(4), subpara. 1', 'Art. 50(4), subpara. 2'],
    isWhole: false,
    lines: [
      yes('interactsDirectlyWithPersons', 'It is meant to take in what people say or do and to answer them itself.'),
      yes('emotionRecognition', 'It is an emotion recognition system that is operated on people.'),
      yes('biometricCategorisation', 'It is a biometric categorisation system that is operated on people.'),
      yes('deepFake', 'Someone would take its image, audio or video for something authentic.'),
      yes(
        'textOnPublicInterest',
        'Text that it generates is published to inform the public on matters of public interest.',
      ),
    ],
  },
];

/** The group that a fact belongs to, with the entry or section it stands in; undefined where it is asked on its own. */
export function groupOf(fact: string, isModel = false): { readonly group: Group; readonly base: string } | undefined {
  const at = fact.lastIndexOf('.');
  if (at < 0) return undefined;
  const [base, name] = [fact.slice(0, at), fact.slice(at + 1)];
  const under = base.replace(/\[[^\]]*\]/g, '[]');
  const group = GROUPS.find(
    (one) => (one.ofModel ?? false) === isModel && one.under === under && one.lines.some((line) => line.fact === name),
  );
  return group === undefined ? undefined : { group, base };
}
