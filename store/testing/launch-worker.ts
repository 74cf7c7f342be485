// Launches PostgreSQL on the directory given, says where, and stays until it is killed.
import { launchPostgres } from '../src/index.js';

const server = await launchPostgres({ directory: process.argv[2] ?? '', log: () => undefined });
process.stdout.write(`${JSON.stringify({ ownerUrl: server.ownerUrl, pid: server.pid() })}\n`);
setInterval(() => undefined, 60_000);
