export type { ColumnEngine, OpenEngine } from './duckdb/column-engine.js';
export { openDuckDb, type DuckDbLimits } from './duckdb/open-duckdb.js';
export { assumed, sourced, type Marginal } from './population/marginals.js';
export { resultCsv } from './result/result-csv.js';
export { changedRules, type ChangedRule } from './result/changed-rules.js';
export type {
  Amount,
  ChangedParameter,
  Count,
  Effect,
  LostOfHundred,
  Pressure,
  PressureCount,
  SimulationResult,
} from './result/simulation-result.js';
export { PRESSED } from './run/pressure.js';
export { simulatedPack, type Obstacle, type SimulatedPack } from './run/simulated-pack.js';
export { LONGEST_RULE, ruleProblems, type RuleProblem } from './run/rule-problems.js';
export { Simulations, type Possible } from './run/simulations.js';
export { EVERYBODY, FEWEST, SEED, type Request } from './run/request.js';
export { simulate } from './run/simulate.js';
export { verify, type Verified } from './run/verify.js';
