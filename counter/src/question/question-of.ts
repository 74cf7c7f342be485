import type { Catalogue, Question } from '@eenloket/catalogue';
import { mustBeKnown, type JourneyView, type PathStep } from '@eenloket/journeys';

/** A question that may be asked or changed in a journey. */
export interface AskedQuestion {
  readonly question: Question;
  readonly childRef?: string;
  /** Keys of the parts that need the answer. */
  readonly for: readonly string[];
}

const wasNotKnown = ({ receives, childRef: of }: PathStep, fact: string, childRef: string | undefined) => {
  const value = receives[fact]?.value;
  return (
    value?.state === 'unknown' &&
    value.reason === 'residentDoesNotKnow' &&
    (childRef === undefined || childRef === of)
  );
};

const fromPath = (
  { packs }: Catalogue,
  { path, known }: JourneyView,
  fact: string,
  childRef: string | undefined,
): AskedQuestion | undefined => {
  const open = path.filter(({ sent }) => !sent);
  const changeable =
    known.some(
      (each) =>
        each.fact === fact &&
        each.childRef === childRef &&
        (each.origin.source === 'resident' || mayCorrect(packs, fact)),
    ) || open.some((step) => wasNotKnown(step, fact, childRef));
  if (!changeable) return undefined;
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

/** Whether "I do not know" leads nowhere: some part has no organisation until this is answered. */
export const needsAnswer = (
  { packs }: Pick<Catalogue, 'packs'>,
  { path }: Pick<JourneyView, 'path'>,
  { question, for: parts }: AskedQuestion,
): boolean =>
  path
    .filter(({ part }) => parts.includes(part))
    .flatMap(({ pack }) => packs.get(pack) ?? [])
    .some((pack) => mustBeKnown(pack, question.fact));

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
