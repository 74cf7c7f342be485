import type { JourneyView } from '@eenloket/journeys';

/** What the resident can do with a journey now. */
export type Stage =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'questions'; readonly count: number }
  | { readonly kind: 'approve' }
  | { readonly kind: 'expecting' }
  | { readonly kind: 'sent' };

/** The one thing to do now: answer, approve, wait for the birth, or follow. Pure. */
export const stageOf = (
  view: Pick<JourneyView, 'stopped' | 'needed' | 'toConfirm' | 'mayApprove' | 'children'>,
): Stage => {
  if (view.stopped) return { kind: 'stopped' };
  const count = view.needed.length + view.toConfirm.length;
  if (count > 0) return { kind: 'questions', count };
  if (view.mayApprove) return { kind: 'approve' };
  return view.children.length === 0 ? { kind: 'expecting' } : { kind: 'sent' };
};
