import type { Value } from '../value/value.js';

/** Values by name: facts that go in, outcomes that come out. A fact that is not there is not answered yet. */
export interface Values {
  readonly [name: string]: Value | undefined;
}
