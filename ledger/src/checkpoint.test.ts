import { expect, it } from 'vitest';
import { checkpointText, parseCheckpoint } from './checkpoint.js';

const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

it('reads and writes the example of the standard', () => {
  const checkpoint = parseCheckpoint(example);
  expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
  expect(checkpoint && checkpointText(checkpoint)).toBe(example);
});

it('ignores extension lines', () => {
  expect(parseCheckpoint(`${example}extension\n`)?.size).toBe(20_852_163);
});

it.each([
  ['a leading zero', example.replace('2085', '02085')],
  ['no size', 'origin\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
  ['a short root', example.replace('CsUY', '')],
  ['an empty extension line', `${example}\n`],
  ['nothing', ''],
])('is not a checkpoint with %s', (_what, text) => {
  expect(parseCheckpoint(text)).toBeUndefined();
});
