import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Heading,
  Illustration,
  Link,
  List,
  Paragraph,
  RadioGroup,
  TextField,
} from '@eenloket/design';
import type { Visit } from '../site/visit.js';
import { helpWords } from './help-words.js';
import { helpFields, type HelpAbout, type ReadHelp } from './read-help.js';
import { PhoneLink } from '../organisations/phone-link.js';

type Of = {
  readonly visit: Visit;
  /** What would be sent, as lines that a person reads. */
  readonly sends: readonly string[];
  readonly about: HelpAbout;
  /** Makes sending twice sending once. */
  readonly callId: string;
  readonly read?: ReadHelp | undefined;
};

const HelpForm = ({ visit: { language, to, session }, sends, about, callId, read }: Of) => {
  const say = helpWords[language];
  const wrong = (problem: keyof typeof helpFields) =>
    read?.problems.includes(problem)
      ? { message: say.messageMissing, channel: say.channelMissing, agree: say.agreeMissing }[problem]
      : undefined;
  return (
    <Form
      action={to('/hulp')}
      csrfToken={session?.csrfToken ?? ''}
      hidden={{
        oproep: callId,
        van: about.page,
        ...(about.journeyId === undefined ? {} : { zaak: about.journeyId }),
        ...(about.question === undefined ? {} : { vraag: about.question }),
      }}
    >
      <TextField
        language={language}
        name={helpFields.message}
        label={say.message}
        hint={say.messageHint}
        error={wrong('message')}
        value={read?.message}
        rows={5}
        maxLength={2000}
      />
      <RadioGroup
        language={language}
        name={helpFields.channel}
        label={say.channel}
        error={wrong('channel')}
        value={read?.channel}
        choices={[
          { value: 'chat', label: say.chat },
          { value: 'phone', label: say.phone },
        ]}
      />
      <Heading level={2}>{say.sends}</Heading>
      <List items={[...sends, say.yours]} />
      <CheckboxGroup
        language={language}
        name={helpFields.agree}
        label={say.agreeLabel}
        error={wrong('agree')}
        choices={[{ value: 'ja', label: say.agree }]}
      />
      <Button>{say.send}</Button>
    </Form>
  );
};

/** Help from a person: shows exactly what will be sent, and sends it only with agreement; or call. */
export const HelpPage = (of: Of & { readonly phone: string; readonly hours?: string | undefined }) => {
  const { visit, read, phone, hours } = of;
  const { language, session, to, place } = visit;
  const say = helpWords[language];
  const messages = { message: say.messageMissing, channel: say.channelMissing, agree: say.agreeMissing };
  const errors = (read?.problems ?? []).map((each) => ({ name: helpFields[each], message: messages[each] }));
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={errors} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      <Illustration name="helper" />
      <Paragraph>
        {say.call} <PhoneLink phone={phone} />. {hours}
      </Paragraph>
      {session ? (
        <HelpForm {...of} />
      ) : (
        <>
          <Paragraph>{say.logInWhat}</Paragraph>
          <p>
            <Link
              href={`${to('/inloggen')}?naar=${encodeURIComponent(`${to(place)}?van=${of.about.page}`)}`}
              look="button"
            >
              {say.logIn}
            </Link>
          </p>
        </>
      )}
    </div>
  );
};
