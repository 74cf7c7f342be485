import type { Pack } from '@eenloket/catalogue';
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Paragraph,
  QueryForm,
  RadioGroup,
  TextField,
} from '@eenloket/design';
import { speak, type Language, type LegalDate } from '@eenloket/kit';
import { valueText } from '../pack/value-text.js';
import { changeable, ruleFields, type Asked } from './asked.js';

/** The numbers of a service as they are, to be changed. */
export const ChangeForm = ({
  language,
  pack,
  asked,
  on,
  shareable,
}: {
  readonly language: Language;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly on: LegalDate;
  /** Whether the rules that were changed may stand in an address. */
  readonly shareable: boolean;
}) => {
  const say = speak(language);
  const path = `/${language}/simulatie/${pack.id}`;
  const rules = Object.keys(asked.rules).length;
  return (
    <QueryForm action={path} method={shareable ? 'get' : 'post'} hidden={ruleFields(asked)}>
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
      <SizeFields language={language} asked={asked} />
      {rules > 0 && (
        <Paragraph>
          {say(`U veranderde ook ${rules} van de regels.`, `You also changed ${rules} of the rules.`)}
        </Paragraph>
      )}
      <ButtonRow>
        <Button>{say('Reken door', 'Work it out')}</Button>
        <Button kind="secondary" formAction={`${path}/regels`}>
          {say('Regels veranderen', 'Change rules')}
        </Button>
      </ButtonRow>
    </QueryForm>
  );
};

/** How many residents are looked at, and of which services. */
const SizeFields = ({ language, asked }: { readonly language: Language; readonly asked: Asked }) => {
  const say = speak(language);
  return (
    <>
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
              'Alle 18 miljoen: enkele seconden, zonder marge. Wat van € 100 meer verdwijnt, blijft een schatting',
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
              'Ook de andere diensten die wij kunnen doorrekenen: dan ziet u wat € 100 meer verdienen in totaal kost',
              'Also the other services that we can work out: then you see what earning €100 more costs in all',
            ),
          },
        ]}
      />
    </>
  );
};
