import { Heading, Link, Paragraph, renderPage } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { languageOf, type ErrorPage } from '@eenloket/web';
import type { OversightPorts } from '../ports.js';
import { OversightPage } from './oversight-page.js';

/** The site's page for what went wrong: what it is, and what to do next. */
export function oversightErrorPage(ports: Pick<OversightPorts, 'sites'>): ErrorPage {
  return ({ status, requestId }, request) => {
    const language = languageOf(request.url, request.headers['accept-language']);
    const say = speak(language);
    const lost = status === 404;
    const title = lost
      ? say('Deze pagina bestaat niet', 'This page does not exist')
      : say('Er ging bij ons iets mis', 'Something went wrong on our side');
    return renderPage(
      <OversightPage language={language} title={title} path="" sites={ports.sites}>
        <Heading level={1}>{title}</Heading>
        <Paragraph>
          {lost
            ? say('Misschien is het adres verkeerd getypt.', 'Perhaps the address was mistyped.')
            : say('Probeer het over een minuut nog eens.', 'Try again in a minute.')}
        </Paragraph>
        <Paragraph>
          <Link href={`/${language}`}>{say('Begin bij de eerste pagina', 'Begin at the first page')}</Link>
        </Paragraph>
        <Paragraph look="quiet">
          {say('Nummer van dit bericht: ', 'Number of this message: ')}
          {requestId}
        </Paragraph>
      </OversightPage>,
    );
  };
}
