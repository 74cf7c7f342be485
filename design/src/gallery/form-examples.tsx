import { Button } from '../forms/button.js';
import { ButtonRow } from '../forms/button-row.js';
import { CheckboxGroup } from '../forms/checkbox-group.js';
import { DateField } from '../forms/date-field.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { Form } from '../forms/form.js';
import { MoneyField } from '../forms/money-field.js';
import { RadioGroup } from '../forms/radio-group.js';
import { SearchBox } from '../forms/search-box.js';
import { Select } from '../forms/select.js';
import { TextField } from '../forms/text-field.js';
import { TimeField } from '../forms/time-field.js';
import { say, type Example } from './example.js';

const yesNo = (yes: string, no: string) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];

/** Everything with which a person answers. */
export const formExamples: readonly Example[] = [
  {
    name: 'SearchBox',
    show: (language) => (
      <SearchBox
        language={language}
        action="#"
        name="gallery-search"
        label={say(language, 'Waarmee kunnen wij u helpen?', 'What can we help you with?')}
        hint={say(language, 'Bijvoorbeeld: baby, verhuizen, rijbewijs', 'For example: baby, moving, licence')}
      />
    ),
  },
  {
    name: 'Button',
    show: (language) => (
      <Form action="#" csrfToken="example">
        <ButtonRow>
          <Button>{say(language, 'Alles versturen', 'Send everything')}</Button>
          <Button kind="secondary">{say(language, 'Later verder', 'Continue later')}</Button>
          <Button kind="quiet">{say(language, 'Dit deel niet', 'Not this part')}</Button>
          <Button kind="danger">{say(language, 'Intrekken', 'Withdraw')}</Button>
          <Button kind="secondary" dense>
            {say(language, 'Klein, voor het bureau', 'Small, for the desk')}
          </Button>
        </ButtonRow>
      </Form>
    ),
  },
  {
    name: 'TextField, DateField, TimeField, MoneyField, Select',
    show: (language) => (
      <Form action="#" csrfToken="example">
        <TextField
          language={language}
          name="first-names"
          label={say(language, 'Voornamen van uw kind', 'First names of your child')}
          hint={say(language, 'Zoals ze op de akte komen', 'As they will stand on the certificate')}
          value="Noor Elisabeth"
        />
        <DateField
          language={language}
          name="born"
          label={say(language, 'Geboortedatum', 'Date of birth')}
          value={{ day: '12', month: '3', year: '2026' }}
        />
        <TimeField
          language={language}
          name="born-at"
          label={say(language, 'Tijd van geboorte', 'Time of birth')}
        />
        <MoneyField
          language={language}
          name="income"
          label={say(language, 'Uw inkomen in 2026', 'Your income in 2026')}
          value="31.500,00"
        />
        <Select
          language={language}
          name="place"
          label={say(language, 'Gemeente van geboorte', 'Municipality of birth')}
          choices={[
            { value: '0344', label: 'Utrecht' },
            { value: '0363', label: 'Amsterdam' },
          ]}
        />
        <TextField
          language={language}
          name="remark"
          rows={4}
          optional
          label={say(language, 'Wilt u nog iets zeggen?', 'Is there anything else?')}
        />
        <Button>{say(language, 'Verder', 'Continue')}</Button>
      </Form>
    ),
  },
  {
    name: 'RadioGroup, CheckboxGroup',
    show: (language) => (
      <Form action="#" csrfToken="example">
        <RadioGroup
          language={language}
          name="surname"
          label={say(language, 'Welke achternaam krijgt uw kind?', 'Which surname will your child have?')}
          value="mother"
          choices={[
            {
              value: 'mother',
              label: 'De Vries',
              hint: say(language, 'De naam van de moeder', "The mother's name"),
            },
            { value: 'both', label: 'De Vries Yılmaz', hint: say(language, 'Beide namen', 'Both names') },
          ]}
        />
        <RadioGroup
          language={language}
          name="lives-with"
          inline
          label={say(language, 'Woont uw kind bij u?', 'Does your child live with you?')}
          choices={yesNo(say(language, 'Ja', 'Yes'), say(language, 'Nee', 'No'))}
        />
        <CheckboxGroup
          language={language}
          name="parts"
          label={say(language, 'Wat wilt u regelen?', 'What do you want to arrange?')}
          values={['benefit']}
          choices={[
            { value: 'benefit', label: say(language, 'Kinderbijslag', 'Child benefit') },
            { value: 'insurance', label: say(language, 'Zorgverzekering', 'Health insurance') },
          ]}
        />
        <Button>{say(language, 'Verder', 'Continue')}</Button>
      </Form>
    ),
  },
  {
    name: 'ErrorSummary, FormError',
    show: (language) => {
      const time = say(language, 'Vul een tijd in, zoals 14:30', 'Enter a time, such as 14:30');
      const date = say(language, 'Vul ook het jaar in', 'Enter the year as well');
      return (
        <Form action="#" csrfToken="example">
          <ErrorSummary
            language={language}
            errors={[
              { name: 'wrong-date', message: date },
              { name: 'wrong-time', message: time },
            ]}
          />
          <DateField
            language={language}
            name="wrong-date"
            label={say(language, 'Geboortedatum', 'Date of birth')}
            value={{ day: '12', month: '3', year: '' }}
            error={date}
          />
          <TimeField
            language={language}
            name="wrong-time"
            label={say(language, 'Tijd van geboorte', 'Time of birth')}
            value="half drie"
            error={time}
          />
          <Button>{say(language, 'Verder', 'Continue')}</Button>
        </Form>
      );
    },
  },
];
