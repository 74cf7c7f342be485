import type { CounterPorts } from '../counter-ports.js';
import { ownOnly } from '../messages/own-only.js';
import { go, page, pageWithErrors } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { PreferencePage } from './preference-page.js';
import { preferenceWords } from './preference-words.js';
import { readPreference } from './read-preference.js';

/** `/voorkeuren`: how the resident wants to be reached. */
export const preferenceRoutes = (site: CounterSite, { mail }: CounterPorts): void => {
  site.own(
    '/voorkeuren',
    ownOnly(async (visit) => {
      const preference = await mail.preference(visit.visitor);
      const saved = visit.query['klaar'] === 'ja';
      return page(
        preferenceWords[visit.language].title,
        <PreferencePage {...{ visit, preference, saved }} />,
      );
    }),
  );
  site.act(
    '/voorkeuren',
    ownOnly(async (visit) => {
      const read = readPreference(visit.form);
      if ('missing' in read) {
        const preference = await mail.preference(visit.visitor);
        return pageWithErrors(
          preferenceWords[visit.language].title,
          <PreferencePage {...{ visit, preference }} missing={read.missing} />,
        );
      }
      await mail.setPreference(visit.visitor, read.preference);
      return go(`${visit.to('/voorkeuren')}?klaar=ja`);
    }),
  );
};
