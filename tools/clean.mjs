// Removes what the build made, so that the next build starts from nothing.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const { below } = createRequire(import.meta.url)('../architecture.cjs');
for (const module of Object.keys(below)) rmSync(`${module}/dist`, { recursive: true, force: true });
