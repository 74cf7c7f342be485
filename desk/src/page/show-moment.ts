import { formatDate, type Instant, type Language, type LegalDate } from '@eenloket/kit';

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** A moment as a worker in the Netherlands reads it: `16 maart 2026, 09:12`. */
export function showMoment(at: Instant, language: Language): string {
  const [date = '', time = ''] = amsterdam.format(new Date(at)).split(', ');
  return `${formatDate(date as LegalDate, language)}, ${time}`;
}
