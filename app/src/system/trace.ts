import { randomBytes } from 'node:crypto';
import { formatTraceparent, newTrace } from '@eenloket/kit';

/** A new W3C trace, for work that no request began. */
export const newTraceparent = (): string => formatTraceparent(newTrace(randomBytes));
