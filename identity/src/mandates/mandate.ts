import type { LegalDate } from '@eenloket/kit';

/** Who may act for whom (volmacht, BW 3:60; machtiging, Awb 2:1). Persons are ids of the organisation that keeps it. */
export interface Mandate {
  readonly id: string;
  /** Who gave it: the person acted for. */
  readonly personId: string;
  /** Who may act. */
  readonly representativeId: string;
  /** Pack ids such as `svb/kinderbijslag`; `*` is every service. */
  readonly services: readonly string[];
  readonly validFrom: LegalDate;
  /** The last day, inclusive; absent: until it is ended. */
  readonly validUntil?: LegalDate;
  /** `self` when given at the counter, else the register or court it comes from. */
  readonly source: string;
}

/** Whether a mandate covers a service (pack id). */
export const covers = ({ services }: Pick<Mandate, 'services'>, service: string): boolean =>
  services.includes('*') || services.includes(service);
