#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { nodeFlags } from './node-flags.js';

nodeFlags.forEach((flag) => setFlagsFromString(flag));
await import('./load-react.js');
await import('../app/dist/cli.js');
