/**
 * An amount as people type it (`1.250,00`, `1,250.00`, `€ 1250`) as a decimal text in euros; undefined when it is none.
 * The last separator followed by one or two digits is the decimal one; the other one only groups thousands.
 */
export const readMoney = (typed: string): string | undefined => {
  const text = typed.replace(/[€\s\u00a0]/g, '');
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d{1,2}|-))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', mark, cents] = match;
  const separators = new Set(whole.match(/[.,]/g));
  if (separators.size > 1 || (mark !== undefined && separators.has(mark))) return undefined;
  const euros = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return cents === undefined || cents === '-' ? `${sign}${euros}` : `${sign}${euros}.${cents.padEnd(2, '0')}`;
};
