/** The address at which the site will stand, as it is given to the build. */
import { describe, expect, test } from 'vitest';
import { siteUrl } from '../../../scripts/site-url';

test.each([
	['https://example.org', 'https://example.org/'],
	['https://example.org/', 'https://example.org/'],
	['https://example.org/map', 'https://example.org/map/'],
	['https://example.org/map//', 'https://example.org/map/'],
	['http://example.org:8080/a/b/?x=1#y', 'http://example.org:8080/a/b/'],
	['HTTPS://EXAMPLE.org/Map', 'https://example.org/Map/']
])('%s stands at %s', (given, address) => {
	expect(siteUrl(given)).toBe(address);
});

test('without one the build knows none', () => {
	expect([siteUrl(undefined), siteUrl('')]).toEqual(['', '']);
});

test('it is the same when it is given again', () => {
	const once = siteUrl('https://example.org/a/b');
	expect(siteUrl(once)).toBe(once);
});

describe('an address that cannot be linked to', () => {
	test.each(['example.org', '/map/', 'not an address', 'https://', '://x'])(
		'%s asks for a whole one',
		(given) => {
			expect(() => siteUrl(given)).toThrow(/SITE_URL.*whole address.*https:\/\//s);
		}
	);

	test.each(['ftp://example.org/', 'file:///srv/map/', 'javascript:alert(1)', 'data:text/html,x'])(
		'%s is refused by its kind',
		(given) => {
			expect(() => siteUrl(given)).toThrow(/SITE_URL.*only http and https/s);
		}
	);
});
