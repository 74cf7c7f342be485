import type { Pack } from '@eenloket/catalogue';
import { Button, ErrorSummary, Heading, Link, Paragraph, QueryForm } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { changedRules, type RuleProblem } from '@eenloket/simulation';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';
import { figureFields, type Asked } from './asked.js';
import { decisionsOf, ruleField } from './read-rules.js';
import { RuleDecision } from './rule-decision.js';
import { ruleError } from './rule-error.js';
import { RuleHelp } from './rule-help.js';
import { placeWords } from './rule-words.js';

interface Props {
  readonly language: Language;
  readonly ports: OversightPorts;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly problems: readonly RuleProblem[];
}

/** The rules of a service, each to be changed. The numbers that were typed travel along. */
export const RulesPage = ({ language, ports, pack, asked, problems }: Props) => {
  const say = speak(language);
  const title = say(`Regels veranderen: ${pack.title.nl}`, `Change rules: ${pack.title.en}`);
  const path = `/simulatie/${pack.id}`;
  const decisions = decisionsOf(pack);
  const places = changedRules(pack, asked);
  const errors = places.flatMap((place) => {
    const problem = problems.find(({ id }) => id === place.id);
    if (!problem) return [];
    const where = placeWords(place, ports.catalogue.outputs, language);
    return [{ name: ruleField(place.id), message: `${where}: ${ruleError(problem, language).text}` }];
  });
  return (
    <OversightPage
      language={language}
      title={errors.length > 0 ? `${say('Fout', 'Error')}: ${title}` : title}
      path={`${path}/regels`}
      sites={ports.sites}
    >
      <ErrorSummary language={language} errors={errors} />
      <Heading level={1}>{title}</Heading>
      <Paragraph look="lead">
        {say(
          'Hier staan de regels waarmee de computer rekent. Verander een regel en reken hem door.',
          'These are the rules that the computer works with. Change a rule and work it out.',
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'Er verandert niets aan de echte regels. Wilt u alleen een bedrag veranderen? Ga dan ',
          'Nothing changes in the real rules. Do you only want to change an amount? Then go ',
        )}
        <Link href={`/${language}${path}`}>{say('terug naar de getallen', 'back to the numbers')}</Link>.
      </Paragraph>
      <RuleHelp language={language} pack={pack} catalogue={ports.catalogue} decisions={decisions} />
      <Heading level={2}>{say('De regels, stap voor stap', 'The rules, step by step')}</Heading>
      <QueryForm method="post" action={`/${language}${path}`} hidden={figureFields(asked)}>
        {decisions.map((decision) => (
          <RuleDecision
            key={decision.name}
            language={language}
            rules={asked.rules}
            problems={problems}
            decision={decision}
            outputs={ports.catalogue.outputs}
            pack={pack}
          />
        ))}
        <Button>{say('Reken door', 'Work it out')}</Button>
      </QueryForm>
    </OversightPage>
  );
};
