import { describe, expect, it } from 'vitest';
import { browsers, findBrowser, NoBrowser, obtainBrowser } from '../../../scripts/lib/browser.mjs';

type Machine = Parameters<typeof findBrowser>[1];

const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

/** A machine with these files, on which apt-get puts `installs` in its place. */
function machine(there: string[], rest: Partial<Machine> & { installs?: string } = {}) {
	const files = new Set(there);
	const said: string[] = [];
	const ran: string[] = [];
	const fake: Machine = {
		platform: 'linux',
		env: { PATH: '/usr/local/bin:/usr/bin' },
		root: false,
		osRelease: '',
		exists: (path) => files.has(path),
		starts: () => true,
		playwrights: async () => '/cache/chrome',
		run: async (file, args) => {
			ran.push([file, ...args].join(' '));
			if (args.includes('install') && rest.installs) files.add(rest.installs);
			return rest.installs ? 0 : 100;
		},
		say: (line) => said.push(line),
		...rest
	};
	return { fake, said, ran };
}

describe('finding a browser', () => {
	it('takes the one that the environment names, before all others', async () => {
		const { fake } = machine(['/my/chrome', '/cache/chrome'], { env: { CHROMIUM_PATH: '/my/chrome' } });
		expect(await findBrowser('chromium', fake)).toBe('/my/chrome');
	});

	it('says so when the environment names a file that is not there', async () => {
		const { fake } = machine(['/cache/chrome'], { env: { CHROMIUM_PATH: '/my/chrome' } });
		await expect(findBrowser('chromium', fake)).rejects.toThrow('CHROMIUM_PATH is "/my/chrome"');
	});

	it("takes Playwright's own before those of the system", async () => {
		const { fake } = machine(['/cache/chrome', '/usr/bin/chromium']);
		expect(await findBrowser('chromium', fake)).toBe('/cache/chrome');
	});

	it('takes the Firefox of the system, never Playwright’s, which is spoken to in another way', async () => {
		const { fake } = machine(['/cache/chrome', '/usr/bin/firefox-esr']);
		expect(await findBrowser('firefox', fake)).toBe('/usr/bin/firefox-esr');
	});

	it('takes one on the PATH', async () => {
		for (const command of browsers.chromium.commands) {
			const { fake } = machine([`/usr/bin/${command}`]);
			expect(await findBrowser('chromium', fake)).toBe(`/usr/bin/${command}`);
		}
	});

	it('passes over a program that does not start', async () => {
		const { fake } = machine(['/usr/bin/chromium', '/usr/bin/microsoft-edge'], {
			starts: (path) => path.endsWith('edge')
		});
		expect(await findBrowser('chromium', fake)).toBe('/usr/bin/microsoft-edge');
	});

	it('knows the applications of macOS, for all and of one user', async () => {
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		const edge = '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
		const env = { HOME: '/Users/me' };
		expect(await findBrowser('chromium', machine([chrome], { platform: 'darwin', env }).fake)).toBe(chrome);
		expect(await findBrowser('chromium', machine([edge], { platform: 'darwin', env }).fake)).toBe(edge);
	});

	it('knows the program folders of Windows', async () => {
		const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
		const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
		expect(await findBrowser('chromium', machine([edge], { platform: 'win32', env }).fake)).toBe(edge);
	});

	it('finds nothing where nothing is', async () => {
		for (const platform of ['linux', 'darwin', 'win32'] as const)
			expect(await findBrowser('chromium', machine([], { platform, env: {} }).fake)).toBeUndefined();
	});
});

describe('installing a browser', () => {
	it("takes Debian's package as root, and says so", async () => {
		const { fake, said, ran } = machine([], { root: true, osRelease: debian, installs: '/usr/bin/chromium' });
		expect(await obtainBrowser('chromium', fake)).toBe('/usr/bin/chromium');
		expect(ran).toEqual(['apt-get -q update', 'apt-get -q -y --no-install-recommends install chromium']);
		expect(said.join()).toContain('installing its package chromium');
	});

	it('is not tried when one is there, without root, or elsewhere than on Debian', async () => {
		const there = machine(['/usr/bin/chromium'], { root: true, osRelease: debian });
		const user = machine([], { osRelease: debian });
		const fedora = machine([], { root: true, osRelease: 'ID=fedora\n' });
		await obtainBrowser('chromium', there.fake);
		await expect(obtainBrowser('chromium', user.fake)).rejects.toThrow();
		await expect(obtainBrowser('chromium', fedora.fake)).rejects.toThrow();
		expect([there.ran, user.ran, fedora.ran]).toEqual([[], [], []]);
	});

	it('that fails ends with the same advice', async () => {
		const { fake } = machine([], { root: true, osRelease: debian });
		await expect(obtainBrowser('chromium', fake)).rejects.toThrow('apt-get install -y chromium');
	});
});

describe('without a browser', () => {
	const advice = (rest: Partial<Machine>) =>
		obtainBrowser('chromium', machine([], rest).fake).catch((error: Error) => error.message);

	it('is of a kind of its own: a browser that is missing is no mistake of anybody', async () => {
		await expect(obtainBrowser('firefox', machine([]).fake)).rejects.toBeInstanceOf(NoBrowser);
		const mistaken = machine([], { env: { FIREFOX_PATH: '/no/such' } }).fake;
		await expect(obtainBrowser('firefox', mistaken)).rejects.not.toBeInstanceOf(NoBrowser);
	});

	it('says what is missing, exactly what to type, and the variable', async () => {
		expect(await advice({ osRelease: debian })).toBe(
			[
				'No Chromium, Chrome or Edge was found, and the browser tests need one.',
				'Type one of these, then the same command again:',
				'    sudo apt-get update && sudo apt-get install -y chromium',
				'    npx playwright install chromium',
				'Or say where one is: set the environment variable CHROMIUM_PATH to its program.'
			].join('\n')
		);
	});

	it('fits the system', async () => {
		expect(await advice({ osRelease: ubuntu })).toContain('--with-deps');
		expect(await advice({ osRelease: 'ID="rocky"\nID_LIKE="rhel centos fedora"\n' })).toContain(
			'dnf install'
		);
		expect(await advice({ platform: 'darwin' })).toContain('brew install');
		expect(await advice({ platform: 'win32' })).toContain('winget install');
		expect(await advice({ osRelease: 'ID=nixos\n' })).toContain('    npx playwright install chromium\n');
	});
});
