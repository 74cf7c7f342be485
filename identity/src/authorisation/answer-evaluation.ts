import type { Evaluate } from './decision-point.js';
import type { EvaluationEntity, EvaluationRequest, EvaluationResponse, Properties } from './evaluation.js';

/** Finds the rows (tasks, mandates, consents) that a question needs; they replace what the asker says about them. */
export type RowsFor = (request: EvaluationRequest) => Promise<Properties>;

/** An HTTP answer for `POST /access/v1/evaluation` (AuthZEN 1.0 section 10.1): 400 for what is not a question. */
export type EvaluationAnswer =
  | { readonly status: 200; readonly body: EvaluationResponse }
  | { readonly status: 400; readonly body: { readonly error: string } };

/** Answers one posted question, whatever JSON it is. */
export async function answerEvaluation(
  body: unknown,
  evaluate: Evaluate,
  rowsFor: RowsFor,
): Promise<EvaluationAnswer> {
  const wrong = problem(body);
  if (wrong !== undefined) return { status: 400, body: { error: wrong } };
  const request = body as EvaluationRequest;
  return { status: 200, body: evaluate({ ...request, context: await rowsFor(request) }) };
}

function problem(body: unknown): string | undefined {
  if (!isRecord(body)) return 'Post a JSON object with subject, action and resource.';
  const { subject, action, resource } = body;
  if (!isEntity(subject)) return 'subject needs a type and an id, both texts; properties is an object.';
  if (!isRecord(action) || typeof action['name'] !== 'string') return 'action needs a name, a text.';
  if (!isEntity(resource)) return 'resource needs a type and an id, both texts; properties is an object.';
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntity = (value: unknown): value is EvaluationEntity =>
  isRecord(value) &&
  typeof value['type'] === 'string' &&
  typeof value['id'] === 'string' &&
  (value['properties'] === undefined || isRecord(value['properties']));
