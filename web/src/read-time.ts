/** A time of day as people type it (`9:05`, `09.05`) as `09:05`; undefined when it is none. */
export const readTime = (typed: string): string | undefined =>
  /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(typed) ? typed.replace('.', ':').padStart(5, '0') : undefined;
