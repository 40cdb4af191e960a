// One run of @vscode/test-electron, in a process of its own so that its output can be read.
import { runTests } from '@vscode/test-electron';

const options = JSON.parse(process.argv[2]);
process.exit(
  await runTests(options).catch((error) => {
    console.error(error.message);
    return 1;
  }),
);
