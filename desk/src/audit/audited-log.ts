import {
  auditLines,
  fsck,
  logLines,
  parseVerifierKey,
  publishedTree,
  type FsckReport,
  type LineAudit,
  type LogLine,
} from '@eenloket/ledger';
import type { DeskPorts } from '../ports.js';
import { may } from '../worker/may.js';
import type { Visit } from '../worker/visit.js';

/** One organisation's log as an auditor sees it. */
export interface AuditedLog {
  readonly organisation: string;
  /** The tree derived again from what is published, held against the signed head. */
  readonly tree: FsckReport;
  /** The lines held against the tree. */
  readonly audit: LineAudit;
  readonly lines: readonly LogLine[];
}

/** Lines shown of a log. */
const SHOWN = 200;

/**
 * Checks one organisation's log and reads its newest lines without content, when the policies let this worker.
 * Undefined when they do not, or when no log of that organisation is kept here.
 */
export function auditedLog(
  ports: DeskPorts,
  visit: Visit,
  organisation: string,
): Promise<AuditedLog> | undefined {
  const log = ports.logs.find((one) => one.organisation === organisation);
  const asked = { type: 'auditLog', id: organisation, properties: { content: false } };
  if (!log || !may(ports, visit, 'view', asked)) return undefined;
  const context = {
    organisation,
    processingActivity: 'toezicht-logboek-controleren',
    traceparent: visit.traceparent,
  };
  return ports.databaseOf(organisation).transaction(context, async (tx) => ({
    organisation,
    tree: await fsck(publishedTree(tx), parseVerifierKey(log.verifierKey)),
    audit: await auditLines(tx),
    lines: await logLines(tx, SHOWN),
  }));
}
