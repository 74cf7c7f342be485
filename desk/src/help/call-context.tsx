import type { Catalogue } from '@eenloket/catalogue';
import type { Conversation } from '@eenloket/messages';
import { DataList, type DataItem } from '@eenloket/design';
import { speak, type Language, type Text } from '@eenloket/kit';
import type { Json } from '@eenloket/store';

/** What travels along with a call for help, in the order in which it helps. Journey and channel are not for reading. */
const labels: { readonly [name: string]: Text } = {
  page: { nl: 'Pagina', en: 'Page' },
  lifeEvent: { nl: 'Levensgebeurtenis', en: 'Life event' },
  question: { nl: 'Vraag op die pagina', en: 'Question on that page' },
  lastErrors: { nl: 'Laatste meldingen', en: 'Last errors' },
};

const textOf = (value: Json | undefined): string =>
  Array.isArray(value)
    ? value.map(String).join('; ')
    : value === undefined || value === null
      ? ''
      : String(value);

/** Where the resident got stuck: exactly what the resident agreed to send. */
export const CallContext = ({
  catalogue,
  language,
  call,
}: {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly call: Conversation;
}) => {
  const say = speak(language);
  const items = Object.entries(labels).flatMap(([name, label]): DataItem[] => {
    const sent = textOf(call.context[name]);
    const text = name === 'lifeEvent' ? (catalogue.lifeEvents.get(sent)?.title[language] ?? sent) : sent;
    return text === '' ? [] : [{ key: label[language], value: text }];
  });
  const channel =
    call.context['channel'] === 'phone' ? say('Bel de inwoner', 'Call the resident') : undefined;
  return (
    <DataList
      language={language}
      items={channel ? [...items, { key: say('Wil het liefst', 'Prefers'), value: channel }] : items}
    />
  );
};
