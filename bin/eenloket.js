#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { nodeFlags } from './node-flags.js';

nodeFlags.forEach((flag) => setFlagsFromString(flag));
// NODE_ENV chooses React's build when React is loaded: pages are always rendered by the production one. Whoever set it to
// production means the program too, so that it never starts as a demonstration there.
if (process.env.NODE_ENV === 'production') process.env.EENLOKET_MODE ??= 'production';
process.env.NODE_ENV = 'production';
await import('../app/dist/program/cli.js');
