import { Heading, Link, Page, Paragraph, renderPage } from '@eenloket/design';
import { speak, type Text } from '@eenloket/kit';
import { languageOf, type ErrorPage, type Failure } from '@eenloket/web';

const titles: { readonly [code: string]: Text } = {
  'not-found': {
    nl: 'Deze pagina bestaat niet, of niet voor u',
    en: 'This page does not exist, or not for you',
  },
  'stale-form': { nl: 'Dit formulier is verlopen', en: 'This form has expired' },
  'cross-site-post': { nl: 'Dit formulier kwam van elders', en: 'This form came from elsewhere' },
  'desk.workersOnly': { nl: 'Dit bureau is voor medewerkers', en: 'This desk is for workers' },
  'desk.formLost': { nl: 'Dit is niet verstuurd', en: 'This was not sent' },
  'desk.notYourFunction': { nl: 'Dit hoort niet bij uw werk', en: 'This is not part of your work' },
  'identity.loginOver': { nl: 'Het inloggen duurde te lang', en: 'Logging in took too long' },
  'identity.loginRefused': { nl: 'U bent niet ingelogd', en: 'You are not logged in' },
};
const unexpected: Text = { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' };

const nextStep = ({ status, code }: Failure): Text => {
  if (code === 'stale-form')
    return {
      nl: 'Open de pagina opnieuw en verstuur het nog eens.',
      en: 'Open the page again and send it once more.',
    };
  if (code === 'desk.formLost')
    return {
      nl: 'Uw sessie is voorbij en uw tekst was te lang om te bewaren. Ga een pagina terug, kopieer uw tekst, log in en verstuur hem opnieuw.',
      en: 'Your session is over and your text was too long to keep. Go back one page, copy your text, log in and send it again.',
    };
  if (status === 404)
    return {
      nl: 'Controleer het adres. U ziet alleen zaken van uw eigen organisatie.',
      en: 'Check the address. You see cases of your own organisation only.',
    };
  return status < 500
    ? {
        nl: 'Vraag uw teamleider als u dit toch nodig heeft.',
        en: 'Ask your team lead if you need this after all.',
      }
    : {
        nl: 'Er is niets half opgeslagen. Probeer het over een minuut nog eens.',
        en: 'Nothing was half saved. Try again in a minute.',
      };
};

/** The desk's page for what went wrong. It never tells whether a case of somebody else exists. */
export const deskErrorPage: ErrorPage = (failure, request) => {
  const language = languageOf(request.url, request.headers['accept-language']);
  const say = speak(language);
  const title = (titles[failure.code] ?? unexpected)[language];
  return renderPage(
    <Page
      language={language}
      title={title}
      siteName={say('Bureau', 'Desk')}
      homeHref={`/${language}`}
      navigation={[]}
    >
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        <Paragraph>{nextStep(failure)[language]}</Paragraph>
        <Paragraph>
          <Link href={`/${language}`}>{say('Naar uw werk', 'To your work')}</Link>
        </Paragraph>
        <Paragraph look="quiet">
          {say('Nummer van dit bericht: ', 'Number of this message: ')}
          {failure.requestId}
        </Paragraph>
      </div>
    </Page>,
  );
};
