/** What the crawler of Fjord knows of a page before it fetches it. */
export interface Page {
  readonly address: string;
  /** What the site's robots file says of our crawler, by name or as one of all. */
  readonly robots: 'allowed' | 'disallowed' | 'unreachable';
  /** Reservations in the form of headers and metadata, read from an earlier visit or from the site's own policy file. */
  readonly reservations: readonly string[];
}

/** Why a page was fetched or left alone: one line of the log. */
export interface Decision {
  readonly address: string;
  readonly fetched: boolean;
  readonly because: string;
}

/**
 * A page is fetched for training only where nobody reserved it. A robots file that cannot be read counts as one that
 * says no: that a site is down is no permission.
 */
export function mayFetch({ address, robots, reservations }: Page): Decision {
  if (robots !== 'allowed') return { address, fetched: false, because: `robots file: ${robots}` };
  const [reserved] = reservations;
  if (reserved !== undefined) return { address, fetched: false, because: `reserved: ${reserved}` };
  return { address, fetched: true, because: 'no reservation found' };
}
