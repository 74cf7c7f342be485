import type { Pack } from '@eenloket/catalogue';
import { Button, CheckboxGroup, QueryForm, RadioGroup, TextField } from '@eenloket/design';
import { speak, type Language, type LegalDate } from '@eenloket/kit';
import { valueText } from '../pack/value-text.js';
import { changeable, type Asked } from './asked.js';

/** The numbers of a service as they are, to be changed. */
export const ChangeForm = ({
  language,
  pack,
  asked,
  on,
}: {
  readonly language: Language;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly on: LegalDate;
}) => {
  const say = speak(language);
  return (
    <QueryForm action={`/${language}/simulatie/${pack.id}`}>
      {changeable(pack, on).map(({ parameter, now }) => (
        <TextField
          key={parameter.name}
          language={language}
          name={parameter.name}
          label={parameter.label?.[language] ?? parameter.name}
          hint={`${say('Nu: ', 'Now: ')}${valueText(parameter, now, language)}`}
          value={asked.typed[parameter.name]}
          error={asked.wrong.find(({ name }) => name === parameter.name)?.message}
          inputMode="decimal"
          width="medium"
        />
      ))}
      <RadioGroup
        language={language}
        name="inwoners"
        label={say('Hoeveel inwoners bekijken wij?', 'How many residents do we look at?')}
        value={asked.size}
        choices={[
          {
            value: 'steekproef',
            label: say(
              'Een steekproef van 1 miljoen: snel, met een marge',
              'A sample of 1 million: quick, with a margin',
            ),
          },
          {
            value: 'iedereen',
            label: say(
              'Alle 18 miljoen: enkele seconden, zonder marge. Wat van €\u00a0100 meer verdwijnt, blijft een schatting',
              'All 18 million: some seconds, without a margin. What is lost of €100 more stays an estimate',
            ),
          },
        ]}
      />
      <CheckboxGroup
        language={language}
        name="samen"
        label={say('Wat tellen wij mee?', 'What do we count?')}
        values={asked.together ? ['ja'] : []}
        choices={[
          {
            value: 'ja',
            label: say(
              'Ook de andere diensten die wij kunnen doorrekenen: dan ziet u wat €\u00a0100 meer verdienen in totaal kost',
              'Also the other services that we can work out: then you see what earning €100 more costs in all',
            ),
          },
        ]}
      />
      <Button>{say('Reken door', 'Work it out')}</Button>
    </QueryForm>
  );
};
