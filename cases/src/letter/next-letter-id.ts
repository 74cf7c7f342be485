import type { CaseState } from '../domain/case-state.js';

/** The id of the next letter of a case: its number is never used twice, also after the case was taken up again. Pure. */
export const nextLetterId = ({ caseId, letters, earlierLetters }: CaseState): string =>
  `${caseId}-${earlierLetters + letters.length + 1}`;
