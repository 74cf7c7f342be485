import { CodedError } from '@eenloket/kit';
import { diffLawsCommand } from './laws/diff-laws-command.js';

/** `eenloket laws diff NEW`: what a change of the law touches. Error: `laws.noSuchTool`. */
export async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  if (name === 'diff') return diffLawsCommand(rest);
  throw new CodedError('laws.noSuchTool', `There is no tool "${name}". Use: npx eenloket laws diff NEW`);
}
