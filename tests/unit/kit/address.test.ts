/** The address in the room kit: everything stands after "#". */
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/kit/address';

const whole = '#/security/PAK/?theme=dark&map=4.20/34.50/69.20#s1p2';

test('an address of the kit holds page, choices, camera and a place inside the page', () => {
	expect(readAddress(whole)).toEqual({
		path: 'security/PAK/',
		search: '?theme=dark',
		camera: '4.20/34.50/69.20',
		anchor: 's1p2'
	});
});

test.each([whole, '#/', '#/brief/road/', '#/?map=3/30/60', '#/?layer=x%20y', '#/evidence/#s1p2'])(
	'%s is the same when it has been read and written',
	(hash) => {
		const address = readAddress(hash);
		expect(address && writeAddress(address)).toBe(hash);
	}
);

test.each(['', '#', '#s1p2', '#map=3/30/60'])('“%s” is none: the file was just opened', (hash) => {
	expect(readAddress(hash)).toBeNull();
});

describe('a camera', () => {
	test('is no part of what the view reads, wherever it stands in the query', () => {
		expect(readAddress('#/?map=3/30/60&theme=dark&layer=a')?.search).toBe('?theme=dark&layer=a');
	});

	test('is found where the site has it too', () => {
		const site = readAddress('#/brief/road/?theme=dark#map=3/30/60');
		expect(site && writeAddress(site)).toBe('#/brief/road/?theme=dark&map=3/30/60');
	});

	test('that is none is dropped', () => {
		expect(readAddress('#/?map=<script>&theme=dark')).toMatchObject({ camera: '', search: '?theme=dark' });
	});
});

test('the view’s own addresses are those of the kit without the “#/”', () => {
	for (const address of [
		'',
		'security/',
		'brief/road/?country=PAK&layer=security',
		'evidence/?theme=light'
	]) {
		const read = readAddress(`#/${address}`);
		expect(`${read?.path}${read?.search}`).toBe(address);
	}
});
