// Finds browsers for the tests: what the environment names, else Playwright's own, else one of the system, else
// Debian's package (only as root). The build never needs any of this.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { run } from './process.mjs';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 *
 * @typedef {object} Browser
 * @property {string} title
 * @property {string} variable names the browser's program; read here and in playwright.config.ts
 * @property {boolean} own Playwright's own build will do
 * @property {string[]} commands names on the PATH
 * @property {string[]} mac inside /Applications
 * @property {string[]} windows inside Program Files
 * @property {string} debian the package
 * @property {Record<string, string>} advice what to type, by platform or by ID of /etc/os-release; '' for the rest
 *
 * What the search sees of the machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} root
 * @property {string} osRelease the text of /etc/os-release, or nothing
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts
 * @property {(name: BrowserName) => Promise<string | undefined>} playwrights where Playwright keeps its own
 * @property {(file: string, args: string[]) => Promise<number>} run
 * @property {(line: string) => void} say
 */

/** @type {Record<BrowserName, Browser>} */
export const browsers = {
	chromium: {
		title: 'Chromium, Chrome or Edge',
		variable: 'CHROMIUM_PATH',
		own: true,
		commands: [
			'google-chrome',
			'google-chrome-stable',
			'chromium',
			'chromium-browser',
			'microsoft-edge',
			'microsoft-edge-stable',
			'msedge'
		],
		mac: [
			'Google Chrome.app/Contents/MacOS/Google Chrome',
			'Chromium.app/Contents/MacOS/Chromium',
			'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
		],
		windows: [
			'Google\\Chrome\\Application\\chrome.exe',
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe'
		],
		debian: 'chromium',
		advice: {
			debian: 'sudo apt-get update && sudo apt-get install -y chromium',
			ubuntu: 'npx playwright install --with-deps chromium',
			fedora: 'sudo dnf install -y chromium',
			arch: 'sudo pacman -S --noconfirm chromium',
			alpine: 'apk add chromium',
			darwin: 'brew install --cask google-chrome',
			win32: 'winget install --exact --id Google.Chrome',
			'': 'npx playwright install chromium'
		}
	},
	// As people have it. Playwright's own is a build of its own, spoken to in another way.
	firefox: {
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		own: false,
		commands: ['firefox', 'firefox-esr'],
		mac: ['Firefox.app/Contents/MacOS/firefox'],
		windows: ['Mozilla Firefox\\firefox.exe'],
		debian: 'firefox-esr',
		advice: {
			debian: 'sudo apt-get update && sudo apt-get install -y firefox-esr',
			ubuntu: 'sudo snap install firefox',
			fedora: 'sudo dnf install -y firefox',
			arch: 'sudo pacman -S --noconfirm firefox',
			alpine: 'apk add firefox',
			darwin: 'brew install --cask firefox',
			win32: 'winget install --exact --id Mozilla.Firefox',
			'': 'the package manager of this system, for its package firefox'
		}
	}
};

/** There is no such browser here and none could be installed: nothing can be said about the tests that want it. */
export class NoBrowser extends Error {}

/**
 * The path of a browser's program. Installs it where that is allowed; throws with what to type where it is not.
 * @param {BrowserName} name
 * @param {Machine} machine
 */
export async function obtainBrowser(name, machine = thisMachine()) {
	const browser = browsers[name];
	const found = await findBrowser(name, machine);
	if (found) return found;

	if (machine.root && family(machine).includes('debian')) {
		machine.say(
			`No ${browser.title} found. As this is Debian and root: installing its package ${browser.debian}.`
		);
		const apt = ['-q', '-y', '--no-install-recommends', 'install', browser.debian];
		const done =
			(await machine.run('apt-get', ['-q', 'update'])) === 0 && (await machine.run('apt-get', apt)) === 0;
		const installed = done && (await findBrowser(name, machine));
		if (installed) return installed;
	}
	throw new NoBrowser(advice(browser, machine));
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(name, machine) {
	const browser = browsers[name];
	const named = machine.env[browser.variable];
	if (named) {
		if (machine.exists(named)) return named;
		throw new Error(`${browser.variable} is "${named}", and there is no such file. Correct it or unset it.`);
	}
	const own = browser.own && (await machine.playwrights(name));
	if (own && machine.exists(own)) return own;
	// A file may be a stub that only says how to install the browser (Ubuntu), so each is tried.
	return candidates(browser, machine).find((path) => machine.exists(path) && machine.starts(path));
}

/**
 * @param {Browser} browser
 * @param {Machine} machine
 */
function candidates({ commands, mac, windows }, { platform, env }) {
	if (platform === 'win32') {
		const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
			(f) => f !== undefined
		);
		return windows.flatMap((path) => folders.map((folder) => win32.join(folder, path)));
	}
	const folders = (env['PATH'] ?? '').split(posix.delimiter).filter(Boolean);
	const onPath = commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
	if (platform !== 'darwin') return onPath;
	const applications = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
	return [...mac.flatMap((path) => applications.map((folder) => posix.join(folder, path))), ...onPath];
}

/**
 * What /etc/os-release calls this system and its ancestors: ['ubuntu', 'debian'].
 * @param {Pick<Machine, 'osRelease'>} machine
 */
function family({ osRelease }) {
	/** @param {string} key */
	const value = (key) => new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
	return [...value('ID'), ...value('ID_LIKE')];
}

/**
 * @param {Browser} browser
 * @param {Machine} machine
 */
function advice({ title, variable, advice }, machine) {
	const key = [machine.platform, ...family(machine)].find((id) => id in advice) ?? '';
	const others = [advice[key], advice['']].filter((text, at, all) => text && all.indexOf(text) === at);
	return [
		`No ${title} was found, and the browser tests need one.`,
		`Type one of these, then the same command again:`,
		...others.map((text) => `    ${text}`),
		`Or say where one is: set the environment variable ${variable} to its program.`
	].join('\n');
}

/** @returns {Machine} */
export function thisMachine() {
	return {
		platform: process.platform,
		env: process.env,
		root: process.getuid?.() === 0,
		osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
		exists: existsSync,
		// On Windows `--version` opens a window instead, and there are no stubs to beware of.
		starts: (path) =>
			process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
		playwrights: async (name) => (await import('@playwright/test'))[name].executablePath(),
		run: (file, args) => run(file, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
		say: console.log
	};
}
