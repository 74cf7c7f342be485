export { auditLines, type LineAudit, type LineProblem } from './audit-lines.js';
export type { Checkpoint } from './checkpoint.js';
export { eraseLine } from './erase-line.js';
export { fsck, type FsckProblem, type FsckReport } from './fsck.js';
export { ldvRecord, type LdvRecord } from './ldv-record.js';
export { logLines, type LogLine } from './log-lines.js';
export { logProcessing } from './log-processing.js';
export type {
  LegalBasis,
  ProcessingAction,
  ProcessingLine,
  ProcessingStatus,
  StoredProcessingLine,
} from './processing-line.js';
export { processingOf, type ProcessingShown } from './processing-of.js';
export { consistencyProof, inclusionProof } from './prove.js';
export type { PublishedLog } from './published-log.js';
export { publishedTree } from './published-tree.js';
export { sequence } from './sequence.js';
export type { NoteSigner, NoteVerifier } from './signed-note.js';
export { startSequencer, type Sequencer, type SequencerOptions } from './start-sequencer.js';
export { parseVerifierKey, verifierKey } from './verifier-key.js';
export { verifyConsistency, type TreeHead } from './verify-consistency.js';
export { verifyInclusion, type Inclusion } from './verify-inclusion.js';
