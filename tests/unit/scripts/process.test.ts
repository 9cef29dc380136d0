import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../scripts/lib/process.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], options);

describe('running a program', () => {
	it('resolves to its exit code', async () => {
		expect(await node('process.exit(0)')).toBe(0);
		expect(await node('process.exit(3)')).toBe(3);
	});

	it('resolves to 128 and the signal when it was killed', async () => {
		expect(await node('process.kill(process.pid, "SIGKILL")')).toBe(137);
	});

	it('hands over variables', async () => {
		expect(await node('process.exit(Number(process.env.ANSWER))', { env: { ANSWER: '42' } })).toBe(42);
	});

	it('ends it when it takes too long', async () => {
		const said = vi.spyOn(console, 'error').mockReturnValue();
		expect(await node('setInterval(() => {}, 1000)', { seconds: 0.2 })).toBe(124);
		expect(said).toHaveBeenCalledWith('It had not ended after 0.2 seconds and was stopped.');
		said.mockRestore();
	});
});

const alive = (pid: number) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

// Windows has neither signals nor process groups; there `taskkill` ends the tree.
describe.skipIf(process.platform === 'win32')('being told to stop', { timeout: 20_000 }, () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'process-test-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	/** Our script runs a child, which starts a grandchild; `deaf` ones ignore polite signals. */
	async function family(deaf: boolean, code: number | undefined, signal: NodeJS.Signals) {
		const idle = `${deaf ? "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});" : ''} setInterval(() => {}, 1000);`;
		writeFileSync(join(folder, 'grandchild.mjs'), `process.stdout.write(process.pid + '\\n'); ${idle}`);
		writeFileSync(
			join(folder, 'child.mjs'),
			`import { spawn } from 'node:child_process';
			spawn(process.execPath, [${JSON.stringify(join(folder, 'grandchild.mjs'))}], { stdio: 'inherit' });
			process.stdout.write(process.pid + '\\n'); ${idle}`
		);
		const library = new URL('../../../scripts/lib/process.mjs', import.meta.url).href;
		writeFileSync(
			join(folder, 'script.mjs'),
			`import { run, stopWithSignals } from '${library}';
			stopWithSignals(${code});
			await run(process.execPath, [${JSON.stringify(join(folder, 'child.mjs'))}]);
			console.log('the next step');`
		);
		const script = spawn(process.execPath, [join(folder, 'script.mjs')], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		let text = '';
		script.stdout.on('data', (chunk) => (text += chunk));
		await expect.poll(() => text.trim().split('\n').length, { timeout: 15_000 }).toBe(2);
		const began = performance.now();
		script.kill(signal);
		if (deaf) setTimeout(() => script.kill(signal), 300);
		const exit = await new Promise((resolve) => script.once('exit', resolve));
		const seconds = (performance.now() - began) / 1000;
		const pids = text.match(/\d+/g)?.map(Number) ?? [];
		await expect.poll(() => pids.filter(alive), { timeout: 2000 }).toEqual([]);
		return { exit, seconds, text };
	}

	it('ends children and grandchildren, and starts nothing more', async () => {
		const { exit, text } = await family(false, undefined, 'SIGTERM');
		expect(exit).toBe(143);
		expect(text).not.toContain('the next step');
	});

	it('is a success where it is the ordinary end', async () => {
		expect((await family(false, 0, 'SIGINT')).exit).toBe(0);
	});

	it('does not wait when told twice', async () => {
		const { exit, seconds } = await family(true, undefined, 'SIGINT');
		expect(exit).toBe(130);
		expect(seconds).toBeLessThan(8);
	});
});
