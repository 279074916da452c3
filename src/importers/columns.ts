/** What a column is read as: a fact by its path, the source's own id, a claim that is kept as a label, or kept as it is. */
export type Target = (typeof FACTS)[number] | 'key' | 'label' | 'keep';

/** The facts that a column can fill. Never a class, a role or an area: those follow from facts, not from cells. */
export const FACTS = [
  'name',
  'description',
  'version',
  'type',
  'stage',
  'memberStates',
  'firstPlacedOnTheMarketOn',
  'firstPutIntoServiceOn',
  'processesPersonalData',
  'continuesToLearn',
  'trainsModelsWithData',
  'intendedForPublicAuthorities',
  'parties[].id',
  'uses[].intendedPurpose',
] as const;

export const TARGETS: readonly Target[] = [...FACTS, 'key', 'label', 'keep'];

/**
 * The names of columns that name a fact themselves, the plainest first: where several columns of a table name the same
 * fact, the first fills it and the others are kept. In English, Dutch, German and French.
 */
const ALIASES: Readonly<Record<(typeof FACTS)[number] | 'key', readonly string[]>> = {
  key: [
    ...['ai system id', 'ai register id', 'use case id', 'system id', 'inventory id', 'registration number', 'bom ref'],
    ...['reference', 'id'],
  ],
  name: [
    ...['ai system name', 'name of ai system', 'name of the ai system', 'ai system', 'system name', 'ai use case name'],
    ...['use case name', 'ai use case', 'use case', 'tool name', 'tool', 'algorithm name', 'algorithm', 'trade name'],
    ...['name ai system en', 'ai tool', 'application name', 'naam algoritme', 'naam', 'ki system', 'nom du système'],
    ...['name', 'title', 'titel', 'titre', 'bezeichnung', 'nom'],
  ],
  description: [
    ...['description', 'system description', 'ai system description', 'short description', 'summary', 'beschrijving'],
    ...['korte beschrijving', 'beschreibung', 'omschrijving', 'description ai system en'],
  ],
  version: ['version', 'system version', 'version number', 'versie', 'versionsnummer'],
  type: ['type or model', 'model line', 'product type or model'],
  stage: [
    ...['stage', 'development stage', 'stage of development', 'deployment stage', 'lifecycle stage', 'lifecycle'],
    ...['deployment status', 'market status', 'ai system status en', 'status'],
  ],
  memberStates: [
    ...['member states', 'eu member states', 'eu member states where available', 'member states where available'],
    ...['member states concerned', 'lidstaten', 'mitgliedstaaten', 'états membres'],
  ],
  firstPlacedOnTheMarketOn: [
    ...[
      'first placed on the market on',
      'first placed on the market',
      'placed on the market on',
      'placed on the market',
    ],
    ...['date placed on the market', 'date of placing on the market'],
  ],
  firstPutIntoServiceOn: [
    ...['first put into service on', 'first put into service', 'put into service on', 'put into service'],
    ...['date put into service', 'date of putting into service', 'in service since'],
  ],
  processesPersonalData: [
    ...['processes personal data', 'personal data processed', 'personal data', 'contains personal data'],
    ...['uses personal data', 'verwerkt persoonsgegevens', 'personenbezogene daten'],
  ],
  continuesToLearn: ['continues to learn', 'continues to learn in use', 'learns in use', 'self learning'],
  trainsModelsWithData: [],
  intendedForPublicAuthorities: [],
  // Columns called vendor hold products, contracts and “in-house” as well: only a mapping says that they name parties.
  'parties[].id': [
    ...['provider name', 'name of provider', 'name of the provider', 'provider organisation', 'provider organization'],
    ...['supplier organisation', 'supplier organization'],
  ],
  'uses[].intendedPurpose': [
    ...['intended purpose', 'intended purpose of the system', 'purpose', 'purpose of the system', 'intended use'],
    ...['intended uses', 'doel', 'zweck', 'zweckbestimmung', 'finalité', 'problem solved'],
  ],
};

/** Claims about class, risk and impact: kept in the words of the source, which follow other rules than the Act. */
const CLAIMS =
  /\brisk|\brisico|\brisiko|\brisque|high impact|rights impact|safety impact|\bimpact ?(?:level|rating|category|assessment)|hoog risico|\bclass\b|classification of|ai act|prohibited|verboden|verboten|annex ?(?:iii|3)\b|annex reference|\btier\b|criticality|\bgpai\b|conformity/u;

/** A name that only tables of AI systems have; the others name anything. */
const PLAIN_NAMES = new Set([
  'name',
  'title',
  'titel',
  'titre',
  'bezeichnung',
  'nom',
  'naam',
  'tool',
  'application name',
]);

/** Columns that inventories have beside facts and claims; they help to tell an inventory from other tables. */
const USUAL =
  /owner|department|agency|organi[sz]ation|organisatie|oversight|algorit|technolog|model|data|legal basis|juridische|review|url|contact|bias|monitoring|sector|published|publishing body/u;

/** Columns that may name a party, if a person says so. */
export const MAYBE_PARTY =
  /^(?:vendor|supplier|provider|developer|publisher|leverancier|anbieter|fournisseur)(?: name)?$/;

/** How a column is compared: small letters and digits, without what stands in brackets. */
export function plainColumn(column: string): string {
  return column
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/ \(\d+\)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the table of aliases makes of columns, in their order; no fact twice. */
export function targetsOf(columns: readonly string[]): readonly Target[] {
  const plain = columns.map(plainColumn);
  const targets: Target[] = plain.map((column) => (CLAIMS.test(column) ? 'label' : 'keep'));
  for (const [target, aliases] of Object.entries(ALIASES) as [Target, readonly string[]][]) {
    const first = aliases.find((alias) => plain.some((column, at) => column === alias && targets[at] === 'keep'));
    const at =
      first === undefined ? -1 : plain.findIndex((column, index) => column === first && targets[index] === 'keep');
    if (at !== -1) targets[at] = target;
  }
  return targets;
}

/** Whether a row of cells heads an inventory: one cell names the systems, and others tell of them. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST_HEADER)) return false;
  const targets = targetsOf(filled);
  const name = targets.indexOf('name');
  if (name === -1) return false;
  if (!PLAIN_NAMES.has(plainColumn(filled[name] ?? ''))) return true;
  const telling = targets.filter((target) => target !== 'keep' && target !== 'key' && target !== 'name').length;
  const usual = filled.filter((cell, at) => targets[at] === 'keep' && USUAL.test(plainColumn(cell))).length;
  return telling >= 1 && telling + usual >= 2;
}

/** Whether nothing in a header is particular to AI systems, claims or records of an organisation. */
export function fitsAnything(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const targets = targetsOf(filled);
  const plain = filled.map(plainColumn);
  return (
    PLAIN_NAMES.has(plain[targets.indexOf('name')] ?? '') &&
    targets.every((target, at) => {
      return (
        ['name', 'key', 'description', 'version', 'stage'].includes(target) ||
        (target === 'keep' && !USUAL.test(plain[at] ?? ''))
      );
    })
  );
}

/**
 * Whether a row of cells heads a list that says of each entry what it is called and what it is, and nothing else that only
 * an inventory of AI systems says: it may be one of anything, and is taken for an inventory only where nothing else is.
 */
export function isBareHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => cell.length > LONGEST_HEADER)) return false;
  const targets = targetsOf(filled);
  if (!targets.includes('name')) return false;
  if (filled.length === 1) return /\b(?:ai|ki)\b/.test(plainColumn(filled[0] ?? ''));
  const isTold = targets.includes('description') || targets.includes('uses[].intendedPurpose');
  return isTold && targets.every((target, at) => target !== 'keep' || USUAL.test(plainColumn(filled[at] ?? '')));
}

/** Some registers ask whole questions as names of columns. */
const LONGEST_HEADER = 400;
