export { compileDecision, compileModel, type DecisionSource } from './compile-decision.js';
export type { DecisionModel, ParameterPeriod, ParameterTable } from './decision-model.js';
export type { Diagnostic } from './diagnostic.js';
export { parseDmn } from './dmn/parse-dmn.js';
export { engineVersion } from './engine-version.js';
export {
  evaluate,
  type DecisionQuery,
  type Evaluation,
  type FactUse,
  type ParameterUse,
  type TraceStep,
} from './evaluate.js';
export { compileFeel, evaluateFeel } from './evaluate-feel.js';
export { explain, type ExplainOptions } from './explain.js';
export type { Change, Clause, Explanation, Reason } from './explanation.js';
export type { Fact, FactJson, FactValue, Facts, Origin, UnknownReason } from './fact.js';
export type { Ast, FeelProblem } from './feel/ast.js';
export { parseFeel } from './feel/parse-feel.js';
export { nextQuestions } from './next-questions.js';
export { runDecision, runFunction, type ModelQuery, type ModelResult } from './run-model.js';
export type { TypedJson } from './value/typed-json.js';
