export { checkModel, type CheckedModel, type ModelHint } from './check-model.js';
export { constantsOf, type Constants } from './constants-of.js';
export { compileDecision, compileModel, type DecisionSource } from './compile-decision.js';
export type { DecisionModel, ParameterPeriod, ParameterTable } from './decision-model.js';
export type { Diagnostic } from './diagnostic.js';
export {
  decisionTexts,
  textsOf,
  type DecisionBody,
  type DecisionText,
  type RuleOfTable,
  type RuleText,
} from './dmn/decision-texts.js';
export { parseDmn } from './dmn/parse-dmn.js';
export { textAt } from './dmn/text-at.js';
export { withRuleTexts, type OtherTexts } from './dmn/with-rule-texts.js';
export { engineVersion } from './engine-version.js';
export {
  evaluate,
  tryOutcomes,
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
export { factValues } from './fact-values.js';
export type { Ast, FeelProblem } from './feel/ast.js';
export { parseFeel } from './feel/parse-feel.js';
export { generate, type GeneratedModel } from './generated/generate.js';
export type { Traced, TracedStep } from './generated/traced.js';
export { generateColumns, type ColumnsQuery, type DecideColumns } from './generated/columns.js';
export { NOTHING, type Columns, type WholeColumn } from './generated/column.js';
export type { Decide, RunOptions } from './decider.js';
export { prepare } from './closures/prepare.js';
export type { Values } from './fixed/values.js';
export { nextQuestions } from './next-questions.js';
export { runGenerated, runPrepared } from './run-back-end.js';
export { runDecision, runFunction, type ModelQuery, type ModelResult } from './run-model.js';
export { runJson, type JsonQuery, type JsonResult } from './run-json.js';
export { toJson as valueJson } from './value/to-json.js';
export { parseDate } from './value/calendar-date.js';
export type { TypedJson } from './value/typed-json.js';
export type { Column, ColumnType } from './sql/columns.js';
export type { SqlRequest } from './sql/request.js';
export { toSql, type SqlDecision } from './sql/to-sql.js';
