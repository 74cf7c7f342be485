/** Why a request cannot be decided: what is wrong, with which fact, and what to do about it. */
export interface FactProblem {
  readonly code: 'unknownFact' | 'wrongValue' | 'factTwice' | 'wrongDate' | 'notAnObject' | 'notJson';
  /** The fact as the request named it; absent when the request itself is wrong. */
  readonly fact?: string;
  readonly reason: string;
  readonly fix: string;
}

/** A problem in one line, for a terminal. */
export const problemLine = ({ fact, reason, fix }: FactProblem): string =>
  `${fact === undefined ? '' : `${fact}: `}${reason} ${fix}`;
