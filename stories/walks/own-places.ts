/** Pages that who is logged in comes to, besides those of one journey. */
const common = [
  '',
  '/zoeken',
  '/zaken',
  '/berichten',
  '/dossier',
  '/gegevens',
  '/voorkeuren',
  '/namens',
  '/hulp',
  '/levensgebeurtenis/kind-krijgen',
].map((path) => `/nl${path}`);

/** All of them, with those of a journey whose questions are answered. */
export const ownPlaces = (journey: string): readonly string[] => [
  ...common,
  ...['', '/controleren', '/verlies'].map((page) => `${journey}${page}`),
];
