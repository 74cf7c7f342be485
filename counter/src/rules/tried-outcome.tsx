import {
  DataList,
  Details,
  Explanation,
  Heading,
  Link,
  List,
  Notice,
  Paragraph,
  fieldId,
} from '@eenloket/design';
import {
  explainInWords,
  formatFact,
  lawReference,
  outcomeLabel,
  type Catalogue,
  type Decider,
  type DecisionResult,
  type ExplainedSentence,
} from '@eenloket/catalogue';
import { formatDate, type Language } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { clausesOf, withReadableChanges } from '../outcome/changes-of.js';
import { OutcomeLine } from '../outcome/outcome-line.js';
import { outputText } from '../outcome/output-text.js';
import { rulesWords } from './rules-words.js';
import type { TriedField } from './tried-field.js';
import { withWholeNames } from './with-whole-names.js';

type Of = {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly decider: Decider;
  readonly decided: DecisionResult;
  /** The fields below it. */
  readonly fields: readonly TriedField[];
};

const MOST_CHANGES = 6;

/** The outcomes as values with their state; what is unknown was not filled in. */
const valuesOf = ({ outcomes, states }: DecisionResult): { readonly [output: string]: FactValue } =>
  Object.fromEntries(
    Object.entries(outcomes).map(([output, value]): [string, FactValue] => {
      const state = states[output] ?? 'unknown';
      return [output, state === 'unknown' ? { state, reason: 'notAsked' } : { state, value }];
    }),
  );

const Needed = ({ language, decider, decided, fields }: Of) => {
  const say = rulesWords[language];
  const shown = fields.map(({ name }) => name);
  const needed = decided.missing.filter(({ fact }) => shown.includes(fact));
  if (needed.length === 0) return null;
  const labelOf = (name: string) => decider.facts.all().get(name)?.label[language] ?? name;
  return (
    <Notice language={language} kind="info" title={say.needed}>
      <Paragraph>{say.neededWhat}</Paragraph>
      <List
        items={needed.map(({ fact, ask }) => (
          <Link href={`#${fieldId(fact)}`}>{ask?.[language] ?? labelOf(fact)}</Link>
        ))}
      />
    </Notice>
  );
};

/** The outcome that a reading is another reading of: packs begin its name with the name of that outcome. */
const readingOf = (reading: string, { outcomes }: DecisionResult): string =>
  Object.keys(outcomes)
    .filter((output) => reading.startsWith(output))
    .sort((one, other) => other.length - one.length)[0] ?? reading;

const Warnings = ({ language, catalogue, decided }: Of) =>
  decided.warnings
    .filter(({ code }) => code !== 'provisional')
    .map(({ text, readings }) => (
      <Notice key={text.nl} language={language} kind="warn">
        <Paragraph>{text[language]}</Paragraph>
        {readings && (
          <DataList
            language={language}
            items={Object.entries(readings).map(([reading, value]) => {
              const output = readingOf(reading, decided);
              return {
                key: `${rulesWords[language].readings}: ${outcomeLabel(catalogue, output, language)}`,
                value: outputText(catalogue, output, { state: 'known', value }, language),
              };
            })}
          />
        )}
      </Notice>
    ));

/** The reasons of a decision as sentences, by the names and texts of the pack. Pure. */
export function reasonsOf({
  language,
  catalogue,
  decider,
  decided,
}: Pick<Of, 'language' | 'catalogue' | 'decider' | 'decided'>): readonly ExplainedSentence[] {
  return (decided.explanation ?? []).flatMap((each) =>
    explainInWords(
      withReadableChanges(catalogue, withWholeNames(each, decider.facts)),
      decider.pack,
      catalogue.facts,
      language,
    ),
  );
}

const Reasons = (of: Of) => {
  const { language, decider } = of;
  const { pack } = decider;
  const sentences = reasonsOf(of);
  const clauses = sentences.flatMap(({ clause }) => (clause ? [lawReference(clause, language)] : []));
  const all = clauses.length > 0 ? clauses : pack.basis.map((clause) => lawReference(clause, language));
  return (
    <Explanation
      language={language}
      because={clausesOf(sentences, 'because')}
      although={clausesOf(sentences, 'although')}
      wouldChange={clausesOf(sentences, 'wouldChangeIf', MOST_CHANGES)}
      law={[...new Map(all.map((link) => [link.text, link])).values()]}
    />
  );
};

const Assumed = ({ language, decider, decided }: Of) => {
  const say = rulesWords[language];
  const kinds = decider.facts.all();
  const items = Object.entries(decided.assumptions).filter(([, value]) => value !== null);
  if (items.length === 0) return null;
  return (
    <>
      <Heading level={3}>{say.assumed}</Heading>
      <Paragraph>{say.assumedWhat}</Paragraph>
      <DataList
        language={language}
        items={items.map(([name, value]) => ({
          key: kinds.get(name)?.label[language] ?? name,
          value: formatFact(value, kinds.get(name), language),
        }))}
      />
    </>
  );
};

const Parameters = ({ language, decider, decided }: Of) => {
  const say = rulesWords[language];
  const table = new Map(decider.pack.parameters.map((each) => [each.name, each]));
  if (decided.parameters.length === 0) return null;
  return (
    <Details summary={say.parameters}>
      <List
        items={decided.parameters.map(({ name, value, from, source, provisional }) => {
          const { label, unit = '' } = table.get(name) ?? {};
          const shown = unit === 'rows' ? say.inTable : formatFact(value, { type: 'number', unit }, language);
          const { text, href } = lawReference(source, language);
          return (
            <>
              {label?.[language]}: {shown}, {say.from(formatDate(from, language))} (
              <Link href={href}>{text}</Link>){provisional && `, ${say.uncertain}`}
            </>
          );
        })}
      />
    </Details>
  );
};

const Found = (of: Of & { readonly outcomes: ReturnType<typeof valuesOf> }) => {
  const { language, catalogue, outcomes } = of;
  const say = rulesWords[language];
  return (
    <>
      <Heading level={2}>{say.why}</Heading>
      <Reasons {...of} />
      <Heading level={3}>{say.all}</Heading>
      <DataList
        language={language}
        items={Object.entries(outcomes).map(([output, value]) => ({
          key: outcomeLabel(catalogue, output, language),
          value: outputText(catalogue, output, value, language),
        }))}
      />
      <Assumed {...of} />
      <Parameters {...of} />
    </>
  );
};

/** What the rules say of what was filled in: the outcome first, then why, what else it may be, and what was taken for granted. */
export const TriedOutcome = (of: Of) => {
  const { language, catalogue, decider, decided } = of;
  const say = rulesWords[language];
  const outcomes = valuesOf(decided);
  const isFound = Object.values(outcomes).some(({ state }) => state !== 'unknown');
  const provisional = decided.warnings.some(({ code }) => code === 'provisional');
  return (
    <>
      <Heading level={2}>{say.outcome}</Heading>
      <Needed {...of} />
      {isFound && (
        <OutcomeLine
          language={language}
          catalogue={catalogue}
          title={decider.pack.title[language]}
          outcome={{ outcomes, provisional }}
          large
        />
      )}
      <Warnings {...of} />
      <Paragraph look="quiet">{say.noDecision}</Paragraph>
      {isFound && <Found {...of} outcomes={outcomes} />}
    </>
  );
};
