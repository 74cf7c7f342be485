import { lawReference, type Catalogue, type Pack } from '@eenloket/catalogue';
import { Details, Link, List, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { textsOf, type DecisionText } from '@eenloket/rules';
import { RuleField, type RulesAsked } from './rule-field.js';
import { RuleTable } from './rule-table.js';
import { decisionWords } from './rule-words.js';

/** A decision of a pack: what it is called, its law, and its rules as fields; open where something is typed or wrong. */
export const RuleDecision = ({
  decision,
  outputs,
  pack,
  ...asked
}: RulesAsked & {
  readonly decision: DecisionText;
  readonly outputs: Catalogue['outputs'];
  readonly pack: Pack;
}) => {
  const { language, rules, problems } = asked;
  const say = speak(language);
  const { body, grounds, description } = decision;
  const title = decisionWords(decision.name, outputs, language);
  const touched = textsOf(decision).some(
    ({ id }) => id !== null && (Object.hasOwn(rules, id) || problems.some((each) => each.id === id)),
  );
  return (
    <Details
      summary={
        <>
          {outputs.has(decision.name) ? title : <span lang="nl">{title}</span>}
          {touched && ` (${say('veranderd', 'changed')})`}
        </>
      }
      open={touched}
    >
      {description && (
        <Paragraph>
          <span lang="nl">{description}</span>
        </Paragraph>
      )}
      <List
        items={grounds.clauses.map((clause) => {
          const { text, href } = lawReference(clause, language);
          return <Link href={href}>{text}</Link>;
        })}
      />
      {body.kind === 'expression' && (
        <RuleField
          {...asked}
          text={body.text}
          label={say('Zo rekent de computer dit uit', 'How the computer works this out')}
          rows={4}
        />
      )}
      {body.kind === 'table' && (
        <RuleTable {...asked} decision={decision} body={body} title={title} pack={pack} />
      )}
      {body.kind === 'other' && (
        <Paragraph>
          {say(
            'Dit kunt u alleen in het bestand van de regels veranderen.',
            'This can only be changed in the file of the rules.',
          )}
        </Paragraph>
      )}
    </Details>
  );
};
