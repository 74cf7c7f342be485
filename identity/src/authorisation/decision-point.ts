import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { CodedError } from '@eenloket/kit';
import type { EvaluationEntity, EvaluationRequest, EvaluationResponse } from './evaluation.js';
import { readPolicies } from './read-policies.js';

/** Decides. Pure: the same question has the same answer. */
export type Evaluate = (request: EvaluationRequest) => EvaluationResponse;

const policySet = 'eenloket';
const knownTypes = new Set(
  'Resident Worker Organisation Journey Dossier Message AccessLog Mandate Case Queue Conversation AuditLog Field'.split(
    ' ',
  ),
);

/**
 * Reads and prepares the policies once and returns the decision point (AuthZEN 1.0 on Cedar). What no policy permits is denied;
 * a policy that fails on a question (a property is missing) denies too. Throws `identity.policiesInvalid`.
 */
export function decisionPoint(): Evaluate {
  const prepared = cedar.preparsePolicySet(policySet, { staticPolicies: { ...readPolicies() } });
  if (prepared.type === 'failure')
    throw new CodedError(
      'identity.policiesInvalid',
      `A policy in identity/policies cannot be read: ${prepared.errors.map(({ message }) => message).join('; ')}`,
    );
  return evaluate;
}

function evaluate({ subject, action, resource, context }: EvaluationRequest): EvaluationResponse {
  const principal = cedarEntity(subject);
  const object = cedarEntity(resource);
  for (const { uid } of [principal, object])
    if (!knownTypes.has(uid.type)) return denied(`"${uid.type}" is not a type that policies know`);
  const answer = cedar.statefulIsAuthorized({
    principal: principal.uid,
    action: { type: 'Action', id: action.name },
    resource: object.uid,
    context: (context ?? {}) as cedar.Context,
    preparsedPolicySetId: policySet,
    entities: [principal, object],
  });
  if (answer.type === 'failure') return denied('the question has values that policies cannot read');
  return responseOf(answer.response);
}

function responseOf({ decision, diagnostics }: cedar.Response): EvaluationResponse {
  const policies = diagnostics.reason.join(', ');
  const [error] = diagnostics.errors;
  if (error) return denied(`policy ${error.policyId} misses a property`);
  if (decision === 'allow') return { decision: true, context: { reason: `permitted by ${policies}` } };
  return denied(policies ? `forbidden by ${policies}` : 'no policy permits this');
}

const denied = (reason: string): EvaluationResponse => ({ decision: false, context: { reason } });

function cedarEntity({ type, id, properties }: EvaluationEntity): {
  uid: cedar.TypeAndId;
  attrs: Record<string, cedar.CedarValueJson>;
  parents: [];
} {
  const uid = { type: type.charAt(0).toUpperCase() + type.slice(1), id };
  return { uid, attrs: { ...properties, id } as Record<string, cedar.CedarValueJson>, parents: [] };
}
