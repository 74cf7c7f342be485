const escapes: { readonly [letter: string]: string } = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** The value of a FEEL string literal with its quotes: `"a\"b"` is `a"b`; knows \n \r \t \" \' \\, \u with 4 and \U with 6 hexadecimal digits. */
export const unquote = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|([nrt"'\\]))/g, (whole, four, six, letter) => {
      const code = four ?? six;
      if (code === undefined) return escapes[letter as string] ?? whole;
      const point = Number.parseInt(code as string, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
