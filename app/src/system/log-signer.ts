import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { NoteSigner, NoteVerifier } from '@eenloket/ledger';
import type { Keys } from '../keys.js';

/** The origin of an organisation's transparency log. It stands in every checkpoint, so it must never change. */
const originOf = (organisation: string): string => `eenloket/${organisation}`;

/** Who signs the checkpoints of an organisation's log: one key for the installation, one name for each log. */
export const logSigner = ({ checkpointSigning }: Keys, organisation: string): NoteSigner => ({
  name: originOf(organisation),
  privateKey: createPrivateKey(checkpointSigning),
});

/** Who may be believed about that log: the public half of the same key. */
export const logVerifier = ({ checkpointSigning }: Keys, organisation: string): NoteVerifier => ({
  name: originOf(organisation),
  publicKey: createPublicKey(checkpointSigning),
});
