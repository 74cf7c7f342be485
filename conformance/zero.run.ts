// numbers to the digit: random decimal programs against a plain oracle of big integers [--programs N, else 10000] [--seed N]
import fc from 'fast-check';
import { feelOf, programs, valueOf } from '../rules/testing/decimal-program.js';
import { namedNumbers } from '../rules/testing/named-numbers.js';
import { write } from '../rules/testing/reference/exact.js';
import { numberOf } from '../rules/testing/run-program.js';

const options = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise;

const drawn = fc.sample(programs, {
  seed: numberAfter('--seed', 20_260_101),
  numRuns: numberAfter('--programs', 10_000),
});
const cases = [
  ...namedNumbers,
  ...drawn.map((program) => {
    const value = valueOf(program);
    return [feelOf(program), value && write(value)] as const;
  }),
];

let right = 0;
for (const [feel, expected] of cases) {
  const computed = numberOf(feel);
  if (computed === expected) right += 1;
  else console.log(`wrong: ${feel}\n    expected ${expected}\n    computed ${computed}`);
}
console.log(
  `of these ${cases.filter(([, expected]) => expected === null).length} are null: too large, or divided by zero`,
);
console.log(`zero: ${right}/${cases.length}`);
process.exit(right === cases.length ? 0 : 1);
