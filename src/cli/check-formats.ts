/** Every form in which `check` can tell what it found. */
export const CHECK_FORMATS = [
  'text',
  'json',
  'decision',
  'lines',
  'sarif',
  'sarif-full',
  'junit',
  'github',
  'github-summary',
  'pull-request',
  'oscal',
  'oscal-poam',
] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
