import type { Language } from '@eenloket/kit';
import { LONGEST_RULE, type RuleProblem } from '@eenloket/simulation';

const dutchKinds: { readonly [kind in RuleProblem['kind']]: string } = {
  size: `Deze regel is te lang. Hij mag ${LONGEST_RULE} tekens hebben.`,
  wrong: 'De computer kan dit niet uitvoeren. Kijk naar namen, haakjes en aanhalingstekens.',
  notInSql: 'Hiermee kunnen wij niet rekenen voor 18 miljoen inwoners. Schrijf het eenvoudiger.',
  facts: 'Dit weten wij niet van verzonnen inwoners. Gebruik iets uit een andere regel.',
};

const dutchTypes: { readonly [type: string]: string } = {
  number: 'een getal',
  boolean: 'ja of nee (true of false)',
  string: 'een tekst tussen aanhalingstekens',
  date: 'een datum',
};

const shouldBe = (type: string): string =>
  `Hier moet ${dutchTypes[type] ?? 'iets anders'} uit komen. Verander de regel.`;

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
  [/ is declared to be (\w+)/, shouldBe],
  [/^This cell gives .*, and its column (\w+)/, shouldBe],
  [
    /^There is no "([^"]{1,80})" in this value/,
    (name, fix) => `“${name}” is hier niet bekend. Wel: ${fix.replace(/^It has: /, '')}`,
  ],
  [/^There is no function "([^"]{1,80})"/, (name) => `Wij kennen de functie “${name}” niet. Laat hem weg.`],
  [
    / has no meaning for | never matches | is never | wants | must be true or false/,
    () => 'Deze waarden passen niet bij elkaar, zoals een getal en een ja of nee. Neem hetzelfde soort.',
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
