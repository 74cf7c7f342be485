import { Button, ButtonRow, DateField, ErrorSummary, Form, Heading, Link, Paragraph } from '@eenloket/design';
import { journeyPlace } from '../journey/journey-place.js';
import type { TypedDate } from '@eenloket/web';
import type { OwnVisit } from '../site/visit.js';
import { StuckOffer } from '../stuck/stuck-offer.js';
import { bornWords } from './born-words.js';
import { birthField, type BirthProblem } from './read-births.js';

/** Reports a birth: the day of each child. What the registers know is not asked. */
export const BornPage = ({
  visit: { language, to, csrf, place },
  journeyId,
  typed,
  problems = [],
  offerHelp,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  /** One for each child. */
  readonly typed: readonly TypedDate[];
  readonly problems?: readonly { readonly index: number; readonly problem: BirthProblem }[];
  readonly offerHelp?: boolean;
}) => {
  const say = bornWords[language];
  const errors = problems.map(({ index, problem }) => ({ name: birthField(index), message: say[problem] }));
  const help = to(`/hulp?van=${encodeURIComponent(place)}&zaak=${journeyId}`);
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={errors} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {offerHelp && <StuckOffer language={language} href={help} />}
      <Form action={to(place)} csrfToken={csrf} hidden={{ aantal: String(typed.length) }}>
        {typed.map((date, index) => (
          <DateField
            key={index}
            language={language}
            name={birthField(index)}
            label={say.date(index + 1, typed.length)}
            value={date}
            error={errors.find(({ name }) => name === birthField(index))?.message}
          />
        ))}
        <ButtonRow>
          <Button>{say.next}</Button>
          <Button kind="secondary" name="meer" value="ja">
            {say.more}
          </Button>
          {typed.length > 1 && (
            <Button kind="quiet" name="minder" value="ja">
              {say.fewer}
            </Button>
          )}
        </ButtonRow>
      </Form>
      <Paragraph>
        {say.loss} <Link href={to(journeyPlace(journeyId, 'verlies'))}>{say.lossLink}</Link>
      </Paragraph>
    </div>
  );
};
