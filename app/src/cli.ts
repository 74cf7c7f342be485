import { CodedError } from '@eenloket/kit';
import { findCommand } from './cli/commands.js';

/** Runs `eenloket <command> [arguments]`: exit code 0 when it did what was asked, 1 with one clear line when it did not. */
async function main(argv: readonly string[]): Promise<number> {
  const command = findCommand(argv);
  return (await command.load()).run(command.rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A coded error says in one line what happened and what to do; anything else is ours to mend, with its stack.
  process.stderr.write(
    `${error instanceof CodedError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exitCode = 1;
}
