/** Joins class names, leaving out what does not apply (`condition && 'name'`). */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
