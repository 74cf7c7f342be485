/** A fictional worker of an organisation, for the desk's login. */
export interface DemoWorker {
  /** Stable name in kebab-case, e.g. `petra-kuipers`. */
  readonly id: string;
  readonly name: string;
  /** The organisation the worker works for, as everywhere: `gemeente-utrecht`, `svb`, `toezicht` ... */
  readonly organisation: string;
  /** Roles as `<kind of organisation>.<role>`, e.g. `gemeente.behandelaar`. */
  readonly roles: readonly string[];
  readonly blocked?: true;
}
