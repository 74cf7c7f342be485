/** For each column and each of its pieces: whether it is in it. */
export type Box = readonly (readonly boolean[])[];

/** What two boxes share. */
export const meet = (a: Box, b: Box): Box =>
  a.map((pieces, column) => pieces.map((piece, i) => piece && (b[column]?.[i] ?? false)));
