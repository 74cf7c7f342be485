import { Button, ErrorSummary, Form, Heading, Notice, Paragraph, RadioGroup } from '@eenloket/design';
import type { Preference } from '@eenloket/messages';
import type { OwnVisit } from '../site/visit.js';
import { preferenceFields } from './read-preference.js';
import { preferenceWords } from './preference-words.js';

type Field = keyof typeof preferenceFields;

/** Channel and language, set once for every organisation. */
export const PreferencePage = ({
  visit: { language, to, csrf },
  preference,
  missing = [],
  saved,
}: {
  readonly visit: OwnVisit;
  readonly preference: Preference;
  readonly missing?: readonly Field[];
  readonly saved?: boolean;
}) => {
  const say = preferenceWords[language];
  const groups = [
    { name: 'kanaal', label: say.channel, value: preference.channel, labels: say.channels },
    { name: 'taal', label: say.language, value: preference.language, labels: say.languages },
  ] as const;
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={missing.map((name) => ({ name, message: say.choose }))} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {saved && <Notice language={language} kind="good" title={say.saved} announce />}
      <Form action={to('/voorkeuren')} csrfToken={csrf}>
        {groups.map(({ name, label, value, labels }) => (
          <RadioGroup
            key={name}
            language={language}
            name={name}
            label={label}
            hint={name === 'kanaal' ? say.notYet : undefined}
            value={value}
            error={missing.includes(name) ? say.choose : undefined}
            choices={preferenceFields[name].map((each) => ({
              value: each,
              label: (labels as { readonly [value: string]: string })[each] ?? each,
            }))}
          />
        ))}
        <Button>{say.save}</Button>
      </Form>
    </div>
  );
};
