/** The address of a journey without language, and of a page under it. */
export const journeyPlace = (journeyId: string, below = ''): string =>
  `/zaken/${journeyId}${below === '' ? '' : `/${below}`}`;
