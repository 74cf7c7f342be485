import { findCommand } from './cli/commands.js';
import { failureLine } from './cli/failure-line.js';

/** Runs `eenloket <command> [arguments]`: exit code 0 when it did what was asked, 1 with one clear line when it did not. */
async function main(argv: readonly string[]): Promise<number> {
  const command = findCommand(argv);
  return (await command.load()).run(command.rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${failureLine(error)}\n`);
  process.exitCode = 1;
}
