// Runs a TypeScript program on Node versions that cannot read TypeScript themselves:
// `node scripts/ts.mjs <file.ts> [args…]`. The file exports `main(args)`, which returns an exit code.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
process.exitCode = await module.main(args);
