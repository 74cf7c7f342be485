/** Children live at home to before this age, and are at least this much younger than a parent: assumptions. */
export const childAges = { to: 27, younger: 20 } as const;

/** The most children of a household. */
export const MOST_CHILDREN = 4;
