import type { WorkContext } from '@eenloket/store';
import { newTraceparent } from './trace.js';

/** The context of work that no request began: a trace of its own. */
export const workOf = (organisation: string, processingActivity: string): WorkContext => ({
  organisation,
  processingActivity,
  traceparent: newTraceparent(),
});
