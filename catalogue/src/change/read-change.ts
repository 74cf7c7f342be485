import { err, fromText, ok, type Result } from '@eenloket/kit';
import { decisionTexts, textsOf } from '@eenloket/rules';
import { didYouMean } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import { schemaFindings } from '../load/schema-findings.js';
import { parseYamlFile, type YamlFile } from '../load/yaml-file.js';
import type { Pack } from '../pack.js';
import type { Change, ChangedValue } from './change.js';

/** Units whose values are no numbers. */
const WORDS = new Set(['date', 'text', 'rows']);

/** What is wrong with one parameter of a change, and how to mend it; undefined when nothing is. */
export function changeProblem(
  pack: Pick<Pack, 'id' | 'parameters'>,
  name: string,
  { from, until, value }: ChangedValue,
): { readonly at: 'name' | 'value' | 'until'; readonly message: string; readonly fix: string } | undefined {
  const parameter = pack.parameters.find((each) => each.name === name);
  const names = pack.parameters.map((each) => each.name);
  if (!parameter)
    return {
      at: 'name',
      message: `${pack.id} has no parameter "${name}".`,
      fix: didYouMean(name, names, `It has: ${names.join(', ') || 'none'}.`),
    };
  if (!WORDS.has(parameter.unit) && !fromText(value).ok)
    return {
      at: 'value',
      message: `"${value}" is not a number.`,
      fix: 'Write it as a decimal text with a point, such as "1234.56".',
    };
  if (until !== undefined && until < from)
    return { at: 'until', message: `It ends on ${until}, before it begins.`, fix: `Give ${from} or later.` };
  return undefined;
}

type Changed = Pick<Pack, 'id' | 'parameters' | 'decision'>;

function parameterFindings(yaml: YamlFile, pack: Changed): Finding[] {
  const { parameters = {} } = yaml.value as Change;
  return Object.entries(parameters).flatMap(([name, value]) => {
    const problem = changeProblem(pack, name, value);
    if (!problem) return [];
    const { at, message, fix } = problem;
    const place =
      at === 'name' ? yaml.locate(['parameters', name], 'key') : yaml.locate(['parameters', name, at]);
    return [{ code: 'change.parameter', file: yaml.file, ...place, message, fix }];
  });
}

/** Ids of the texts that can be changed in the decision of a pack. */
export function ruleIds({ decision }: Pick<Pack, 'decision'>): readonly string[] {
  const read = decision && decisionTexts(decision.dmn, decision.file);
  return read?.ok ? read.value.flatMap((each) => textsOf(each).flatMap(({ id }) => id ?? [])) : [];
}

function ruleFindings(yaml: YamlFile, pack: Changed): Finding[] {
  const { rules, decision } = yaml.value as Change;
  if (!rules) return [];
  const code = 'change.rule';
  if (decision !== undefined) {
    const message = 'It has both "rules" and "decision".';
    const fix = 'Give one: put the other texts in the file of the decision.';
    return [{ code, file: yaml.file, ...yaml.locate(['rules'], 'key'), message, fix }];
  }
  const ids = ruleIds(pack);
  return Object.keys(rules)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code,
      file: yaml.file,
      ...yaml.locate(['rules', id], 'key'),
      message: `${pack.id} has no rule "${id}".`,
      fix: didYouMean(
        id,
        ids,
        'Use the id of a literalExpression, inputExpression, inputEntry or outputEntry of its decision.dmn.',
      ),
    }));
}

/**
 * Reads the file of a change and holds it against its schema (`schemas/change.schema.json`) and the pack that it would change. Every
 * finding names line, column and fix.
 */
export function readChange(file: string, text: string, pack: Changed): Result<Change, readonly Finding[]> {
  const yaml = parseYamlFile(file, text);
  const wrong = yaml.findings.length > 0 ? yaml.findings : schemaFindings(yaml, 'change');
  const findings = wrong.length > 0 ? wrong : [...parameterFindings(yaml, pack), ...ruleFindings(yaml, pack)];
  return findings.length > 0 ? err(findings) : ok(yaml.value as Change);
}
