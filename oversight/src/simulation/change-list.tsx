import type { Catalogue } from '@eenloket/catalogue';
import { DataList, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { SimulationResult } from '@eenloket/simulation';
import { valueText } from '../pack/value-text.js';
import { placeWords } from './rule-words.js';

/** What was changed: every number and every rule, before and after. */
export const ChangeList = ({
  language,
  result: { changed, rules },
  outputs,
}: {
  readonly language: Language;
  readonly result: SimulationResult;
  readonly outputs: Catalogue['outputs'];
}) => {
  const say = speak(language);
  if (changed.length + rules.length === 0)
    return (
      <Paragraph>
        {say(
          'U veranderde niets: zo zijn de regels nu.',
          'You changed nothing: these are the rules as they are.',
        )}
      </Paragraph>
    );
  return (
    <DataList
      language={language}
      items={[
        ...changed.map(({ name, label, unit, before, after }) => ({
          key: label?.[language] ?? name,
          value: say(
            `van ${valueText({ unit }, before ?? '0', 'nl')} naar ${valueText({ unit }, after ?? '0', 'nl')}`,
            `from ${valueText({ unit }, before ?? '0', 'en')} to ${valueText({ unit }, after ?? '0', 'en')}`,
          ),
        })),
        ...rules.map((rule) => ({
          key: placeWords(rule, outputs, language),
          value: (
            <>
              {say('Nu: ', 'Now: ')}
              <code>{rule.before}</code>
              <br />
              {say('Wordt: ', 'Becomes: ')}
              <code>{rule.after}</code>
            </>
          ),
        })),
      ]}
    />
  );
};
