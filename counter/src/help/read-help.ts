import type { Form } from '@eenloket/web';

/** What a call for help is about, carried along from the page where the visitor was. */
export interface HelpAbout {
  /** Address without language. */
  readonly page: string;
  readonly journeyId?: string;
  /** Name of the fact that was asked. */
  readonly question?: string;
}

/** Names of the fields. */
export const helpFields = { message: 'bericht', channel: 'kanaal', agree: 'akkoord' } as const;

type Problem = keyof typeof helpFields;

/** A call for help as typed, and what is missing. */
export interface ReadHelp {
  readonly message: string;
  readonly channel: 'chat' | 'phone' | undefined;
  readonly problems: readonly Problem[];
}

const PLACE = /^\/[\w/.~%-]*$/;
const NAME = /^[\w.-]{1,100}$/;

/** Reads where the visitor came from; anything that is not an address or a name of ours is left out. */
export const readAbout = (value: (name: string) => string | undefined): HelpAbout => {
  const page = value('van') ?? '';
  const journeyId = value('zaak') ?? '';
  const question = value('vraag') ?? '';
  return {
    page: PLACE.test(page) && page.length <= 300 ? page : '/',
    ...(NAME.test(journeyId) ? { journeyId } : {}),
    ...(NAME.test(question) ? { question } : {}),
  };
};

/** Reads the form: message, channel, and whether the visitor agreed to send it. */
export const readHelp = (form: Form): ReadHelp => {
  const message = form.text(helpFields.message).slice(0, 2000);
  const channel = (['chat', 'phone'] as const).find((each) => each === form.text(helpFields.channel));
  const problems: Problem[] = [];
  if (message === '') problems.push('message');
  if (channel === undefined) problems.push('channel');
  if (form.text(helpFields.agree) !== 'ja') problems.push('agree');
  return { message, channel, problems };
};
