import { describe, expect, it } from 'vitest';
import { answerEvaluation } from './answer-evaluation.js';
import { decisionPoint } from './decision-point.js';

const evaluate = decisionPoint();
const question = {
  subject: {
    type: 'worker',
    id: 'w1',
    properties: { organisation: 'svb', roles: ['svb.behandelaar'], functions: ['behandelaar'] },
  },
  action: { name: 'view' },
  resource: { type: 'case', id: 'case-1', properties: { organisation: 'svb' } },
};

describe('POST /access/v1/evaluation', () => {
  it('decides with the rows that are found for the question', async () => {
    expect(await answerEvaluation(question, evaluate, async () => ({ tasks: ['case-1'] }))).toEqual({
      status: 200,
      body: { decision: true, context: { reason: 'permitted by worker-with-task' } },
    });
  });
  it('does not believe the asker about rows', async () => {
    const claimed = { ...question, context: { tasks: ['case-1'] } };
    expect(await answerEvaluation(claimed, evaluate, async () => ({}))).toMatchObject({
      status: 200,
      body: { decision: false },
    });
  });
  it.each([
    undefined,
    null,
    'view',
    [],
    {},
    { ...question, subject: undefined },
    { ...question, subject: { type: 'worker' } },
    { ...question, subject: { ...question.subject, properties: 'all' } },
    { ...question, action: 'view' },
    { ...question, action: {} },
    { ...question, resource: { id: 1, type: 'case' } },
  ])('answers 400 to what is not a question', async (body) => {
    expect(await answerEvaluation(body, evaluate, async () => ({}))).toMatchObject({ status: 400 });
  });
});
