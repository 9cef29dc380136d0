/** What is in the folder, for programs: held against the profiles that the package specification publishes. */
import content from 'virtual:content';
import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../src/lib/export/data-package';
// As published in npm's `datapackage` 1.1.10 (MIT, Open Knowledge).
import packageProfile from '../../fixtures/frictionless/data-package.json';
import tableProfile from '../../fixtures/frictionless/tabular-data-resource.json';
import { dataFiles, fileAt } from './files';

const described: DataPackage = JSON.parse(fileAt('datapackage.json'));
const tables = described.resources.filter(({ path }) => path.endsWith('.csv'));

/** The profiles are of an older draft, whose words used here mean the same. */
function problemsOf({ $schema: _, ...profile }: { $schema: string }, value: unknown): string[] {
	const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
	const isValid = ajv.validate(profile, value);
	return isValid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the data package', () => {
	test('fits the profile that it names', () => {
		expect(described.profile).toBe('data-package');
		expect(problemsOf(packageProfile, described)).toEqual([]);
	});

	test.each(tables.map((table) => [table.path, table] as const))(
		'%s fits the profile of tables',
		(_, table) => {
			expect(table.profile).toBe('tabular-data-resource');
			expect(problemsOf(tableProfile, table)).toEqual([]);
		}
	);

	test('the profiles find what is wrong', () => {
		expect(problemsOf(packageProfile, { ...described, resources: [] })).not.toEqual([]);
		expect(problemsOf(packageProfile, { ...described, created: 5 })).not.toEqual([]);
		expect(problemsOf(tableProfile, { ...tables[0], schema: { fields: [{}] } })).not.toEqual([]);
	});

	test('lists every file but itself, each under a name of its own', () => {
		expect(described.resources.map(({ path }) => path)).toEqual(
			dataFiles.map(({ path }) => path).filter((path) => path !== 'datapackage.json')
		);
		expect(new Set(described.resources.map(({ name }) => name)).size).toBe(described.resources.length);
		expect(tables).toHaveLength(4);
	});

	test('knows size and hash of every file', () => {
		const wrong = described.resources.filter(({ path, bytes, hash }) => {
			const text = fileAt(path);
			return (
				bytes !== Buffer.byteLength(text) ||
				hash !== `sha256:${createHash('sha256').update(text).digest('hex')}`
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('says for every file what it is for, and how it writes silence', () => {
		const mute = described.resources.filter(
			({ description, silence }) => !/\.$/.test(description) || !/silen|absence/i.test(silence)
		);
		expect(mute.map(({ path }) => path)).toEqual([]);
	});

	test('is dated by the coding, never by the build', () => {
		expect(described.created).toBe('2026-11-21T00:00:00Z');
	});

	test('names the article, the outlines and both licences', () => {
		const sources = described.sources.map(({ title }) => title).join(' ');
		expect(sources).toContain(content.outline.author);
		expect(sources).toContain('Natural Earth');
		const licences = new Set(described.resources.flatMap(({ licenses }) => licenses.map(({ name }) => name)));
		expect([...licences]).toEqual(['CC-BY-4.0', 'other-pd']);
	});
});
