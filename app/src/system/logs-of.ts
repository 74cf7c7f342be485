import { verifierKey } from '@eenloket/ledger';
import type { Foundation } from './foundation.js';
import { logSigner } from './log-signer.js';

/** Every organisation with a log here, and the text by which anyone checks its signature. */
export const logsOf = ({ organisations, keys }: Pick<Foundation, 'organisations' | 'keys'>) =>
  organisations.map((organisation) => ({
    organisation,
    verifierKey: verifierKey(logSigner(keys, organisation)),
  }));
