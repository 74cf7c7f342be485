import { Button, Heading, Link, Notice, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { CaseForm } from '../case/case-form.js';
import type { OpenedCase } from '../case/opened-case.js';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { letterInPage } from './letter-in-page.js';

interface Props {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly opened: OpenedCase;
  readonly once: string;
  /** The letter as it will be sent; absent when it cannot be made or need not. */
  readonly html?: string;
  readonly refusal?: string;
}

/** The letter as the resident will read it, and one button to send it. */
export const LetterPage = ({ ports, visit, opened, once, html, refusal }: Props) => {
  const { language } = visit;
  const say = speak(language);
  const { caseId } = opened.state;
  const title = say('Lees de brief en verstuur hem', 'Read the letter and send it');
  return (
    <DeskPage ports={ports} visit={visit} title={title} hasErrors={refusal !== undefined}>
      <div className="eenloket-flow">
        <Link href={`/${language}/zaak/${caseId}`}>{say('Terug naar de zaak', 'Back to the case')}</Link>
        <Heading level={1}>{title}</Heading>
        {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
        {html !== undefined && (
          <>
            <Paragraph>
              {say(
                'Zo leest de inwoner het, in de taal die de inwoner koos.',
                'This is how the resident reads it, in the language the resident chose.',
              )}
            </Paragraph>
            {/* Made by renderLetter of the catalogue, which escapes every value. */}
            <div dangerouslySetInnerHTML={{ __html: letterInPage(html) }} />
            <CaseForm visit={visit} caseId={caseId} act="brief" once={once}>
              <Button>{say('Verstuur de brief', 'Send the letter')}</Button>
            </CaseForm>
          </>
        )}
      </div>
    </DeskPage>
  );
};
