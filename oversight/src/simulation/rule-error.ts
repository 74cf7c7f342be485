import type { Language } from '@eenloket/kit';
import { LONGEST_RULE, type RuleProblem } from '@eenloket/simulation';

const dutchKinds: { readonly [kind in RuleProblem['kind']]: string } = {
  size: `Deze regel is te lang. Hij mag ${LONGEST_RULE} tekens hebben.`,
  wrong: 'De computer kan dit niet uitvoeren. Kijk naar namen, haakjes en aanhalingstekens.',
  notInSql: 'Hiermee kunnen wij niet rekenen voor 18 miljoen inwoners. Schrijf het eenvoudiger.',
  facts: 'Dit weten wij niet van verzonnen inwoners. Gebruik iets uit een andere regel.',
};

/** What the checker says most often, by its own words. */
const dutchMessages: readonly (readonly [RegExp, (found: string, fix: string) => string])[] = [
  [
    /^"([^"]{1,80})" is not known here/,
    (name, fix) => {
      const [, near] = /Did you mean "([^"]{1,80})"/.exec(fix) ?? [];
      return `Wij kennen “${name}” niet. ${near === undefined ? 'Kijk boven de regels welke namen kunnen.' : `Bedoelt u “${near}”?`}`;
    },
  ],
  [/^Expected something else at the end/, () => 'Deze regel is niet af. Kijk wat er aan het eind ontbreekt.'],
  [
    /^Expected something else at "(.{1,40})"/s,
    (found) => `Bij “${found}” klopt het niet. Kijk naar haakjes, komma’s en tekens.`,
  ],
  [
    /^These decisions require one another/,
    () => 'Zo hangt een regel van zichzelf af. Gebruik een stap die eerder komt.',
  ],
  [/^The expression is empty/, () => 'Het veld is leeg. Zet er een regel in.'],
];

/** What is wrong, without the text that stands in the field anyway. */
const bare = (message: string): string => message.replace(/ In: .*$/s, '');

/** A text for a resident, and the checker's own words where those say more: they are English. */
export interface RuleError {
  readonly text: string;
  readonly detail?: string;
}

/** What is wrong with a rule and how to mend it, in plain words. */
export function ruleError({ kind, message, fix }: RuleProblem, language: Language): RuleError {
  const english = `${bare(message)} ${fix}`;
  if (language === 'en') return { text: english };
  for (const [pattern, say] of kind === 'wrong' ? dutchMessages : []) {
    const found = pattern.exec(message);
    if (found) return { text: say(found[1] ?? '', fix) };
  }
  return { text: dutchKinds[kind], ...(kind === 'size' ? {} : { detail: english }) };
}
