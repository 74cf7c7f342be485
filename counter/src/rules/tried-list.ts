import type { Form } from '@eenloket/web';

/** The most things in a list of the page: a family. */
const MOST = 20;

const countField = (name: string): string => `${name}-aantal`;

/** Name of the buttons that add a thing to a list, or take the last one away; their value is the list. */
export const moreField = 'meer';
export const fewerField = 'minder';

/** Name of the field of a part of a thing in a list, counted from 0. */
export const memberField = (list: string, index: number, part: string): string =>
  `${list}-${index}${part === '' ? '' : `-${part}`}`;

/** How many things a list of the form has, after the button that was pressed; one at first. */
export function countOf(form: Form, list: string): number {
  const kept = form.text(countField(list));
  const count = /^\d{1,2}$/.test(kept) ? Number(kept) : 1;
  const added = form.text(moreField) === list ? 1 : 0;
  const taken = form.text(fewerField) === list ? 1 : 0;
  return Math.min(MOST, Math.max(0, count + added - taken));
}

/** The hidden field that keeps how many things a list has. */
export const keptCount = (list: string, count: number): readonly [string, string] => [
  countField(list),
  String(count),
];

/** Whether a list may grow. */
export const mayGrow = (count: number): boolean => count < MOST;
