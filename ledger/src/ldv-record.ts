import { createHash } from 'node:crypto';
import type { StoredProcessingLine } from './processing-line.js';

/** One processing as the national standard's read API gives it (Logboek Dataverwerkingen, extensie lezen 1.1.0). */
export interface LdvRecord {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: 'Unset' | 'Ok' | 'Error';
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  readonly endTime: number;
  readonly resource: { readonly attributes: { readonly name: string } };
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string;
    readonly 'dpl.core.data_subject_id': string;
    readonly 'dpl.core.data_subject_id_type': string;
    readonly 'dpl.core.foreign_operation.processor'?: string;
  };
}

const STATUS = { intent: 'Unset', completed: 'Ok', failed: 'Error' } as const;

/**
 * Renders a stored line in the national standard. `register` is the address of the register of processing
 * activities and `processors` that of the applications of other organisations; both without a trailing slash.
 * The subject stays the organisation's own pseudonym: a BSN is never in the log.
 */
export function ldvRecord(line: StoredProcessingLine, register: string, processors: string): LdvRecord {
  const [, trace = '', parent = ''] = line.traceparent.split('-');
  const moment = Date.parse(line.at);
  return {
    traceId: trace.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    spanId: createHash('sha256').update(line.id).digest('hex').slice(0, 16),
    ...(parent === '' ? {} : { parentSpanId: parent }),
    status: STATUS[line.status],
    name: `${line.action} ${line.purpose}`,
    startTime: moment,
    endTime: moment,
    resource: { attributes: { name: `eenloket/${line.organisation}` } },
    attributes: {
      'dpl.core.processing_activity_id': `${register}/${line.activity}`,
      'dpl.core.data_subject_id': line.subject,
      'dpl.core.data_subject_id_type': 'person_id',
      ...(line.recipient === undefined
        ? {}
        : { 'dpl.core.foreign_operation.processor': `${processors}/${line.recipient}` }),
    },
  };
}
