import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  Illustration,
  Link,
  List,
  Paragraph,
  RadioGroup,
} from '@eenloket/design';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';
import { lossWords } from './loss-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** Name of the field that says what happened. */
export const lossField = 'wat';

/** Tells calmly what happens when a child is not alive, and lets the parent say so with one answer, or call. */
export const LossPage = ({
  visit: { language, to, csrf },
  journeyId,
  phone,
  error,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  readonly phone: string;
  readonly error?: string | undefined;
}) => {
  const say = lossWords[language];
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={error ? [{ name: lossField, message: error }] : []} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.lead}</Paragraph>
      <Illustration name="parkBench" />
      <Paragraph>{say.what}</Paragraph>
      <List items={say.steps} />
      <Paragraph>
        {say.call} <PhoneLink phone={phone} />.
      </Paragraph>
      <Form action={to(journeyPlace(journeyId, 'verlies'))} csrfToken={csrf}>
        <RadioGroup
          language={language}
          name={lossField}
          label={say.when}
          error={error}
          choices={[
            { value: 'childDied', label: say.died },
            { value: 'stillborn', label: say.stillborn },
          ]}
        />
        <Button>{say.tell}</Button>
      </Form>
      <p>
        <Link href={to(journeyPlace(journeyId))}>{say.back}</Link>
      </p>
    </div>
  );
};
