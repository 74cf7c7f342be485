import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Illustration,
  Link,
  List,
  NumberedPath,
  Paragraph,
  RadioGroup,
} from '@eenloket/design';
import type { Catalogue, LifeEvent } from '@eenloket/catalogue';
import type { Visit } from '../site/visit.js';
import { lifeEventWords } from './life-event-words.js';
import { stepsOf } from './steps-of.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** Name of the field with the phase. */
export const phaseField = 'fase';

const Begin = ({
  visit,
  lifeEvent,
  error,
}: {
  readonly visit: Visit;
  readonly lifeEvent: LifeEvent;
  readonly error?: string | undefined;
}) => {
  const { language, to, session } = visit;
  const say = lifeEventWords[language];
  // The last phase is one that the organisations bring about, so nobody starts there.
  const choices = lifeEvent.phases.slice(0, -1).map(({ name, title, summary }) => ({
    value: name,
    label: title[language],
    hint: summary?.[language],
  }));
  return (
    <Form action={to(`/levensgebeurtenis/${lifeEvent.id}`)} csrfToken={session?.csrfToken ?? ''}>
      <RadioGroup
        language={language}
        name={phaseField}
        label={say.start}
        hint={say.startWhat}
        error={error}
        value={visit.query[phaseField]}
        choices={choices}
      />
      <Button>{say.begin}</Button>
      {!session && <Paragraph look="quiet">{say.logInFirst}</Paragraph>}
    </Form>
  );
};

/** A life event: what it is, who does what, what can be prepared, and where to begin. */
export const LifeEventPage = ({
  visit,
  catalogue,
  lifeEvent,
  running,
  phone,
  error,
}: {
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly lifeEvent: LifeEvent;
  /** Id of the journey that runs already. */
  readonly running?: string | undefined;
  readonly phone: string;
  readonly error?: string | undefined;
}) => {
  const { language, to } = visit;
  const say = lifeEventWords[language];
  const prepare = lifeEvent.phases[0]?.prepare ?? [];
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={error ? [{ name: phaseField, message: error }] : []} />
      <Heading level={1}>{lifeEvent.title[language]}</Heading>
      <Paragraph look="lead">{lifeEvent.summary[language]}</Paragraph>
      <Illustration name="cradle" />
      {running === undefined ? (
        <Begin visit={visit} lifeEvent={lifeEvent} error={error} />
      ) : (
        <>
          <Paragraph>{say.running}</Paragraph>
          <p>
            <Link href={to(`/zaken/${running}`)} look="button">
              {say.goOn}
            </Link>
          </p>
        </>
      )}
      <Heading level={2}>{say.path}</Heading>
      <NumberedPath language={language} steps={stepsOf(catalogue, lifeEvent, language)} />
      <Heading level={2}>{say.now}</Heading>
      <List items={prepare.map((each) => each[language])} />
      <Details summary={say.careful}>
        <Paragraph>{say.carefulWhat}</Paragraph>
        <Paragraph>
          <PhoneLink phone={phone} />
        </Paragraph>
      </Details>
    </div>
  );
};
