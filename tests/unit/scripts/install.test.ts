import { describe, expect, it } from 'vitest';
import { needsInstall, nodeIsRecentEnough, npmCommand } from '../../../scripts/lib/install.mjs';

describe('dependencies', () => {
	it('are installed when they are missing or older than the lock file', () => {
		expect(needsInstall(100, null)).toBe(true);
		expect(needsInstall(100, 99)).toBe(true);
	});

	it('are left alone when they are as new as the lock file, or there is none', () => {
		expect(needsInstall(100, 100)).toBe(false);
		expect(needsInstall(100, 101)).toBe(false);
		expect(needsInstall(null, 1)).toBe(false);
	});
});

describe('npm', () => {
	const npm = (npmPath: string | undefined, there: string[]) =>
		npmCommand({ execPath: '/opt/node/bin/node', npmPath, exists: (path) => there.includes(path) });

	it('is the one that runs us', () => {
		const cli = '/usr/lib/node_modules/npm/bin/npm-cli.js';
		expect(npm(cli, [cli])).toEqual(['/opt/node/bin/node', cli]);
	});

	it('is the one beside Node when another program runs us', () => {
		const beside = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
		expect(npm('/usr/lib/yarn.js', ['/usr/lib/yarn.js', beside])).toEqual(['/opt/node/bin/node', beside]);
		expect(npm(undefined, [beside])).toEqual(['/opt/node/bin/node', beside]);
	});

	it('is whatever has that name otherwise', () => {
		expect(npm(undefined, [])).toEqual(['npm']);
	});
});

it('Node is recent enough from 20.19 on', () => {
	expect(['20.19.0', '20.20.2', '22.12.0', '24.0.0'].filter((v) => !nodeIsRecentEnough(v))).toEqual([]);
	expect(['18.20.4', '20.9.0', '20.18.3'].filter(nodeIsRecentEnough)).toEqual([]);
});
