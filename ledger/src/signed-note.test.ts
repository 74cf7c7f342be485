import { describe, expect, it } from 'vitest';
import { openNote, signNote, type NoteSigner } from './signed-note.js';
import { testSigner } from '../testing/test-signer.js';
import { parseVerifierKey, verifierKey } from './verifier-key.js';

const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const exampleNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

describe('a signed note', () => {
  it('of the standard verifies with the key of the standard', () => {
    expect(openNote(exampleNote, parseVerifierKey(exampleKey))).toBe('This is an example message.\n');
  });

  it('that we signed opens with our verifier key', () => {
    const signer = testSigner('eenloket.test/svb');
    const verifier = parseVerifierKey(verifierKey(signer));
    expect(openNote(signNote('a\n\nb\n', signer), verifier)).toBe('a\n\nb\n');
  });

  it('with one changed letter does not open', () => {
    const changed = exampleNote.replace('example message', 'Example message');
    expect(openNote(changed, parseVerifierKey(exampleKey))).toBeUndefined();
  });

  it('of another key does not open', () => {
    const note = signNote('a\n', testSigner('eenloket.test/svb'));
    expect(openNote(note, parseVerifierKey(exampleKey))).toBeUndefined();
  });

  it('without signatures does not open', () => {
    const verifier = parseVerifierKey(exampleKey);
    expect(openNote('a\n', verifier)).toBeUndefined();
    expect(openNote('a\n\n', verifier)).toBeUndefined();
  });

  it('opens although an unknown key signed it too', () => {
    const cosigned = `${exampleNote}— witness.example/w AAAAAAAA\n`;
    expect(openNote(cosigned, parseVerifierKey(exampleKey))).toBe('This is an example message.\n');
  });

  it('is worthless when one signature of our key fails', () => {
    const forged = exampleNote.split('\n')[2]?.replace('IneyaQM=', 'IneyaQQ=');
    const broken = `${exampleNote}${forged}\n`;
    expect(openNote(broken, parseVerifierKey(exampleKey))).toBeUndefined();
  });
});

describe('a verifier key', () => {
  it.each(['', 'name', 'name+00000000+AekyeRrm', exampleKey.replace('530d903a', '530d903b')])(
    'is refused when it is %j',
    (vkey) => {
      expect(() => parseVerifierKey(vkey)).toThrow('verifier key');
    },
  );

  it('names the signer it belongs to', () => {
    const signer: NoteSigner = testSigner('eenloket.test/svb');
    expect(parseVerifierKey(verifierKey(signer)).name).toBe('eenloket.test/svb');
  });
});
