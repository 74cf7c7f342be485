import { err, ok } from '@eenloket/kit';
import type { Admit } from './site-login.js';

/** Admits whom the provider names an organisation and at least one role for. */
export const admitWorkers: Admit = async (_tx, { sub, name, organisation, roles }) => {
  if (!isText(sub) || !isText(name) || !isText(organisation)) return err('name or organisation is missing');
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(isText)) return err('roles are missing');
  return ok({ worker: { id: sub, name, organisation, roles } });
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
