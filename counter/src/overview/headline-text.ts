import { formatOutcome, outcomeLabel, type Headline, type OutputWords } from '@eenloket/catalogue';
import { formatEuro, type Language } from '@eenloket/kit';
import { isProvisional, type ServiceOutcome } from '@eenloket/journeys';
import { overviewWords } from './overview-words.js';

const textOf = (headline: Headline, words: OutputWords, language: Language): string => {
  const say = overviewWords[language];
  switch (headline.kind) {
    case 'amount':
      return `${formatEuro(headline.amount, language)} ${say.per[headline.per]}`;
    case 'text':
      return `${outcomeLabel(words, headline.output, language)} ${formatOutcome(words, headline.output, headline.value, language)}`;
    case 'yes':
      return say.yes;
    case 'no':
      return say.nothing;
    default:
      return say.unknownAmount;
  }
};

/** What a service gives, within a sentence: `€ 126,00 per maand`, `niets`; what is not final says so. */
export const headlineText = (outcome: ServiceOutcome, words: OutputWords, language: Language): string => {
  const text = textOf(outcome.headline, words, language);
  const isFigure = outcome.headline.kind !== 'unknown' && isProvisional(outcome);
  return isFigure ? `${text} (${overviewWords[language].provisional})` : text;
};
