import { tellOf } from './given-rules.js';

/** `eenloket rules run RULES`: the outcomes, what is still needed, and the parameters that were used, as JSON. */
export const runOnce = (rest: readonly string[]): Promise<number> =>
  tellOf('run', rest, ({ outcomes, missing, parameters, warnings }) =>
    console.log(JSON.stringify({ outcomes, missing, parameters, warnings }, null, 2)),
  );
