import { parseLegalDate, type LegalDate } from '@eenloket/kit';
import type { Form } from '@eenloket/web';

/** The date in the three boxes of a form; `empty` when none was filled in, `wrong` when together they are no date. */
export function readDate(form: Form, name: string): LegalDate | 'empty' | 'wrong' {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`));
  if (!day && !month && !year) return 'empty';
  const parsed = parseLegalDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : 'wrong';
}
