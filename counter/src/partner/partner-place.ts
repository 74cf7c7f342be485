/** The address, without language, where a partner agrees to what goes along in a journey. */
export const partnerPlace = (journeyId: string): string => `/partner/${journeyId}`;
