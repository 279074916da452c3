/** What the stop control of Talent Screening 1.0 needs of the service that it halts. */
export interface RankingService {
  /** The vacancies whose ranking is running or waiting. */
  openRankings(): Promise<readonly string[]>;
  /** Ends a ranking before it has shown anything, and takes back what it has begun to write. */
  withdraw(vacancy: string): Promise<void>;
  /** Refuses new rankings until a person opens the service again. */
  close(by: string, at: Date): Promise<void>;
}

/** Who pressed the button, and what was halted: one line of the log. */
export interface Halt {
  readonly by: string;
  readonly at: Date;
  readonly withdrawn: readonly string[];
}

/**
 * The stop button of the recruiter: first nothing new begins, then every ranking that is open is withdrawn, so that
 * applications stay as they came in and people decide on them. A ranking that cannot be withdrawn is an error and is
 * never passed over, since a halt by halves is no safe state.
 */
export async function haltRanking(service: RankingService, by: string, at: Date): Promise<Halt> {
  await service.close(by, at);
  const withdrawn = await service.openRankings();
  for (const vacancy of withdrawn) await service.withdraw(vacancy);
  const left = await service.openRankings();
  if (left.length > 0) throw new Error(`still running after the halt: ${left.join(', ')}`);
  return { by, at, withdrawn };
}
