import { Link, Notice, Page, WithTypedBefore, type TypedBefore } from '@eenloket/design';
import type { LegalDate } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import type { PageAnswer } from './answer.js';
import { frameWords } from './frame-words.js';
import { ownVisit } from './visit-of.js';
import type { Visit } from './visit.js';
import { overviewPlace } from '../overview/overview-place.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** What the frame shows besides the page itself. */
export interface FrameFacts {
  readonly today: LegalDate;
  /** Messages not read yet. */
  readonly unread: number;
  /** Name of the person who is acted for. */
  readonly actingFor?: string;
  /** The demo clock can be moved here. */
  readonly demo: boolean;
  /** Of the contact centre. */
  readonly phone: string;
}

const navigationOf = ({ language, place, to, session }: Visit, unread: number) => {
  const say = frameWords[language];
  const items = [
    { place: '/', label: session ? say.today : say.start },
    { place: '/zoeken', label: say.search },
    { place: '/zaken', label: say.cases },
    { place: '/berichten', label: say.messages, count: unread },
  ];
  return items.map(({ place: at, label, count }) => ({
    href: to(at),
    label,
    count,
    current: at === '/' ? place === '/' : place.startsWith(at),
  }));
};

const Foot = ({ visit, facts }: { readonly visit: Visit; readonly facts: FrameFacts }) => {
  const { language, session, to } = visit;
  const say = frameWords[language];
  const links = session
    ? ([
        [overviewPlace, say.rights],
        ['/dossier', say.dossier],
        ['/gegevens', say.data],
        ['/voorkeuren', say.preferences],
        ['/namens', say.actingFor],
      ] as const)
    : ([[`/inloggen?naar=${encodeURIComponent(to(visit.place))}`, say.logIn]] as const);
  return (
    <>
      <nav aria-label={say.yours}>
        <ul className="eenloket-list">
          {links.map(([place, label]) => (
            <li key={place}>
              <Link href={to(place)}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {say.footer} <PhoneLink phone={facts.phone} />.
      </p>
      {facts.demo && <p>{say.demo}</p>}
    </>
  );
};

/** Everything around a page of the counter, with what was typed there before: navigation, language, acting for, help, demo clock. */
export const framed = (
  visit: Visit,
  facts: FrameFacts,
  { title, hasErrors, body, keeps }: PageAnswer,
  kept?: TypedBefore,
) => {
  const { language, place, session, to } = visit;
  const say = frameWords[language];
  const here = to(place);
  const other = language === 'nl' ? 'en' : 'nl';
  const search = new URLSearchParams(
    Object.entries(visit.query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return (
    <Page
      language={language}
      title={title}
      hasErrors={hasErrors}
      siteName="Eenloket"
      homeHref={to('/')}
      navigation={navigationOf(visit, facts.unread)}
      otherLanguage={{
        language: other,
        href: `/${other}${place === '/' ? '' : place}${search === '' ? '' : `?${search}`}`,
        form: keeps,
      }}
      help={{ href: to(`/hulp?van=${encodeURIComponent(place)}`), label: say.help }}
      actingFor={
        facts.actingFor === undefined ? undefined : { name: facts.actingFor, changeHref: to('/namens') }
      }
      person={
        session && {
          name: say.loggedIn,
          logOut: { action: to('/uitloggen'), csrfToken: session.csrfToken },
        }
      }
      demoClock={
        facts.demo
          ? {
              date: facts.today,
              action: to('/demo-klok'),
              csrfToken: session?.csrfToken ?? '',
              back: search === '' ? here : `${here}?${search}`,
            }
          : undefined
      }
      footer={<Foot visit={visit} facts={facts} />}
    >
      {kept && (
        <Notice language={language} title={say.kept}>
          {say.notSent}
        </Notice>
      )}
      <WithTypedBefore typed={kept}>{body}</WithTypedBefore>
    </Page>
  );
};

/** What the frame shows for this visit. An unknown name leaves the mandate itself in sight. */
export const frameFacts = async (visit: Visit, ports: CounterPorts): Promise<FrameFacts> => {
  const { session, traceparent } = visit;
  const common = {
    today: ports.clock.today(),
    demo: ports.demo !== undefined,
    phone: ports.catalogue.organisations.get('contactcentrum')?.contact.phone ?? '',
  };
  if (!session) return { ...common, unread: 0 };
  const { access } = session;
  const unread = await ports.mail.unread(ownVisit(visit, session).visitor);
  if (!access.actingFor) return { ...common, unread };
  const held = await ports.mandatesOf(access, traceparent);
  const acting = held.find(({ id }) => id === access.actingFor?.id);
  return { ...common, unread, actingFor: acting?.name ?? access.actingFor.id };
};
