/** A duration in years and months, as a whole number of months. */
export class MonthsDuration {
  constructor(readonly months: number) {}
}

/** A duration in days and time, as a whole number of seconds. */
export class DaysDuration {
  constructor(readonly seconds: number) {}
}

const MONTHS = /^(-?)P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?$/;
const DAYS = /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Reads an ISO 8601 duration of one kind: `P1Y6M` or `P2DT3H`; null for any other text. */
export function parseDuration(text: string): MonthsDuration | DaysDuration | null {
  if (!/\d/.test(text) || text.endsWith('T')) return null;
  const months = MONTHS.exec(text);
  if (months) {
    const count = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0);
    return new MonthsDuration(months[1] ? 0 - count : count);
  }
  const days = DAYS.exec(text);
  if (!days) return null;
  const [d, h, m, s] = days.slice(2).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const seconds = ((d * 24 + h) * 60 + m) * 60 + s;
  return new DaysDuration(days[1] ? 0 - seconds : seconds);
}

function monthsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `P${rest}M`;
  return rest === 0 ? `P${years}Y` : `P${years}Y${rest}M`;
}

function daysText(seconds: number): string {
  const part = (n: number, unit: string): string => (n === 0 ? '' : `${n}${unit}`);
  const days = part(Math.floor(seconds / 86_400), 'D');
  const time =
    part(Math.floor(seconds / 3600) % 24, 'H') +
    part(Math.floor(seconds / 60) % 60, 'M') +
    part(seconds % 60, 'S');
  if (days + time === '') return 'PT0S';
  return `P${days}${time === '' ? '' : `T${time}`}`;
}

/** Writes a duration in ISO 8601, largest units first. */
export function durationText(duration: MonthsDuration | DaysDuration): string {
  const size = duration instanceof MonthsDuration ? duration.months : duration.seconds;
  const text = duration instanceof MonthsDuration ? monthsText(Math.abs(size)) : daysText(Math.abs(size));
  return size < 0 ? `-${text}` : text;
}
