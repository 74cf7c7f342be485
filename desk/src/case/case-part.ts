import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import type { FormState } from './form-state.js';
import type { OpenedCase } from './opened-case.js';

/** What every part of the page of an opened case is made from. */
export interface CasePart {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly opened: OpenedCase;
  readonly once: string;
  readonly form: FormState;
}
