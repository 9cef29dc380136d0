// Child processes that never outlive this one.
//
// Problem: a signal sent to npm or to this script alone would leave Vite, the browsers or their servers running.
// Solution: every child leads a process group of its own; when we are told to stop, the whole group is asked to
// end (SIGINT, which Playwright needs to close its browsers and servers), then told to, then killed.
// Invariant: a promise from `run` never settles once stopping has begun, so that no next step can start.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const windows = process.platform === 'win32';

/** Milliseconds a child has between one signal and the next, harder one. */
const grace = { SIGINT: 10_000, SIGTERM: 2000, SIGKILL: 1000 };

/** @typedef {{ child: import('node:child_process').ChildProcess, group: boolean, ended: Promise<unknown> }} Running */
/** @type {Set<Running>} */
const running = new Set();
let stopping = false;

/**
 * Runs a program with our own input and output and resolves to its exit code; 127 when it cannot be started,
 * 124 when it had to be ended after `seconds`.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, seconds?: number | undefined, group?: boolean }} [options]
 *   group: false leaves the child in the terminal's foreground, for programs that read keys
 * @returns {Promise<number>}
 */
export function run(file, args, { env = {}, seconds, group = true } = {}) {
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			stdio: 'inherit',
			env: { ...process.env, ...env },
			detached: group && !windows
		});
		const ended = new Promise((over) => child.once('exit', over).once('error', over));
		const entry = { child, group: group && !windows, ended };
		let late = false;
		const giveUp = () => {
			late = true;
			end(entry);
		};
		const timer = seconds === undefined ? undefined : setTimeout(giveUp, seconds * 1000);
		/** @param {number} code */
		const settle = (code) => {
			clearTimeout(timer);
			running.delete(entry);
			if (late) console.error(`It had not ended after ${seconds} seconds and was stopped.`);
			if (!stopping) resolve(late ? 124 : code);
		};
		running.add(entry);
		child.once('error', (error) => {
			console.error(`${file}: ${error.message}`);
			settle(127);
		});
		child.once('exit', (code, signal) => settle(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
	});
}

/**
 * @param {Running} entry
 * @param {NodeJS.Signals} signal
 */
function send({ child, group }, signal) {
	if (child.pid === undefined) return;
	try {
		if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
		else process.kill(group ? -child.pid : child.pid, signal);
	} catch {
		// It ended by itself in the meantime.
	}
}

/** @param {Running} entry */
async function end(entry) {
	for (const [signal, patience] of Object.entries(grace)) {
		send(entry, /** @type {NodeJS.Signals} */ (signal));
		const over = await Promise.race([entry.ended.then(() => true), pause(patience)]);
		if (over) break;
	}
	// What is left of the group when its leader is gone has no reason to live.
	if (entry.group) send(entry, 'SIGKILL');
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms, false));

/**
 * Ends everything when this process is asked to stop, by a signal or by the death of the npm that started it.
 * A second signal does not wait.
 * @param {number} [code] the exit code, when stopping is the ordinary end (a server)
 */
export function stopWithSignals(code) {
	/** @param {NodeJS.Signals} signal */
	const stop = async (signal) => {
		if (stopping) for (const entry of running) send(entry, 'SIGKILL');
		else {
			stopping = true;
			await Promise.all([...running].map(end));
		}
		process.exit(code ?? 128 + constants.signals[signal]);
	};
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);

	const parent = process.ppid;
	const orphaned = () => process.ppid !== parent && !stopping && stop('SIGTERM');
	if (process.env['npm_lifecycle_event']) setInterval(orphaned, 500).unref();
}
