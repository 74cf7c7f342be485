import type { Fields } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';

/** What is known of somebody and those she lives with, on one day. */
export interface KnownOn {
  /** Facts about herself, her partner and the household. */
  readonly household: Fields;
  /** Facts about each minor child; absent when no register could say whether there are any. */
  readonly children?: readonly { readonly ref: string; readonly fields: Fields }[];
}

/** Somebody in the household: herself, the registered partner, or a child by its reference. */
export type Member = 'aanvrager' | 'partner' | { readonly child: string };

/** What registers know of a household, for any day. Pure: it was read before, and asks nobody. */
export interface Knowledge {
  /** What holds on a day, later than today as if nothing changes but ages and years. */
  on(day: LegalDate): KnownOn;
  /** The registers as they stood on an earlier day. */
  asOf(day: LegalDate): Knowledge;
  /** As if somebody had been born some days later. */
  bornLater(who: Member, days: number): Knowledge;
}

/**
 * What registers know, with these facts of the resident's own in the place of theirs: said for this one look, kept nowhere. A fact
 * about a child is about each child of whom no register says it. Pure.
 */
export const withAnswers = (knowledge: Knowledge, answers: Fields): Knowledge => ({
  on(day) {
    const { household, children } = knowledge.on(day);
    return {
      household: { ...household, ...answers },
      ...(children
        ? {
            children: children.map(({ ref, fields }) => ({
              ref,
              fields: { ...fields, ...open(fields, answers) },
            })),
          }
        : {}),
    };
  },
  asOf: (day) => withAnswers(knowledge.asOf(day), answers),
  bornLater: (who, days) => withAnswers(knowledge.bornLater(who, days), answers),
});

const open = (fields: Fields, answers: Fields): Fields =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([fact]) => fact.startsWith('kind.') && (fields[fact]?.value.state ?? 'unknown') === 'unknown',
    ),
  );
