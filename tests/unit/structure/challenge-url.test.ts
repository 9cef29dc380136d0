/** Where a coding can be challenged, as it is given to the build. */
import { describe, expect, test } from 'vitest';
import { challengeUrl } from '../../../scripts/challenge-url';

test.each([
	['https://example.org', 'https://example.org/'],
	['https://example.org/new?labels=coding', 'https://example.org/new?labels=coding'],
	['mailto:map@example.org', 'mailto:map@example.org'],
	['mailto:the.map+coding@mail.example.org', 'mailto:the.map+coding@mail.example.org']
])('%s is where a coding is challenged', (given, address) => {
	expect(challengeUrl(given)).toBe(address);
});

test('without one nobody is asked', () => {
	expect([challengeUrl(undefined), challengeUrl('')]).toEqual(['', '']);
});

describe('an address that cannot be asked stops the build with one line', () => {
	test.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'vbscript:x',
		'http://example.org/',
		'ftp://example.org/',
		'//example.org/',
		'example.org',
		'not an address',
		'https://',
		'https://example.org/"onclick="alert(1)',
		"https://example.org/'x",
		'https://example.org/<script>',
		'https://example.org/\r\nx',
		'https://me:secret@example.org/',
		'mailto:',
		'mailto:nobody',
		'mailto:a@example.org?subject=x',
		'mailto:a@example.org,b@example.org',
		'mailto:"<script>"@example.org',
		'mailto:a@example.org%0ABcc:b@example.org'
	])('%j', (given) => {
		expect(() => challengeUrl(given)).toThrow(/^CHALLENGE_URL .*https:\/\/example\.org.*mailto:/);
		try {
			challengeUrl(given);
		} catch (error) {
			expect((error as Error).message).not.toMatch(/[\r\n]/);
		}
	});
});
