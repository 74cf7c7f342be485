import type { JourneyView } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';

const ordinal = { nl: (n: number) => `kind ${n}`, en: (n: number) => `child ${n}` } as const;

/** What we call a child: its first names once they are known; of several children without names their number. */
export const childName = (
  { children, known }: Pick<JourneyView, 'children' | 'known'>,
  childRef: string | undefined,
  language: Language,
): string | undefined => {
  if (childRef === undefined) return undefined;
  const named = known.find((each) => each.fact === 'kind.voornamen' && each.childRef === childRef)?.value;
  if (named && named.state !== 'unknown' && typeof named.value === 'string') return named.value;
  const index = children.findIndex((child) => child.childRef === childRef);
  return children.length > 1 ? ordinal[language](index + 1) : undefined;
};
