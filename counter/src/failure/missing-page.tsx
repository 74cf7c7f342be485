import { Link } from '@eenloket/design';
import type { CounterPorts } from '../counter-ports.js';
import { phoneOf } from '../organisations/phone-of.js';
import type { PageAnswer } from '../site/answer.js';
import type { Visit } from '../site/visit.js';
import { FailurePage } from './failure-page.js';
import { failureWords } from './failure-words.js';

/** The page for what is not here, or not this visitor's: both look the same. */
export const missingPage = (
  { language, to }: Visit,
  { catalogue }: Pick<CounterPorts, 'catalogue'>,
): PageAnswer => {
  const say = failureWords[language];
  return {
    kind: 'page',
    title: say.missing,
    status: 404,
    body: (
      <FailurePage
        language={language}
        title={say.missing}
        what={say.missingWhat}
        why={say.missingWhy}
        phone={phoneOf(catalogue)}
      >
        <Link href={to('/zoeken')} look="button">
          {say.search}
        </Link>
        <Link href={to('/')} look="secondary">
          {say.home}
        </Link>
      </FailurePage>
    ),
  };
};
