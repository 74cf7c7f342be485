import {
  CommandPalette,
  Notice,
  Page,
  PaletteLink,
  WithTypedBefore,
  type NavigationItem,
} from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { palettePages } from '../palette/palette-pages.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { confirmationOf } from './done.js';

/** Props of {@link DeskPage}. */
export interface DeskPageProps {
  readonly ports: Pick<DeskPorts, 'catalogue' | 'clock'>;
  readonly visit: Visit;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** `full` for lists and a case beside them. */
  readonly width?: 'wide' | 'full';
  readonly children: ReactNode;
}

/** The frame of every page at the desk: whose desk, the places of this worker, the palette, and what was just done. */
export const DeskPage = ({ ports, visit, title, hasErrors, width = 'wide', children }: DeskPageProps) => {
  const { language, worker, csrfToken, today } = visit;
  const say = speak(language);
  const other = language === 'nl' ? 'en' : 'nl';
  const organisation = ports.catalogue.organisations.get(worker.organisation)?.name[language];
  const palette = `/${language}/palet`;
  const done = confirmationOf(visit.path, language);
  return (
    <Page
      language={language}
      title={title}
      hasErrors={hasErrors}
      siteName={`${say('Bureau', 'Desk')} ${organisation ?? say('Toezicht', 'Oversight')}`}
      homeHref={`/${language}`}
      width={width}
      navigation={placesOf(visit)}
      otherLanguage={{ language: other, href: `/${other}${visit.path}` }}
      person={{ name: worker.name, logOut: { action: `/${language}/uitloggen`, csrfToken } }}
      demoClock={
        ports.clock.mode === 'demo' ? { date: today, action: `/${language}/demoklok`, csrfToken } : undefined
      }
      palette={<CommandPalette language={language} action={palette} commands={palettePages(visit)} />}
      footer={
        <p className="utrecht-paragraph">
          <PaletteLink language={language} href={palette} />
        </p>
      }
    >
      {done !== undefined && <Notice language={language} kind="good" title={done} announce />}
      {visit.kept && (
        <Notice language={language} title={say('U bent weer ingelogd', 'You are logged in again')}>
          {say(
            'Wat u invulde, staat er nog. Er is nog niets verstuurd.',
            'What you filled in is still there. Nothing was sent yet.',
          )}
        </Notice>
      )}
      <WithTypedBefore typed={visit.kept}>{children}</WithTypedBefore>
    </Page>
  );
};

function placesOf(visit: Visit): readonly NavigationItem[] {
  const at = visit.path.split('?')[0] ?? '';
  return palettePages(visit)
    .filter(({ href }) => !href.endsWith('/palet'))
    .map(({ href, label }) => {
      const path = href.slice(`/${visit.language}`.length);
      return { href, label, current: path === at || (path !== '' && at.startsWith(`${path}/`)) };
    });
}
