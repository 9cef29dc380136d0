// Self-installation: whoever has Node and npm needs no other command than the one they wanted to run.
import { existsSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './process.mjs';

const lock = 'package-lock.json';
/** npm writes this file last: without it an installation is missing, cut short or not npm's. */
const installed = 'node_modules/.package-lock.json';

/** The oldest Node that the tools run on; `engines` in package.json says the same. */
const oldest = [20, 19];

/** @param {string} version such as 20.19.1 */
export function nodeIsRecentEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [wantedMajor = 0, wantedMinor = 0] = oldest;
	return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * @param {number | null} lockTime when the lock file was written; null: there is none
 * @param {number | null} installedTime when the last complete installation ended; null: never
 */
export function needsInstall(lockTime, installedTime) {
	return installedTime === null || (lockTime !== null && installedTime < lockTime);
}

/**
 * How to call npm without a shell: the npm that runs us, the npm beside this Node, or whatever is on the PATH.
 * @param {{ execPath: string, npmPath: string | undefined, exists: (path: string) => boolean }} machine
 * @returns {[file: string, ...args: string[]]}
 */
export function npmCommand({ execPath, npmPath, exists }) {
	const folder = dirname(execPath);
	const candidates = [
		npmPath?.endsWith('npm-cli.js') ? npmPath : undefined,
		join(folder, 'node_modules/npm/bin/npm-cli.js'),
		join(folder, '../lib/node_modules/npm/bin/npm-cli.js')
	];
	const cli = candidates.find((path) => path !== undefined && exists(path));
	return cli ? [execPath, cli] : ['npm'];
}

/** @param {string} path */
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;

/** Installs what package-lock.json lists, when that has not been done yet. */
export async function install() {
	if (!nodeIsRecentEnough(process.versions.node))
		throw new Error(`This needs Node ${oldest.join('.')} or newer; here is ${process.versions.node}.`);
	if (!needsInstall(modified(lock), modified(installed))) return;

	console.log('Installing dependencies (npm ci): node_modules is missing or older than package-lock.json.');
	const [file, ...args] = npmCommand({
		execPath: process.execPath,
		npmPath: process.env['npm_execpath'],
		exists: existsSync
	});
	const code = await run(file, [...args, 'ci']);
	if (code !== 0) throw new Error(`npm ci ended with exit code ${code}; its own words are above.`);

	// A lock file dated in the future (an unpacked archive, a wrong clock) must not cause this every time.
	const now = Math.max(Date.now(), modified(lock) ?? 0) / 1000;
	utimesSync(installed, now, now);
}
