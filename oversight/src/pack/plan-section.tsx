import type { Pack } from '@eenloket/catalogue';
import { Details, Heading, List, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';

/** What happens with an application: terms with their article, tasks with their steps, possible results. */
export const PlanSection = ({ language, pack }: { readonly language: Language; readonly pack: Pack }) => {
  const say = speak(language);
  const { deadlines, tasks, results } = pack.plan;
  return (
    <>
      <Heading level={3}>{say('Termijnen', 'Terms')}</Heading>
      {deadlines.length === 0 ? (
        <Paragraph>{say('De wet noemt geen termijn.', 'The law names no term.')}</Paragraph>
      ) : (
        <List
          items={deadlines.map(
            ({ label, term, article }) => `${label[language]}: ${periodText(term, language)} (${article})`,
          )}
        />
      )}
      <Heading level={3}>{say('Wat een medewerker doet', 'What a worker does')}</Heading>
      {tasks.map(({ name, label, steps }) => (
        <Details key={name} summary={label[language]}>
          <List ordered items={steps.map((step) => step[language])} />
        </Details>
      ))}
      <Heading level={3}>{say('Wat eruit kan komen', 'What may come out')}</Heading>
      <List items={results.map(({ label }) => label[language])} />
    </>
  );
};

const units = {
  D: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  W: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  M: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  Y: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
} as const;

/** An ISO 8601 period of one unit in words; any other as it is written. */
function periodText(period: string, language: Language): string {
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(period) ?? [];
  if (!(unit in units)) return period;
  const [one, more] = units[unit as keyof typeof units][language];
  return `${count} ${count === '1' ? one : more}`;
}
