import { Heading, Notice, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { shortNumber } from '../queue/work-list.js';
import type { CasePart } from './case-part.js';
import { LegalTerms } from './legal-terms.js';

/** What the case is, what the resident reads of it, and by which legal date, with the reason of that date. */
export const CaseHead = ({ visit, opened }: Pick<CasePart, 'visit' | 'opened'>) => {
  const { language } = visit;
  const { state, pack, view } = opened;
  const say = speak(language);
  return (
    <>
      <Heading level={1}>
        {pack.title[language]} <span className="eenloket-quiet">{shortNumber(state.caseId)}</span>
      </Heading>
      {state.phase === 'stopped' && (
        <Notice language={language} kind="warn" title={say('Alles is gestopt', 'Everything stopped')}>
          {say(
            'Er gaat geen brief vanzelf uit. Eén medewerker neemt contact op.',
            'No letter goes out by itself. One worker gets in touch.',
          )}
        </Notice>
      )}
      <Paragraph>
        {say('De inwoner leest: ', 'The resident reads: ')}
        <q>
          {view.plan.statusText[language].replace(/\.?$/, '.')} {view.plan.next[language]}
        </q>
      </Paragraph>
      <LegalTerms visit={visit} opened={opened} />
    </>
  );
};
