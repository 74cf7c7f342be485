import type { LegalDate } from '@eenloket/kit';
import { Card } from '../components/card.js';
import { CardGrid } from '../components/card-grid.js';
import { Explanation } from '../components/explanation.js';
import { Letter } from '../components/letter.js';
import { Link } from '../components/link.js';
import { MoneyAmount } from '../components/money-amount.js';
import { NumberedPath } from '../components/numbered-path.js';
import { Paragraph } from '../components/paragraph.js';
import { ProcessSteps } from '../components/process-steps.js';
import { SummaryCard } from '../components/summary-card.js';
import { RadioGroup } from '../forms/radio-group.js';
import { QuestionPage, questionLabel } from '../page/question-page.js';
import { Illustration } from '../pictures/illustration.js';
import { say, type Example } from './example.js';

const letterDate = '2026-03-16' as LegalDate;

/** What a resident meets on the way through a life event. */
export const journeyExamples: readonly Example[] = [
  {
    name: 'Card, CardGrid',
    show: (language) => (
      <CardGrid>
        <Card
          level={3}
          href="#card-child"
          title={say(language, 'Ik krijg een kind', 'I am having a child')}
          picture={<Illustration name="cradle" />}
        >
          <Paragraph>
            {say(
              language,
              'U meldt het één keer. Wij regelen de rest.',
              'You report it once. We do the rest.',
            )}
          </Paragraph>
        </Card>
        <Card
          level={3}
          href="#card-move"
          title={say(language, 'Ik ga verhuizen', 'I am moving')}
          picture={<Illustration name="movingBoxes" />}
        >
          <Paragraph>
            {say(
              language,
              'Uw nieuwe adres gaat naar iedereen die het nodig heeft.',
              'Your new address goes to all who need it.',
            )}
          </Paragraph>
        </Card>
      </CardGrid>
    ),
  },
  {
    name: 'NumberedPath',
    show: (language) => (
      <NumberedPath
        language={language}
        steps={[
          {
            organisation: 'municipality',
            who: 'Gemeente Utrecht',
            title: say(language, 'Aangifte van de geboorte', 'Declaration of the birth'),
            when: say(language, 'Geregeld op 13 maart 2026', 'Arranged on 13 March 2026'),
            receives: [say(language, 'namen', 'names'), say(language, 'datum en tijd', 'date and time')],
            status: {
              kind: 'done',
              text: say(language, 'Klaar. Uw kind staat ingeschreven.', 'Done. Your child is registered.'),
            },
          },
          {
            organisation: 'childBenefit',
            who: 'SVB',
            title: say(language, 'Kinderbijslag', 'Child benefit'),
            href: '#path-benefit',
            when: say(language, 'U hoort het uiterlijk op 8 mei 2026', 'You hear by 8 May 2026'),
            receives: [say(language, 'uw rekeningnummer', 'your bank account')],
            status: {
              kind: 'you',
              text: say(language, 'Wij wachten op u: één vraag', 'We wait for you: one question'),
            },
          },
          {
            organisation: 'allowances',
            who: 'Dienst Toeslagen',
            title: say(language, 'Kindgebonden budget', 'Child budget'),
            when: say(language, 'Vanaf april 2026', 'From April 2026'),
            status: {
              kind: 'running',
              text: say(language, 'Dienst Toeslagen rekent het uit', 'Dienst Toeslagen works it out'),
            },
          },
          {
            organisation: 'insurer',
            who: 'Zorgzaam',
            title: say(language, 'Zorgverzekering van uw kind', "Your child's health insurance"),
            status: {
              kind: 'waiting',
              text: say(
                language,
                'Begint als uw kind is ingeschreven',
                'Starts when your child is registered',
              ),
            },
          },
        ]}
      />
    ),
  },
  {
    name: 'QuestionPage, ProcessSteps',
    show: (language) => (
      <QuestionPage
        level={3}
        language={language}
        question={say(language, 'Woont uw kind bij u?', 'Does your child live with you?')}
        why={say(language, 'Dit bepaalt wie het geld krijgt.', 'This decides who is paid.')}
        more={{
          summary: say(language, 'Mijn kind woont op twee adressen', 'My child lives at two addresses'),
          text: (
            <Paragraph>
              {say(language, 'Kies dan "Ja". Wij vragen zo verder.', 'Then choose "Yes". We will ask on.')}
            </Paragraph>
          ),
        }}
        action="#"
        csrfToken="example"
        stuckHref="#help"
        backHref="#back"
        mayBeUnknown
        steps={
          <ProcessSteps
            language={language}
            current={1}
            steps={[
              say(language, 'Uw kind', 'Your child'),
              say(language, 'Uw gezin', 'Your family'),
              say(language, 'Nakijken', 'Check'),
            ]}
          />
        }
      >
        <RadioGroup
          language={language}
          name="question-lives"
          label={questionLabel}
          inline
          choices={[
            { value: 'yes', label: say(language, 'Ja', 'Yes') },
            { value: 'no', label: say(language, 'Nee', 'No') },
          ]}
        />
      </QuestionPage>
    ),
  },
  {
    name: 'SummaryCard, DataList',
    show: (language) => (
      <SummaryCard
        language={language}
        organisation="childBenefit"
        title={say(language, 'De SVB krijgt', 'The SVB receives')}
        items={[
          {
            key: say(language, 'Uw naam', 'Your name'),
            value: 'Sanne de Vries',
            origin: say(
              language,
              'Uit de Basisregistratie Personen, 16 maart 2026',
              'From the Personal Records Database, 16 March 2026',
            ),
          },
          {
            key: say(language, 'Rekeningnummer', 'Bank account'),
            value: 'NL02 ABNA 0123 4567 89',
            origin: say(language, 'Van u, vandaag', 'From you, today'),
            changeHref: '#change-account',
          },
        ]}
      >
        <Paragraph look="quiet">
          {say(language, 'De SVB laat het u weten vóór 8 mei.', 'The SVB lets you know before 8 May.')}
        </Paragraph>
      </SummaryCard>
    ),
  },
  {
    name: 'MoneyAmount, Explanation',
    show: (language) => (
      <div className="eenloket-flow">
        <Paragraph>{say(language, 'U krijgt kinderbijslag:', 'You will get child benefit:')}</Paragraph>
        <p>
          <MoneyAmount
            language={language}
            amount="295.07"
            per={say(language, 'per kwartaal', 'per quarter')}
            large
          />
        </p>
        <Explanation
          language={language}
          because={[
            say(language, 'Uw kind woont bij u.', 'Your child lives with you.'),
            say(language, 'Uw kind is jonger dan 6 jaar.', 'Your child is younger than 6.'),
          ]}
          wouldChange={[
            say(
              language,
              'Uw kind 6 jaar wordt. Dan krijgt u meer.',
              'Your child turns 6. Then you get more.',
            ),
          ]}
          law={[
            {
              text: say(language, 'Algemene Kinderbijslagwet, artikel 12', 'Child Benefit Act, article 12'),
              href: '#law',
            },
          ]}
        />
      </div>
    ),
  },
  {
    name: 'Letter',
    show: (language) => (
      <Letter
        language={language}
        from="Sociale Verzekeringsbank"
        to={['Sanne de Vries', 'Lange Nieuwstraat 12', '3512 PH Utrecht']}
        date={letterDate}
        reference="AKW-2026-104"
        subject={say(language, 'U krijgt kinderbijslag voor Noor', 'You will get child benefit for Noor')}
        objection={
          <Paragraph>
            {say(language, 'Maak dan bezwaar vóór 28 april 2026. ', 'Then object before 28 April 2026. ')}
            <Link href="#objection">{say(language, 'Zo maakt u bezwaar', 'How to object')}</Link>
          </Paragraph>
        }
        contact={
          <Paragraph>
            {say(
              language,
              'Bel ons op 030 123 45 67. Vraag naar mevrouw Jansen.',
              'Call us on 030 123 45 67. Ask for Ms Jansen.',
            )}
          </Paragraph>
        }
      >
        <Paragraph>
          {say(language, 'Gefeliciteerd met de geboorte van Noor.', 'Congratulations on the birth of Noor.')}
        </Paragraph>
        <Paragraph>
          {say(
            language,
            'Vanaf april 2026 krijgt u elk kwartaal € 295,07.',
            'From April 2026 you will get €295.07 every quarter.',
          )}
        </Paragraph>
      </Letter>
    ),
  },
];
