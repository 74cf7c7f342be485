/** The address of the overview of rights and duties, without language. */
export const overviewPlace = '/mijn-rechten';
