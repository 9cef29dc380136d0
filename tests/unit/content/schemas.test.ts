import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, schemaFiles } from '../../../scripts/schema';
import { FILE_SCHEMAS } from '../../../src/lib/model/records';
import { changed, files, ROOT } from './files';

const FOLDER = join(ROOT, 'static', 'schema');
const schemaOf = (path: string) =>
	`${path.startsWith('countries/') ? 'country' : path.replace('.json', '')}.schema.json`;

let generated: Awaited<ReturnType<typeof schemaFiles>> = [];
beforeAll(async () => {
	generated = await schemaFiles();
});

test('there is one JSON Schema for each kind of file', () => {
	expect(generated.map(({ name }) => name)).toEqual(
		Object.keys(FILE_SCHEMAS).map((name) => `${name}.schema.json`)
	);
});

test('the committed JSON Schemas are what `npm run schema` writes', () => {
	expect(differences(generated, FOLDER)).toEqual([]);
});

test('a changed, a missing and a surplus schema are differences', () => {
	const [first, ...others] = generated;
	if (!first) throw new Error('No schemas.');
	const spoiled = [{ ...first, text: '{}' }, ...others.slice(1), { name: 'new.schema.json', text: '{}' }];
	expect(differences(spoiled, FOLDER)).toEqual([first.name, 'new.schema.json', others[0]?.name]);
});

describe('every record', () => {
	const ajv = new Ajv({ allErrors: true });
	const validators = new Map(
		readdirSync(FOLDER).map((name) => [
			name,
			ajv.compile(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
		])
	);

	test.each(files.map(({ path, text }) => ({ path, text })))(
		'$path fits its JSON Schema',
		({ path, text }) => {
			const validate = validators.get(schemaOf(path));
			validate?.(JSON.parse(text));
			expect(validate?.errors).toBeNull();
		}
	);

	test.each(files.map(({ path, text }) => ({ path, text })))(
		'$path points an editor to it',
		({ path, text }) => {
			const up = path.includes('/') ? '../../..' : '../..';
			expect(JSON.parse(text)).toHaveProperty('$schema', `${up}/static/schema/${schemaOf(path)}`);
		}
	);

	test('is refused by the JSON Schema where the reader of records refuses its shape', () => {
		const spoiled = changed(files, 'countries/PAK.json', 'cells.security.claims[0].citations', () => []);
		const text = spoiled.find(({ path }) => path === 'countries/PAK.json')?.text ?? '';
		expect(validators.get('country.schema.json')?.(JSON.parse(text))).toBe(false);
	});
});
