/** Lines that no file crosses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, ROOT, sourcesIn, type Source } from './sources';

const components = sourcesIn('src', 'svelte');
const code = ['src', 'tests', 'geo', 'scripts'].flatMap((folder) =>
	sourcesIn(folder, 'ts', 'mjs', 'js', 'svelte', 'html', 'css')
);
/** This file names what it looks for. */
const others = code.filter(({ path }) => !path.endsWith('structure/boundaries.test.ts'));

/** "path:line: text" of every line that matches. */
function lines(sources: readonly Source[], pattern: RegExp): string[] {
	return sources.flatMap(({ path, text }) =>
		text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : []))
	);
}
const withoutStyle = (source: Source): Source => ({
	...source,
	text: source.text.split(/^<style/m)[0] ?? ''
});

describe('components', () => {
	const markup = components.map(withoutStyle);

	test('put raw HTML in one place: the map that the build has made', () => {
		const raw = lines(markup, /\{@html/);
		expect(raw.map((line) => line.split(':')[0])).toEqual(['src/lib/map/MapStage.svelte']);
	});

	test('carry no style attributes, which the content security policy forbids', () => {
		expect(lines(markup, /\sstyle=|\sstyle:[\w-]+[=\s/>]|\{style\}|setAttribute\('style'/)).toEqual([]);
	});

	test('carry no handlers as text', () => {
		expect(lines(markup, /\son[a-z]+="/)).toEqual([]);
	});

	test('name no colours: those are in the palette', () => {
		const named = components.flatMap(({ path, text }) =>
			[...text.matchAll(/#[0-9a-f]{3,8}\b(?=[;,)\s])|\b(rgb|hsl|oklch)a?\(/gi)].map(
				([hit]) => `${path}: ${hit}`
			)
		);
		expect(named).toEqual([]);
	});
});

describe('no file', () => {
	test('has something left to do in it', () => {
		expect(lines(others, /\b(TODO|FIXME|HACK)\b/)).toEqual([]);
	});

	test('prints to the console, but for programs whose output it is', () => {
		const programs = /^(scripts\/|geo\/build\.ts)/;
		const quiet = others.filter(({ path }) => !programs.test(path));
		// A program in a text, as in the tests of the process runner, prints where it runs.
		const printing = quiet.filter((source) =>
			/^\s*console\.\w+\(/m.test(codeOf(source).replace(/`[^`]*`/g, ''))
		);
		expect(printing.map(({ path }) => path)).toEqual([]);
	});

	test('has a test that is skipped, or that keeps others from running', () => {
		const tests = others.filter(({ path }) => path.startsWith('tests/'));
		expect(lines(tests, /\b(test|it|describe|bench)(\.\w+)*\.(only|skip|todo|fails|fixme)\b/)).toEqual([]);
	});

	test('loads anything from another host', () => {
		const loading = /(src|href)=["']https?:|@import\s|url\(["']?https?:|fetch\(\s*['"`]https?:|from 'https?:/;
		const pages = others.filter(({ path }) => path.startsWith('src/'));
		expect(lines(pages, loading)).toEqual([]);
	});

	test('knows a path on somebody’s machine', () => {
		const program = others.filter(({ path }) => !path.startsWith('tests/'));
		expect(lines(program, /\/(home|Users)\/\w+\/|[A-Z]:\\\\Users/)).toEqual([]);
	});
});

describe('the lock file', () => {
	const lock: { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> } =
		JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
	const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

	test('names no registry: everyone installs from theirs', () => {
		expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
		expect(packages.length).toBeGreaterThan(100);
	});

	test('holds every package to its content', () => {
		expect(packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual(
			[]
		);
	});

	test('has no address of a registry in the settings either', () => {
		const npmrc = existsSync(join(ROOT, '.npmrc')) ? readFileSync(join(ROOT, '.npmrc'), 'utf8') : '';
		expect(npmrc).not.toMatch(/registry\s*=|_auth|\/\//);
	});
});

test('the packages of the page are few and pinned', () => {
	const { dependencies = {}, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	const versions: Record<string, string> = { ...dependencies, ...devDependencies };
	const open = Object.entries(versions).filter(([, version]) =>
		/[*x>]|latest|^(git|http|file)/.test(version)
	);
	expect(open).toEqual([]);
});
