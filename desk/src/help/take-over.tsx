import type { Conversation } from '@eenloket/messages';
import { Notice, Paragraph } from '@eenloket/design';
import { speak, type Language, type Text } from '@eenloket/kit';

const happened: { readonly [reason: string]: Text } = {
  stillborn: { nl: 'Het kind is levenloos geboren.', en: 'The child was stillborn.' },
  childDied: { nl: 'Het kind is overleden.', en: 'The child died.' },
};
const stopped: Text = { nl: 'Alles is gestopt.', en: 'Everything stopped.' };

/** Whether nobody asked for help: everything stopped, and one worker takes over. */
export const isTakeOver = ({ context }: Conversation): boolean => typeof context['stopped'] === 'string';

/** What happened, in words; for the worker who takes over. */
export const whatHappened = ({ context }: Conversation, language: Language): string =>
  (happened[String(context['stopped'])] ?? stopped)[language];

/** What a worker who takes over has to know before the first call: what happened, what was told, and what not to do. */
export const TakeOver = ({
  call,
  language,
}: {
  readonly call: Conversation;
  readonly language: Language;
}) => {
  const say = speak(language);
  const { message } = call.context;
  return (
    <>
      <Notice language={language} kind="warn" title={whatHappened(call, language)}>
        {say(
          'De inwoner vroeg niets. Er gaat geen bericht meer vanzelf uit. Bel zelf, en blijf de enige die belt.',
          'The resident asked nothing. No message goes out by itself any more. Call yourself, and remain the only one who calls.',
        )}
      </Notice>
      {typeof message === 'string' && message !== '' && <Paragraph>{message}</Paragraph>}
    </>
  );
};
