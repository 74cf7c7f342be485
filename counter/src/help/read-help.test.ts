import { Form } from '@eenloket/web';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAbout, readHelp } from './read-help.js';

const form = (fields: Record<string, string>) => new Form(new URLSearchParams(fields));
const about = (fields: Record<string, string>) => readAbout((name) => fields[name]);

describe('a call for help', () => {
  it('is complete with a message, a channel and agreement', () => {
    expect(readHelp(form({ bericht: 'Help', kanaal: 'chat', akkoord: 'ja' }))).toEqual({
      message: 'Help',
      channel: 'chat',
      problems: [],
    });
  });
  it('says all that is missing at once', () => {
    expect(readHelp(form({ kanaal: 'duif' })).problems).toEqual(['message', 'channel', 'agree']);
  });
  it('knows the page, the matter and the question', () => {
    expect(about({ van: '/zaken/1/vraag/kind.voornamen', zaak: '1', vraag: 'kind.voornamen' })).toEqual({
      page: '/zaken/1/vraag/kind.voornamen',
      journeyId: '1',
      question: 'kind.voornamen',
    });
  });
  it.each(['https://elsewhere.example', 'javascript:alert(1)', '/a?b=geheim', ''])(
    'leaves out the address %s',
    (van) => {
      expect(about({ van })).toEqual({ page: '/' });
    },
  );
});

it('carries nothing along but addresses and names of ours', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (van, zaak, vraag) => {
      const { page, journeyId = '', question = '' } = about({ van, zaak, vraag });
      return /^\/[\w/.~%-]*$/.test(page) && /^[\w.-]*$/.test(journeyId) && /^[\w.-]*$/.test(question);
    }),
  );
});
