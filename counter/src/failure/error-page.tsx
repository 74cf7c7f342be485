import { Link, renderPage } from '@eenloket/design';
import type { ErrorPage, Failure } from '@eenloket/web';
import type { CounterPorts } from '../counter-ports.js';
import { phoneOf } from '../organisations/phone-of.js';
import { framed } from '../site/frame.js';
import type { Visit } from '../site/visit.js';
import { plainVisit } from '../site/visit-of.js';
import { FailurePage } from './failure-page.js';
import { failureWords } from './failure-words.js';
import { missingPage } from './missing-page.js';

/** Logging in again helps only against what went wrong with logging in. */
const wayOn = ({ code }: Failure, { language, to }: Visit) => {
  const say = failureWords[language];
  return code in say.blockedWhy
    ? { href: to('/inloggen'), label: say.logIn }
    : { href: to('/zaken'), label: say.cases };
};

const sentences = ({ code }: Failure, { language }: Visit) => {
  const say = failureWords[language];
  if (code in say.blockedWhy)
    return { title: say.blocked, what: say.blockedWhat, why: say.blockedWhy[code] ?? '' };
  if (code === 'stale-form' || code === 'cross-site-post')
    return { title: say.stale, what: say.staleWhat, why: say.staleWhy };
  return { title: say.broken, what: say.brokenWhat, why: say.brokenWhy };
};

/**
 * The counter's page for every failure: what happened, what you can do, and a person. It asks nothing of the database,
 * so that it still comes when the database does not: the visitor is shown as not logged in.
 */
export const counterErrorPage =
  (ports: Pick<CounterPorts, 'catalogue' | 'clock'>): ErrorPage =>
  (failure, request) => {
    const visit = plainVisit(request);
    const { language, to } = visit;
    const say = failureWords[language];
    const phone = phoneOf(ports.catalogue);
    const facts = { today: ports.clock.today(), unread: 0, demo: false, phone };
    if (failure.status === 404) return renderPage(framed(visit, facts, missingPage(visit, ports)));
    const told = sentences(failure, visit);
    const next = wayOn(failure, visit);
    const body = (
      <FailurePage language={language} {...told} phone={phone} quote={failure.requestId}>
        <Link href={next.href} look="button">
          {next.label}
        </Link>
        <Link href={to('/')} look="secondary">
          {say.home}
        </Link>
      </FailurePage>
    );
    return renderPage(framed(visit, facts, { kind: 'page', title: told.title, body }));
  };
