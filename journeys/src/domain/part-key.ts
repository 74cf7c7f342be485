/** One key for a part: a pack, or a pack for one child. */
export const partKey = (pack: string, childRef?: string): string =>
  childRef === undefined ? pack : `${pack}#${childRef}`;

/** The id under which a part travels: the same however often it is built, so that nothing is ever sent twice. */
export const partIdOf = (journeyId: string, key: string): string =>
  `${journeyId}.${key.replaceAll('/', '-').replaceAll('#', '.')}`;
