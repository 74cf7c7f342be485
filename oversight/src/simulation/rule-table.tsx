import { lawReference, type Pack } from '@eenloket/catalogue';
import { Paragraph, ScrollRegion, Table } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { DecisionBody, DecisionText, RuleOfTable } from '@eenloket/rules';
import { RuleField, type RulesAsked } from './rule-field.js';
import { ruleWords } from './rule-words.js';

type TableBody = Extract<DecisionBody, { kind: 'table' }>;

/** A decision table with a field in every cell; a row is a rule, in plain words and with its article where the pack says them. */
export const RuleTable = ({
  decision,
  body,
  title,
  pack,
  ...asked
}: RulesAsked & {
  readonly decision: DecisionText;
  readonly body: TableBody;
  readonly title: string;
  readonly pack: Pack;
}) => {
  const { language } = asked;
  const say = speak(language);
  const columnId = (at: number): string => `${decision.name}-k${at}`;
  const asks = `${decision.name}-r0`;
  const cell = (row: string, at: number, text: RuleOfTable['inputs'][number]) => (
    <RuleField
      {...asked}
      text={text}
      label={{ labelledBy: `${row} ${columnId(at)}` }}
      rows={Math.ceil(text.text.length / 14)}
    />
  );
  const heads = [...body.inputs.map(({ label }) => label), ...body.outputs.map((label) => `→ ${label}`)];
  return (
    <>
      <Paragraph look="quiet">{policyWords(body.hitPolicy, say)}</Paragraph>
      <ScrollRegion label={title}>
        <Table
          caption={title}
          columns={[
            { label: say('Regel', 'Rule') },
            // The packs name their columns in Dutch only.
            ...heads.map((label, at) => ({
              label,
              id: columnId(at),
              language: language === 'nl' ? undefined : ('nl' as const),
            })),
          ]}
          rows={[
            {
              id: asks,
              cells: [
                <span id={asks}>{say('Waar de kolom naar kijkt', 'What the column looks at')}</span>,
                ...body.inputs.map(({ text }, at) => cell(asks, at, text)),
                ...body.outputs.map(() => say('de uitkomst', 'the outcome')),
              ],
            },
            ...body.rules.map((rule, at) => {
              const row = `${decision.name}-r${at + 1}`;
              return {
                id: row,
                cells: [
                  <RuleHead rule={rule} at={at + 1} id={row} pack={pack} language={language} />,
                  ...[...rule.inputs, ...rule.outputs].map((text, column) => cell(row, column, text)),
                ],
              };
            }),
          ]}
        />
      </ScrollRegion>
    </>
  );
};

const RuleHead = ({
  rule,
  at,
  id,
  pack,
  language,
}: Pick<RulesAsked, 'language'> & {
  readonly rule: RuleOfTable;
  readonly at: number;
  readonly id: string;
  readonly pack: Pack;
}) => {
  const say = speak(language);
  const words = ruleWords(rule, pack, language);
  const [clause] = rule.grounds.clauses;
  return (
    <>
      <span id={id}>{say(`Regel ${at}`, `Rule ${at}`)}</span>
      {words && <span className="eenloket-quiet">{say(`, doordat ${words}`, `, because ${words}`)}</span>}
      {clause && <span className="eenloket-quiet"> ({lawReference(clause, language).text})</span>}
    </>
  );
};

/** Which of the rules that fit is taken. */
function policyWords(policy: string, say: ReturnType<typeof speak>): string {
  if (policy === 'FIRST') return say('De eerste regel die past, telt.', 'The first rule that fits counts.');
  if (policy === 'COLLECT') return say('Alle regels die passen, tellen.', 'All rules that fit count.');
  return say('Eén regel past.', 'One rule fits.');
}
