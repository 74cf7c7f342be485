import type { Catalogue } from '@eenloket/catalogue';
import { Button, DateField, Form, Heading, Paragraph, Select } from '@eenloket/design';
import { formatDate, speak, type Language, type LegalDate } from '@eenloket/kit';
import type { Conversation, DeedRequest } from '@eenloket/messages';
import { readDate, typedDate as boxesIn, type Form as PostedForm } from '@eenloket/web';
import { errorOf, typedDate, type FormState } from '../case/form-state.js';
import type { Visit } from '../worker/visit.js';

/** The fact that says where a child was born, and its choice for a municipality that is not on this counter. */
const PLACE = 'geboorte.gemeente';
const ELSEWHERE = 'andere';

const placesOf = ({ facts }: Catalogue) =>
  (facts.get(PLACE)?.choices ?? []).filter(({ value }) => value !== ELSEWHERE);

/** Whether the deed of a stillborn child is still to be asked for in this call, or was asked. */
export const deedOf = ({ context }: Conversation): 'none' | 'open' | DeedRequest => {
  if (context['stopped'] !== 'stillborn') return 'none';
  return context['deed'] === undefined ? 'open' : (context['deed'] as unknown as DeedRequest);
};

/** Reads the form: where and when the child was born; or what is missing, at its field. */
export function readDeed(
  form: PostedForm,
  catalogue: Catalogue,
  today: LegalDate,
  language: Language,
): DeedRequest | FormState['errors'] {
  const say = speak(language);
  const place = placesOf(catalogue).find(({ value }) => value === form.text('municipality'));
  const day = readDate(boxesIn(form, 'birthDate'));
  if (place && day.ok && day.value <= today) return { municipality: place.value, birthDate: day.value };
  return [
    ...(place
      ? []
      : [{ name: 'municipality', message: say('Kies een gemeente.', 'Choose a municipality.') }]),
    ...(day.ok && day.value <= today
      ? []
      : [
          {
            name: 'birthDate',
            message: say('Vul de dag in, vandaag of eerder.', 'Enter the day, today or earlier.'),
          },
        ]),
  ];
}

interface Props {
  readonly catalogue: Catalogue;
  readonly visit: Visit;
  readonly call: Conversation;
  readonly form: FormState;
}

/** Has the deed of a stillborn child made, once the parents said where and when; afterwards it says who has it. */
export const DeedForm = ({ catalogue, visit, call, form }: Props) => {
  const { language, csrfToken } = visit;
  const say = speak(language);
  const deed = deedOf(call);
  if (deed === 'none') return null;
  const places = placesOf(catalogue);
  const nameOf = (code: string) => places.find(({ value }) => value === code)?.label[language] ?? code;
  return (
    <section className="eenloket-flow">
      <Heading level={2}>{say('De akte', 'The certificate')}</Heading>
      {deed !== 'open' ? (
        <Paragraph>
          {say(
            `De akte is gevraagd aan de gemeente ${nameOf(deed.municipality)}, voor een kind van ${formatDate(deed.birthDate, language)}. Burgerzaken spreekt eerst met de ouders. Er gaat niets vanzelf uit.`,
            `The certificate was asked of the municipality of ${nameOf(deed.municipality)}, for a child of ${formatDate(deed.birthDate, language)}. Civil affairs speaks with the parents first. Nothing goes out by itself.`,
          )}
        </Paragraph>
      ) : (
        <Form action={`/${language}/hulp/${call.id}/akte`} csrfToken={csrfToken}>
          <Paragraph>
            {say(
              'Vul dit in als de ouders het u hebben verteld. Is het kind ergens anders geboren? Bel dan die gemeente.',
              'Fill this in when the parents told you. Was the child born elsewhere? Then call that municipality.',
            )}
          </Paragraph>
          <Select
            language={language}
            name="municipality"
            label={say('In welke gemeente is het kind geboren?', 'In which municipality was the child born?')}
            value={form.typed['municipality']}
            error={errorOf(form, 'municipality')}
            choices={places.map(({ value, label }) => ({ value, label: label[language] }))}
          />
          <DateField
            language={language}
            name="birthDate"
            label={say('Op welke dag?', 'On which day?')}
            value={typedDate(form, 'birthDate')}
            error={errorOf(form, 'birthDate')}
          />
          <Button kind="secondary">{say('Laat de akte maken', 'Have the certificate made')}</Button>
        </Form>
      )}
    </section>
  );
};
