import { headlineOf, outcomeLabel, type OutputWords } from '@eenloket/catalogue';
import { MoneyAmount, Paragraph, StatusText } from '@eenloket/design';
import type { PartOutcome } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { outcomeWords } from './outcome-words.js';
import { outputText } from './output-text.js';

/** Whether an outcome is a sum: then a no is an amount of nothing, which is no answer to its name. */
const isAmount = ({ outputs }: OutputWords, output: string): boolean => outputs.get(output)?.type === 'money';

/** An outcome in one line: the amount, or yes or no; provisional figures say so. */
export const OutcomeLine = ({
  language,
  catalogue,
  title,
  outcome: { outcomes, provisional },
  large,
}: {
  readonly language: Language;
  readonly catalogue: OutputWords;
  /** Name of the service. */
  readonly title: string;
  readonly outcome: Pick<PartOutcome, 'outcomes' | 'provisional'>;
  /** The first thing seen on a page of its own. */
  readonly large?: boolean;
}) => {
  const say = outcomeWords[language];
  const headline = headlineOf(outcomes);
  return (
    <>
      {headline.kind === 'amount' && (
        <Paragraph>
          <MoneyAmount
            language={language}
            amount={headline.amount}
            per={say.per[headline.per]}
            large={large}
          />
        </Paragraph>
      )}
      {(headline.kind === 'yes' || headline.kind === 'no') && (
        <Paragraph look={large ? 'lead' : 'normal'}>
          <StatusText kind={headline.kind === 'yes' ? 'done' : 'stopped'}>
            {isAmount(catalogue, headline.output)
              ? say.noAmount(title)
              : say[headline.kind](outcomeLabel(catalogue, headline.output, language))}
          </StatusText>
        </Paragraph>
      )}
      {headline.kind === 'text' && (
        <Paragraph look={large ? 'lead' : 'normal'}>
          {outcomeLabel(catalogue, headline.output, language)}:{' '}
          {outputText(catalogue, headline.output, { state: 'known', value: headline.value }, language)}
        </Paragraph>
      )}
      {headline.kind === 'unknown' && <Paragraph>{say.notYet}</Paragraph>}
      {provisional && <Paragraph look="quiet">{say.provisional}</Paragraph>}
    </>
  );
};
