/** The namespace of what Eenloket adds to DMN: clauses of law and keys of texts, in `extensionElements`. */
export const EXTENSION = 'https://eenloket.nl/ns/dmn/2026';
