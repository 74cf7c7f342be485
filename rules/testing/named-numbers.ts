/** Numbers that other engines get wrong, and those that this one once did: FEEL with the exact result. */
export const namedNumbers: readonly (readonly [feel: string, result: string])[] = [
  ['0.1 + 0.2', '0.3'],
  ['round half up(1.005, 2)', '1.01'],
  ['1e3', '1000'],
  ['1.0', '1'],
  ['9007199254740993 - 1', '9007199254740992'],
  ['1 / 3 * 3', '0.9999999999999999999999999999999999'],
  // Once the quotient was rounded before floor was taken of it, so the rest was wrong from the 25th digit.
  ['modulo(9197.9936, 939.07 / 1114.3)', '0.2820501480750246791707798617963926'],
  // Once the power was rounded before it was turned over, or was too large to be turned over at all.
  ['(68173 + 98.953) ** -6 * 1e30', '9.875203200020880575746190936695829'],
  ['10 ** -6150 * 1e6100 * 1e50', '1'],
];
