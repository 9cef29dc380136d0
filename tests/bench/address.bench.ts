/** Reading and writing addresses, measured against what the platform itself needs to take an address apart. */
import { bench, describe } from 'vitest';
import { decode, encode } from '../../src/lib/model/view';
import { space, split, views } from '../unit/model/space';

const addresses = views.map((view) => encode(view, space));
const whole = addresses.map((address) => `https://example.org/${address}`);
const hostile = [
	'%E0%A4%A/'.repeat(40),
	'x'.repeat(20_000),
	'<script>/'.repeat(200),
	`?theme=${'y'.repeat(20_000)}`
];

describe(`${addresses.length} addresses`, () => {
	bench('new URL', () => {
		for (const address of whole) new URL(address);
	});
	bench('decode', () => {
		for (const address of addresses) decode(...split(address), space);
	});
	bench('encode', () => {
		for (const view of views) encode(view, space);
	});
});

describe('one address', () => {
	bench('of a country', () => void decode('security/PAK/', '?theme=dark', space));
	bench('by another name', () => void decode('Security/Republic of Türkiye', '', space));
	bench('hostile', () => {
		for (const address of hostile) decode(...split(address), space);
	});
});
