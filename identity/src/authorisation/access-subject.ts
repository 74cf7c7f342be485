import type { Access } from '../login/access.js';
import type { EvaluationEntity, Properties } from './evaluation.js';

/** The subject and the rows that a session brings to every question: who it is, and the mandate in use. */
export function accessSubject(access: Access): { subject: EvaluationEntity; context: Properties } {
  if (access.kind === 'worker')
    return {
      subject: { type: 'worker', id: access.workerId, properties: workerProperties(access) },
      context: {},
    };
  const mandate = access.actingFor;
  return {
    subject: { type: 'resident', id: access.personId, properties: { person: access.personId } },
    context: {
      mandates: (mandate?.services ?? []).map((service) => ({ person: mandate?.personId ?? '', service })),
    },
  };
}

const workerProperties = ({ organisation, roles }: Extract<Access, { kind: 'worker' }>): Properties => ({
  organisation,
  roles,
  // `svb.teamleider` -> `teamleider`: what a role is called is the same in every organisation.
  functions: roles.map((role) => role.slice(role.indexOf('.') + 1)),
});
