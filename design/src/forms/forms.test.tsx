import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../../testing/valid-html.js';
import { renderFragment } from '../page/render-fragment.js';
import { Button } from './button.js';
import { CheckboxGroup } from './checkbox-group.js';
import { DateField } from './date-field.js';
import { ErrorSummary } from './error-summary.js';
import { fieldId } from './field-id.js';
import { Form } from './form.js';
import { MoneyField } from './money-field.js';
import { RadioGroup } from './radio-group.js';
import { SearchBox } from './search-box.js';
import { Select } from './select.js';
import { TextField } from './text-field.js';
import { TimeField } from './time-field.js';

const choices = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee', hint: 'Of soms' },
];
const base = { language: 'nl', name: 'kind.naam', label: 'Naam' } as const;

const fields = {
  TextField: <TextField {...base} value="Noor" />,
  TextArea: <TextField {...base} rows={4} optional />,
  TimeField: <TimeField {...base} />,
  MoneyField: <MoneyField {...base} value="1.250,00" />,
  DateField: <DateField {...base} value={{ day: '31', month: '2', year: '' }} birthday />,
  RadioGroup: <RadioGroup {...base} choices={choices} value="no" inline />,
  CheckboxGroup: <CheckboxGroup {...base} choices={choices} values={['yes', 'no']} />,
  Select: <Select {...base} choices={choices} value="yes" />,
};

const wrong = {
  TextField: <TextField {...base} error="Vul een naam in" hint="Zoals op de akte" value="?" />,
  TimeField: <TimeField {...base} error="Vul een naam in" value="half drie" />,
  MoneyField: <MoneyField {...base} error="Vul een naam in" value="veel" />,
  DateField: <DateField {...base} error="Vul een naam in" />,
  RadioGroup: <RadioGroup {...base} error="Vul een naam in" choices={choices} />,
  CheckboxGroup: <CheckboxGroup {...base} error="Vul een naam in" choices={choices} />,
  Select: <Select {...base} error="Vul een naam in" choices={choices} />,
};

describe.each(Object.entries(fields))('%s', (_name, field) => {
  const html = renderFragment(
    <Form action="/nl/x" csrfToken="t">
      {field}
      <Button>Verder</Button>
    </Form>,
  );

  test('is valid HTML', () => {
    expect(htmlProblems(html)).toEqual([]);
  });

  test('says its label and nothing about errors', () => {
    expect(html).toContain('Naam');
    expect(html).not.toContain('aria-invalid');
  });
});

describe.each(Object.entries(wrong))('%s with an error', (_name, field) => {
  const html = renderFragment(field);

  test('is valid HTML', () => {
    expect(htmlProblems(html)).toEqual([]);
  });

  test('ties the error to the control or its group', () => {
    expect(html).toContain('id="field-kind-naam-error"');
    expect(html).toMatch(/aria-describedby="[^"]*field-kind-naam-error/);
  });

  test('has the place that the summary links to', () => {
    const summary = renderFragment(
      <ErrorSummary language="nl" errors={[{ name: base.name, message: 'Vul een naam in' }]} />,
    );
    expect(summary).toContain(`href="#${fieldId(base.name)}"`);
    expect(html).toContain(`id="${fieldId(base.name)}"`);
  });
});

test('what was typed is kept, also when it is wrong', () => {
  expect(renderFragment(wrong.TimeField)).toContain('value="half drie"');
  expect(renderFragment(wrong.MoneyField)).toContain('value="veel"');
  expect(renderFragment(fields.DateField)).toContain('value="31"');
});

test('text from a person never becomes HTML', () => {
  expect(renderFragment(<TextField {...base} value={'"><script>'} />)).not.toContain('<script>');
});

test('a chosen answer is checked, another is not', () => {
  const html = renderFragment(fields.RadioGroup);
  expect(html).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test('a label may be a heading of the page', () => {
  const html = renderFragment(<TextField {...base} label={{ labelledBy: 'question' }} />);
  expect(html).toContain('aria-labelledby="question"');
  expect(html).not.toContain('<label');
});

test('a form is posted with its token and hidden values', () => {
  const html = renderFragment(
    <Form action="/nl/delen" csrfToken="abc" hidden={{ part: 'p1' }}>
      <Button name="answer" value="no" kind="danger">
        Niet sturen
      </Button>
    </Form>,
  );
  expect(html).toContain('method="post"');
  expect(html).toContain('<input type="hidden" name="_csrf" value="abc"/>');
  expect(html).toContain('<input type="hidden" name="part" value="p1"/>');
  expect(html).toContain('<button type="submit"');
});

test('without errors there is no summary; with errors it can take the focus', () => {
  expect(renderFragment(<ErrorSummary language="nl" errors={[]} />)).toBe('');
  const html = renderFragment(<ErrorSummary language="en" errors={[{ name: 'a', message: 'Fill in a' }]} />);
  expect(html).toContain('tabindex="-1"');
  expect(html).toContain('Something is not right yet');
});

test('a search can be shared: it is sent by GET', () => {
  const html = renderFragment(<SearchBox language="nl" action="/nl/zoeken" label="Zoek" value="baby" />);
  expect(html).toContain('role="search"');
  expect(html).not.toContain('method=');
  expect(htmlProblems(html)).toEqual([]);
});
