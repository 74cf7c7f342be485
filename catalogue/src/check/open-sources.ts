import type { Pack } from '../pack.js';

const WEAK = [
  ['2', 'on secondary sources (class 2)'],
  ['K', 'on general knowledge (class K)'],
] as const;

const figures = (count: number): string => (count === 1 ? '1 figure rests' : `${count} figures rest`);

/**
 * What nobody has read yet of a pack that promises to be read: figures whose source is weaker than the law or the agency,
 * and a second reading that is not recorded. It fails nothing; packs in force are held to it by `checkStatus`.
 * @returns one line in plain words, or undefined of a draft, of a pack without rules and where nothing is open
 */
export function openSources({ status, decision, parameters, assessment }: Pack): string | undefined {
  if (status === 'draft' || !decision) return undefined;
  const classes = parameters.flatMap(({ values }) => values.map(({ source }) => source.class));
  const open = WEAK.flatMap(([grade, words]) => {
    const count = classes.filter((each) => each === grade).length;
    return count > 0 ? [`${figures(count)} ${words}`] : [];
  });
  if (!assessment?.secondReading) open.push('no second reading is recorded');
  return open.length > 0 ? open.join(', ') : undefined;
}
