export type { Change, Clause, Explanation, Reason } from './explanation.js';
export type { Fact, FactJson, FactValue, Facts, Origin, UnknownReason } from './fact.js';
