import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nodeFlags } from './node-flags.js';

/**
 * A compiled function is undone during a call of WebAssembly that gives back a reference:
 * `(module (import "m" "back" (func)) (func (export "through") (param externref) (result externref) call 0 local.get 0))`.
 */
const undoneDuringWebAssembly = `
  const section = (id, ...body) => [id, body.length, ...body];
  const bytes = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 2, 0x60, 0, 0, 0x60, 1, 0x6f, 1, 0x6f),
    ...section(2, 1, 1, 0x6d, 4, 0x62, 0x61, 0x63, 0x6b, 0, 0),
    ...section(3, 1, 1),
    ...section(7, 1, 7, 0x74, 0x68, 0x72, 0x6f, 0x75, 0x67, 0x68, 0, 1),
    ...section(10, 1, 6, 0, 0x10, 0, 0x20, 0, 0x0b)]);
  function Answer() {}
  Answer.prototype.value = () => 'before';
  const answer = new Answer();
  let undo = false;
  const back = () => { if (undo) Answer.prototype.value = () => 'after'; };
  const { through } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { back } }).exports;
  const hot = (thing) => [through(thing), answer.value()];
  for (let n = 0; n < 200_000; n++) hot(n);
  undo = true;
  console.log(hot('thing').join(' '));
`;

it('a function that is undone during a call of WebAssembly goes on (decision 0016)', () => {
  const { status, stdout } = spawnSync(process.execPath, [...nodeFlags, '--eval', undoneDuringWebAssembly], {
    encoding: 'utf8',
  });
  expect([status, stdout.trim()]).toEqual([0, 'thing after']);
});
