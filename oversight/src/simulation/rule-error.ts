import { speak, type Language } from '@eenloket/kit';
import { LONGEST_RULE, type RuleProblem } from '@eenloket/simulation';

/** What is wrong with a rule and how to mend it, in plain words. The checker's own words are English: {@link RuleProblem}. */
export function ruleError({ kind, message, fix }: RuleProblem, language: Language): string {
  if (language === 'en') return `${message} ${fix}`;
  const say = speak(language);
  const words: { readonly [kind in RuleProblem['kind']]: string } = {
    size: say(`Deze regel is te lang. Hij mag ${LONGEST_RULE} tekens hebben.`, message),
    wrong: say('De computer kan dit niet uitvoeren. Kijk naar namen, haakjes en aanhalingstekens.', message),
    notInSql: say(
      'Hiermee kunnen wij niet rekenen voor 18 miljoen inwoners. Schrijf het eenvoudiger.',
      message,
    ),
    facts: say('Dit weten wij niet van verzonnen inwoners. Gebruik iets uit een andere regel.', message),
  };
  return words[kind];
}
