import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from 'vitest';
import { accessSubject } from './access-subject.js';
import type { Access } from '../login/access.js';
import type { Mandate } from '../mandates/mandate.js';
import { decisionPoint } from './decision-point.js';
import type { Properties } from './evaluation.js';
import { readPolicies, readPolicySchema } from './read-policies.js';

const evaluate = decisionPoint();
const asks = (
  access: Access,
  action: string,
  type: string,
  properties: Properties,
  rows: Properties = {},
) => {
  const { subject, context } = accessSubject(access);
  return evaluate({
    subject,
    action: { name: action },
    resource: { type, id: String(properties['id'] ?? 'one'), properties },
    context: { ...context, ...rows },
  });
};
const may = (...question: Parameters<typeof asks>): boolean => asks(...question).decision;

const resident: Access = { kind: 'resident', personId: 'emma', assurance: 'high' };
const worker = (organisation: string, role: string): Access => ({
  kind: 'worker',
  workerId: `${organisation}-worker`,
  name: 'A Worker',
  organisation,
  roles: [role],
  assurance: 'high',
});
const svb = worker('svb', 'svb.behandelaar');
const lead = worker('svb', 'svb.teamleider');
const contact = worker('contactcentrum', 'contactcentrum.medewerker');
const auditor = worker('toezicht', 'toezicht.auditor');
const svbCase = { id: 'case-1', organisation: 'svb', person: 'emma-at-svb', role: 'svb.behandelaar' };

describe('the policies', () => {
  it('hold against their schema', () => {
    const { validationErrors } = cedar.validate({
      schema: readPolicySchema(),
      policies: { staticPolicies: { ...readPolicies() } },
    }) as Extract<cedar.ValidationAnswer, { type: 'success' }>;
    expect(validationErrors).toEqual([]);
  });
  it('are few', () => {
    expect(Object.keys(readPolicies()).length).toBeLessThanOrEqual(12);
  });
});

describe('a resident', () => {
  const own = { id: 'j1', person: 'emma', service: 'svb/kinderbijslag' };

  it.each(['journey', 'case', 'accessLog', 'dossier', 'message'])('sees an own %s', (type) => {
    expect(may(resident, 'view', type, { ...own, organisation: 'svb' })).toBe(true);
  });
  it.each(['journey', 'case', 'accessLog', 'dossier', 'message'])(
    "does not see another resident's %s",
    (type) => {
      expect(may(resident, 'view', type, { ...own, person: 'samira', organisation: 'svb' })).toBe(false);
    },
  );
  it('does not see what names no person', () => {
    expect(may(resident, 'view', 'journey', { id: 'j1' })).toBe(false);
  });
  it('does no work on a case, not even the own one', () => {
    for (const action of ['work', 'claim', 'reassign'])
      expect(may(resident, action, 'case', { ...svbCase, person: 'emma' }, { tasks: ['case-1'] })).toBe(
        false,
      );
  });
  it('sees no queue and no audit log', () => {
    expect(may(resident, 'list', 'queue', { organisation: 'svb' })).toBe(false);
    expect(may(resident, 'view', 'auditLog', { content: false })).toBe(false);
  });
});

describe('a representative', () => {
  const mandate = (...services: string[]): Mandate => ({
    id: 'm1',
    personId: 'rosa',
    representativeId: 'ingrid',
    services,
    validFrom: '2026-01-01' as Mandate['validFrom'],
    source: 'self',
  });
  const acting = (...services: string[]): Access => ({
    ...resident,
    personId: 'ingrid',
    actingFor: mandate(...services),
  });
  const journey = { id: 'j2', person: 'rosa', service: 'svb/kinderbijslag' };

  it('handles what the mandate in use covers', () => {
    expect(may(acting('svb/kinderbijslag'), 'change', 'journey', journey)).toBe(true);
    expect(may(acting('*'), 'change', 'journey', journey)).toBe(true);
  });
  it('does not handle another service of the same person', () => {
    expect(may(acting('toeslagen/zorgtoeslag'), 'view', 'journey', journey)).toBe(false);
  });
  it('does not handle the same service of another person', () => {
    expect(may(acting('svb/kinderbijslag'), 'view', 'journey', { ...journey, person: 'emma' })).toBe(false);
  });
  it('sees dossier and log only with a mandate for every service', () => {
    const log = { id: 'l', person: 'rosa' };
    expect(may(acting('svb/kinderbijslag'), 'view', 'accessLog', log)).toBe(false);
    expect(may(acting('*'), 'view', 'accessLog', log)).toBe(true);
  });
  it('cannot change the mandates of the person, not even with a mandate for everything', () => {
    expect(may(acting('*'), 'change', 'mandate', { id: 'm1', person: 'rosa' })).toBe(false);
  });
  it('may nothing when the mandate is not in use', () => {
    expect(may({ ...resident, personId: 'ingrid' }, 'view', 'journey', journey)).toBe(false);
  });
  it('may nothing after the mandate ended', () => {
    expect(may({ ...resident, personId: 'ingrid', mandateEnded: true }, 'view', 'journey', journey)).toBe(
      false,
    );
  });
});

describe('a worker', () => {
  it('opens and works a case with a task in it', () => {
    for (const action of ['view', 'work'])
      expect(may(svb, action, 'case', svbCase, { tasks: ['case-1'] })).toBe(true);
  });
  it('does not open a case without a task in it', () => {
    expect(may(svb, 'view', 'case', svbCase)).toBe(false);
    expect(may(svb, 'view', 'case', svbCase, { tasks: ['case-2'] })).toBe(false);
  });
  it('does not open a case of another organisation, whatever tasks are claimed', () => {
    const toeslagen = worker('toeslagen', 'toeslagen.behandelaar');
    expect(may(toeslagen, 'view', 'case', svbCase, { tasks: ['case-1'] })).toBe(false);
  });
  it('does not open a case of another municipality', () => {
    const amsterdam = worker('gemeente-amsterdam', 'gemeente.behandelaar');
    const utrecht = { id: 'case-3', organisation: 'gemeente-utrecht', role: 'gemeente.behandelaar' };
    expect(may(amsterdam, 'view', 'case', utrecht, { tasks: ['case-3'] })).toBe(false);
    expect(may(amsterdam, 'claim', 'case', utrecht)).toBe(false);
  });
  it('lists the queue of the own organisation only', () => {
    expect(may(svb, 'list', 'queue', { organisation: 'svb' })).toBe(true);
    expect(may(svb, 'list', 'queue', { organisation: 'toeslagen' })).toBe(false);
  });
  it('takes a case only when it asks for a role the worker has', () => {
    expect(may(svb, 'claim', 'case', svbCase)).toBe(true);
    expect(may(svb, 'claim', 'case', { ...svbCase, role: 'svb.teamleider' })).toBe(false);
    expect(may(svb, 'claim', 'case', { id: 'case-1', organisation: 'svb' })).toBe(false);
  });
  it("does not read a resident's log, dossier, messages or journey", () => {
    for (const type of ['accessLog', 'dossier', 'message', 'journey'])
      expect(may(svb, 'view', type, { id: 'case-1', person: 'emma' }, { tasks: ['case-1'] })).toBe(false);
  });
  it('does not become a resident by a person of the same id', () => {
    expect(may(svb, 'view', 'journey', { id: 'j', person: 'svb-worker' })).toBe(false);
  });
});

describe('a team lead', () => {
  it('reassigns a case of the own organisation, and only there', () => {
    expect(may(lead, 'reassign', 'case', svbCase)).toBe(true);
    expect(may(lead, 'reassign', 'case', { ...svbCase, organisation: 'toeslagen' })).toBe(false);
    expect(may(svb, 'reassign', 'case', svbCase)).toBe(false);
  });
  it('does not open the case', () => {
    expect(may(lead, 'view', 'case', svbCase)).toBe(false);
  });
});

describe('a contact worker', () => {
  const conversation = { id: 'c1', organisation: 'contactcentrum', status: 'open' };

  it('sees an open conversation and the one assigned to them', () => {
    expect(may(contact, 'view', 'conversation', conversation)).toBe(true);
    const mine = { ...conversation, status: 'taken', assignee: 'contactcentrum-worker' };
    expect(may(contact, 'work', 'conversation', mine)).toBe(true);
  });
  it("does not see a colleague's or a closed conversation", () => {
    expect(may(contact, 'view', 'conversation', { ...conversation, status: 'taken', assignee: 'x' })).toBe(
      false,
    );
    expect(may(contact, 'view', 'conversation', { ...conversation, status: 'closed' })).toBe(false);
  });
  it('sees no case or journey without consent in the help request', () => {
    expect(may(contact, 'view', 'case', svbCase, { tasks: ['case-1'] })).toBe(false);
    expect(may(contact, 'view', 'journey', { id: 'j1', person: 'emma' })).toBe(false);
  });
  it('sees the one that the resident agreed to show, and works none', () => {
    expect(may(contact, 'view', 'journey', { id: 'j1', person: 'emma' }, { consents: ['j1'] })).toBe(true);
    expect(may(contact, 'view', 'journey', { id: 'j2', person: 'emma' }, { consents: ['j1'] })).toBe(false);
    expect(may(contact, 'work', 'case', svbCase, { consents: ['case-1'] })).toBe(false);
  });
  it('is the only one whom that consent is for', () => {
    expect(may(svb, 'view', 'journey', { id: 'j1', person: 'emma' }, { consents: ['j1'] })).toBe(false);
  });
});

describe('an auditor', () => {
  it('reads the log without content', () => {
    expect(may(auditor, 'view', 'auditLog', { content: false })).toBe(true);
    expect(may(auditor, 'view', 'auditLog', { content: true })).toBe(false);
  });
  it('opens no case', () => {
    expect(may(auditor, 'view', 'case', { ...svbCase, organisation: 'toezicht' })).toBe(false);
  });
  it('is the only one who reads it', () => {
    for (const other of [svb, lead, contact])
      expect(may(other, 'view', 'auditLog', { content: false })).toBe(false);
  });
});

describe('a secret address', () => {
  const receives = (sector: string | undefined, field: Properties, declared = ['aanvrager.adres']) =>
    evaluate({
      subject: { type: 'organisation', id: 'some', ...(sector && { properties: { sector } }) },
      action: { name: 'receive' },
      resource: { type: 'field', id: 'aanvrager.adres', properties: { fact: 'aanvrager.adres', ...field } },
      context: { receives: declared },
    }).decision;

  it('never goes to a private party', () => {
    expect(receives('private', { address: true, secret: true })).toBe(false);
  });
  it('goes to a public body that its service declares it for', () => {
    expect(receives('public', { address: true, secret: true })).toBe(true);
    expect(receives('public', { address: true, secret: true }, [])).toBe(false);
  });
  it('keeps an ordinary address and other facts free for the private party', () => {
    expect(receives('private', { address: true, secret: false })).toBe(true);
    expect(receives('private', { address: false })).toBe(true);
  });
  it('is taken for secret when nobody says that it is not', () => {
    expect(receives('private', { address: true })).toBe(false);
    expect(receives('private', {})).toBe(false);
    expect(receives(undefined, { address: true, secret: true })).toBe(false);
  });
});

describe('a question that policies do not understand', () => {
  it('is denied, with the reason', () => {
    expect(asks(svb, 'view', 'spaceship', {})).toEqual({
      decision: false,
      context: { reason: '"Spaceship" is not a type that policies know' },
    });
    expect(asks(svb, 'view', 'case', { id: 'case-1' }, { tasks: ['case-1'] }).context.reason).toMatch(
      /misses a property/,
    );
    expect(asks(svb, 'fly', 'case', svbCase).context.reason).toBe('no policy permits this');
  });
  it('is denied when a value is no Cedar value', () => {
    expect(asks(svb, 'view', 'case', { ...svbCase, weight: 1.5 }).decision).toBe(false);
  });
  it('names the policy that permits', () => {
    expect(asks(lead, 'reassign', 'case', svbCase).context.reason).toBe('permitted by team-lead-reassigns');
  });
});
