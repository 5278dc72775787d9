/** The process: its arguments, its streams, its exit code. */
import { main } from './main.ts';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await main(
  process.argv.slice(2),
  process.env,
  { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
  process.stdout.isTTY,
);
