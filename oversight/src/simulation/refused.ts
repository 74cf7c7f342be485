/** Why there is no result now: another simulation runs, or DuckDB is not installed. */
export type Refused = 'busy' | 'absent';
