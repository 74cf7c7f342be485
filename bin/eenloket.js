#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Node 20's optimising compiler ends the process now and then ("unreachable code" in the deoptimiser): docs/decisions/0016.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--no-opt');
await import('../app/dist/cli.js');
