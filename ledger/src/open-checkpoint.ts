import { err, ok, type Result } from '@eenloket/kit';
import { parseCheckpoint, type Checkpoint } from './checkpoint.js';
import type { PublishedLog } from './published-log.js';
import { openNote, type NoteVerifier } from './signed-note.js';

/** Why a log's checkpoint cannot be relied on. */
export type CheckpointProblem = 'checkpointMissing' | 'checkpointNotSigned' | 'checkpointMalformed';

/** Fetches the latest checkpoint and believes it only with the verifier's signature and origin. */
export async function openCheckpoint(
  log: PublishedLog,
  verifier: NoteVerifier,
): Promise<Result<Checkpoint, CheckpointProblem>> {
  const bytes = await log.resource('checkpoint');
  if (bytes === undefined) return err('checkpointMissing');
  const text = openNote(Buffer.from(bytes).toString('utf8'), verifier);
  if (text === undefined) return err('checkpointNotSigned');
  const checkpoint = parseCheckpoint(text);
  return checkpoint?.origin === verifier.name ? ok(checkpoint) : err('checkpointMalformed');
}
