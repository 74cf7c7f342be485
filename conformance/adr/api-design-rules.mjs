import { readFileSync } from 'node:fs';
import spectral from '@stoplight/spectral-core';
import * as functions from '@stoplight/spectral-functions';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import { parse } from 'yaml';

const published = { 'spectral:oas': rulesets.oas };

/** A rule as it is published, with the function that it names; a rule of Spectral itself is named by its severity alone. */
function ruleOf(rule) {
  if (typeof rule === 'string') return rule;
  const then = [rule.then].flat().map((each) => ({ ...each, function: functionNamed(each.function) }));
  return { ...rule, then };
}

function functionNamed(name) {
  const found = functions[name];
  if (!found) throw new Error(`Spectral has no function "${name}", which the ruleset names.`);
  return found;
}

/**
 * The linter of the NL API Design Rules: Spectral's engine and functions under the published ruleset, unchanged.
 * @param {string} file the ruleset, YAML
 * @returns {(text: string) => Promise<readonly {rule: string, severity: 'error' | 'warning', at: string, message: string}[]>}
 */
export function apiDesignRules(file) {
  const ruleset = parse(readFileSync(file, 'utf8'));
  const linter = new spectral.Spectral();
  linter.setRuleset({
    extends: ruleset.extends.map(([name, which]) => [published[name], which]),
    rules: Object.fromEntries(Object.entries(ruleset.rules).map(([name, rule]) => [name, ruleOf(rule)])),
  });
  // With a name, what several references reach is reported once, at its own place: so the command line of Spectral counts.
  return async (text) =>
    (await linter.run(new spectral.Document(text, parsers.Json, 'openapi.json'))).map(
      ({ code, severity, path, message }) => ({
        rule: String(code),
        severity: severity === 0 ? 'error' : 'warning',
        at: path.join('.'),
        message,
      }),
    );
}
