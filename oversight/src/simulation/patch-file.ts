import { writeChange, type Change, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { sizes, type Asked } from './asked.js';

/** A change as the file that `eenloket simulate --change` reads, and the command that gives the same figures. */
export interface PatchFile {
  readonly text: string;
  readonly command: string;
  /** Nothing is changed. */
  readonly empty: boolean;
}

/** What is asked, as a change of the pack. */
export const changeOf = ({ parameters, rules }: Asked): Pick<Change, 'parameters' | 'rules'> => ({
  ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
  ...(Object.keys(rules).length > 0 ? { rules } : {}),
});

/** Writes what is asked as such a file. */
export function patchFile({ id }: Pack, asked: Asked, on: LegalDate): PatchFile {
  const change = changeOf(asked);
  const together = asked.together ? ' --together' : '';
  return {
    text: writeChange({ on, ...change }),
    command: `npx eenloket simulate ${id} --change change.yaml --residents ${sizes[asked.size] ?? ''}${together}`,
    empty: Object.keys(change).length === 0,
  };
}
