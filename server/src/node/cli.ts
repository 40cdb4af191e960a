import { run } from '../cli/run.js';

// Whoever reads the output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  // Not `process.exit`: a pipe may still be taking the output.
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`corroborate: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
