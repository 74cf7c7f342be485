import type { Found } from '../system/search.js';
import type { DoneBy } from '../system/who-does-it.js';

/** One result of a search as lines for a terminal: what it is, why it was found, who does it. */
export const foundLines = ({ kind, title, id, why, by }: Found): string[] => [
  `${title}  (${kind} ${id})`,
  ...why.map((sentence) => `    ${sentence}`),
  ...by.map((each) => `  > ${lineOf(each)}`),
];

function lineOf({ name, website, contact, why }: DoneBy): string {
  const person = contact && `${contact.name}, ${contact.phone}`;
  return [name, website, person, why].filter((part) => part !== undefined).join(' · ');
}
