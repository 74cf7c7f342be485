import type { Catalogue, Question } from '@eenloket/catalogue';
import type { JourneyView } from '@eenloket/journeys';

/** A question that may be asked or changed in a journey. */
export interface AskedQuestion {
  readonly question: Question;
  readonly childRef?: string;
  /** Keys of the parts that need the answer. */
  readonly for: readonly string[];
}

const fromPath = (
  { packs }: Catalogue,
  { path, known }: JourneyView,
  fact: string,
  childRef: string | undefined,
): AskedQuestion | undefined => {
  const changeable = known.some(
    (each) =>
      each.fact === fact &&
      each.childRef === childRef &&
      (each.origin.source === 'resident' || mayCorrect(packs, fact)),
  );
  if (!changeable) return undefined;
  const open = path.filter(({ sent }) => !sent);
  const asking = open.filter(({ pack }) => packs.get(pack)?.questions.some((each) => each.fact === fact));
  const question = asking
    .flatMap(({ pack }) => packs.get(pack)?.questions ?? [])
    .find((each) => each.fact === fact);
  return (
    question && {
      question,
      for: asking.map(({ part }) => part),
      ...(childRef === undefined ? {} : { childRef }),
    }
  );
};

/** A fact of a register that the resident may correct: one that a pack asks to confirm. */
const mayCorrect = (packs: Catalogue['packs'], fact: string): boolean =>
  [...packs.values()].some(({ questions }) =>
    questions.some((each) => each.fact === fact && each.confirm === true),
  );

/**
 * The question about a fact in this journey: one that is still needed, or one that the resident answered (or may
 * correct) and that was not sent yet. Undefined for every other fact: what a register holds is corrected at the register.
 */
export const questionOf = (
  catalogue: Catalogue,
  view: JourneyView,
  fact: string,
  childRef: string | undefined,
): AskedQuestion | undefined =>
  view.needed.find((each) => each.fact === fact && each.childRef === childRef) ??
  fromPath(catalogue, view, fact, childRef);
