/** The ten rows of the decision table: from an income (included) up to one (not included), for one person or for more. */
export interface Row {
  readonly alone: boolean;
  readonly from: number | null;
  readonly below: number | null;
  readonly percentage: string;
}

export const rows: readonly Row[] = [
  { alone: true, from: null, below: 15000, percentage: '15.5' },
  { alone: true, from: 15000, below: 20000, percentage: '17.25' },
  { alone: true, from: 20000, below: 26000, percentage: '19.8' },
  { alone: true, from: 26000, below: 33000, percentage: '22.4' },
  { alone: true, from: 33000, below: null, percentage: '25' },
  { alone: false, from: null, below: 19000, percentage: '14.75' },
  { alone: false, from: 19000, below: 25500, percentage: '16.5' },
  { alone: false, from: 25500, below: 32000, percentage: '18.65' },
  { alone: false, from: 32000, below: 41000, percentage: '21.3' },
  { alone: false, from: 41000, below: null, percentage: '24.5' },
];
