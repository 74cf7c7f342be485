import { hintsOf } from '@eenloket/catalogue';
import { checkModel, type ModelHint } from '@eenloket/rules';
import { readTextFile } from '../cli/read-text-file.js';
import type { Rules } from './open-rules.js';

/** Hints about the decision tables of opened rules: what is allowed and perhaps not meant. */
export function ruleHints(rules: Rules): readonly ModelHint[] {
  if (rules.kind === 'pack') return hintsOf(rules.pack, rules.catalogue.facts);
  return checkModel({ dmn: readTextFile(rules.name), file: rules.name }, 'standard').hints;
}
