import { generate } from '@eenloket/rules';
import { cpu_s } from '../support/cpu.js';
import { contributionDmn, contributionModel } from './own.js';

/** What it takes to load many decisions: each a file of its own, parsed and compiled; then also written and compiled as JavaScript. */
export interface Loading {
  readonly models: number;
  readonly compiled_s: number;
  readonly generated_s: number;
  /** Bytes of heap for one compiled model, and for its code besides. */
  readonly model_B: number;
  readonly code_B: number;
}

/** Bytes in use after a full collection; needs `--expose-gc`, which is switched on here. */
async function heap_B(): Promise<number> {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Different texts, so that nothing can be shared between the models: each has its own limits. */
const variant = (i: number): string => contributionDmn.replaceAll('15000', `${15_000 + i}`);

export async function measureLoading(models: number): Promise<Loading> {
  const texts = Array.from({ length: models }, (_, i) => variant(i));
  const before_B = await heap_B();
  const start_s = cpu_s();
  const compiled = texts.map((text) => contributionModel(text));
  const compiled_s = cpu_s() - start_s;
  const between_B = await heap_B();
  const middle_s = cpu_s();
  const generated = compiled.map((model) => generate(model));
  const generated_s = cpu_s() - middle_s;
  const after_B = await heap_B();
  if (generated.length !== compiled.length) throw new Error('A model was lost.');
  return {
    models,
    compiled_s,
    generated_s,
    model_B: (between_B - before_B) / models,
    code_B: (after_B - between_B) / models,
  };
}
