import { speak } from '@eenloket/kit';
import type { DeskPorts } from '../ports.js';
import type { ReadForm } from './act-on-case.js';
import { addableFacts, VALUE } from './addable-facts.js';
import { readValue } from './read-value.js';

/** Reads the form that adds or corrects a fact: which fact of the service, its value, and who says so. */
export const readFact =
  (ports: Pick<DeskPorts, 'evaluate' | 'catalogue'>): ReadForm =>
  (opened, visit, { form }) => {
    const say = speak(visit.language);
    const fact = addableFacts(ports, visit, opened).find(({ name }) => name === form.text('fact'));
    const value = fact && readValue(form, VALUE, fact);
    const source = form.text('source');
    const errors = [
      ...(fact
        ? []
        : [{ name: 'fact', message: say('Kies een gegeven uit de lijst.', 'Choose a fact from the list.') }]),
      ...(fact && value === undefined
        ? [{ name: VALUE, message: say('Vul dit gegeven in.', 'Fill in this fact.') }]
        : []),
      ...(source === 'worker' || source === 'answer'
        ? []
        : [{ name: 'source', message: say('Kies hoe u dit weet.', 'Choose how you know this.') }]),
    ];
    if (!fact || value === undefined || errors.length > 0) return { errors };
    return {
      type: 'addFact',
      fact: fact.name,
      value,
      source: source === 'worker' ? 'worker' : 'answer',
      on: visit.today,
      by: visit.worker.workerId,
    };
  };
