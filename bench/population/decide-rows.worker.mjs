// A thread does not inherit the reading of TypeScript from the process (Node 20).
import { register } from 'tsx/esm/api';

register();
await import('./decide-in-thread.ts');
