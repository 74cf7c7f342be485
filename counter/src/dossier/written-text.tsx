import { linesOf } from '../texts/lines.js';

const item = /^(?:-|\d+\.)\s+/;

/** The lines in runs: one list of what is listed together, and each other line alone. */
const runsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.reduce<string[][]>((runs, line) => {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && item.test(last[0]) && item.test(line)) last.push(line);
    else runs.push([line]);
    return runs;
  }, []);

/** A text that was written as lines, as paragraphs and lists. */
export const WrittenText = ({ text }: { readonly text: string }) =>
  runsOf(linesOf(text)).map((run, index) =>
    item.test(run[0] ?? '') ? (
      <ul key={index}>
        {run.map((line, at) => (
          <li key={at}>{line.replace(item, '')}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>{run.join(' ')}</p>
    ),
  );
