import type { Reason } from '@eenloket/rules';
import { APPLIED } from './service-outcome.js';

/** Whether a reason is one that she would know: that she applies on the day of the look is only how the rules are asked. Pure. */
export const isReason = ({ fact, facts }: Reason): boolean => facts !== undefined || fact !== APPLIED;
