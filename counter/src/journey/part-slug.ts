/** A part in an address: the key `svb/kinderbijslag#<child>` as `svb-kinderbijslag.<child>`. */
export const partSlug = (key: string): string => key.replaceAll('/', '-').replaceAll('#', '.');

/** The slug of a part that was sent: its id begins with the journey's. */
export const sentSlug = (partId: string, journeyId: string): string => partId.slice(journeyId.length + 1);
