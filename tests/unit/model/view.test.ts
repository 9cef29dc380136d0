import { describe, expect, test } from 'vitest';
import { decode, defaultView, encode, LOST, pushesHistory, type View } from '../../../src/lib/model/view';
import { pages, renderers, space, split, themes, views } from './space';

const read = (address: string) => decode(...split(address), space);
const open = views.filter(({ page }) => page === 'map');
const reading = views.filter(({ page }) => page !== 'map');

describe('the address of a view', () => {
	test('gives the same view again, for every view of the map', () => {
		const lost = open.filter(
			(view) => JSON.stringify(read(encode(view, space)).view) !== JSON.stringify(view)
		);
		expect(open).toHaveLength(3 * 15 * 3 * 3);
		expect(lost).toEqual([]);
	});

	test('keeps page, layer and theme of a reading page, which closes the country', () => {
		const lost = reading.filter(
			(view) => JSON.stringify(read(encode(view, space)).view) !== JSON.stringify({ ...view, country: null })
		);
		expect(lost).toEqual([]);
	});

	test('is understood without a notice', () => {
		expect(views.filter((view) => read(encode(view, space)).notices.length > 0)).toEqual([]);
	});

	test('is one of its own: no two views share it', () => {
		const shown = views.filter(({ page, country }) => page === 'map' || country === null);
		expect(new Set(shown.map((view) => encode(view, space))).size).toBe(shown.length);
	});

	test('of the default view is empty', () => {
		expect(encode(defaultView(space), space)).toBe('');
		expect(read('').view).toEqual(defaultView(space));
	});

	test('says only what differs from the default', () => {
		const telling = views.filter((view) => {
			const address = encode(view, space);
			return (
				(view.theme === 'auto' && address.includes('theme')) ||
				(view.page !== 'map' && view.layer === space.layers[0] && address.includes('layer'))
			);
		});
		expect(telling).toEqual([]);
	});

	test('is made of letters, digits and what holds an address together', () => {
		expect(views.map((view) => encode(view, space)).filter((text) => !/^[\w/?=&-]*$/.test(text))).toEqual([]);
	});
});

describe('an address that is not quite right', () => {
	test.each([
		['recognition/pak/', 'recognition', 'PAK'],
		['/RECOGNITION/Pakistan', 'recognition', 'PAK'],
		['engagement/türkiye/', 'engagement', 'TUR'],
		['engagement/T%C3%BCrkiye/', 'engagement', 'TUR'],
		['security/united-states', 'security', 'USA'],
		['security/United_States/', 'security', 'USA'],
		['security/united%20states/', 'security', 'USA'],
		['security/Írán/', 'security', 'IRN'],
		['engagement/tu\u0308rkiye/', 'engagement', 'TUR'],
		['PAK/security/', 'security', 'PAK'],
		['uzbekistan', 'recognition', 'UZB'],
		['//security////IRN//', 'security', 'IRN']
	])('%s shows what it most probably means, without a word', (address, layer, country) => {
		expect(read(address)).toEqual({
			view: { page: 'map', layer, country, theme: 'auto', renderer: 'auto' },
			notices: []
		});
	});

	test('finds every country by its code, its name and every other name, in any case', () => {
		const wrong = space.countries.flatMap(({ id, name, aliases }) =>
			[id, name, ...aliases]
				.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()])
				.filter((word) => read(`recognition/${encodeURIComponent(word)}/`).view.country !== id)
				.map((word) => `${word} is not ${id}`)
		);
		expect(wrong).toEqual([]);
	});

	test('finds pages, layers and themes in any case', () => {
		expect(read('ABOUT/?layer=Security&theme=DARK').view).toEqual({
			page: 'about',
			layer: 'security',
			country: null,
			theme: 'dark',
			renderer: 'auto'
		});
	});

	test('finds a page below another in any case, and not where the words are turned round', () => {
		expect(read('About/BORDERS/')).toEqual({
			view: { ...defaultView(space), page: 'about/borders' },
			notices: []
		});
		expect(read('borders/about/').view.page).toBe('map');
	});

	test.each([
		['nowhere/', ['nowhere']],
		['recognition/Atlantis/', ['Atlantis']],
		['nowhere/PAK/?theme=pink', ['nowhere', 'pink']],
		['about/PAK/', ['PAK']],
		['about/borders/PAK/kashmir/', ['PAK', 'kashmir']],
		['evidence/?layer=weather&theme=pink', ['weather', 'pink']]
	])('%s gives one notice for each part that names nothing', (address, parts) => {
		const { notices } = read(address);
		expect(notices).toHaveLength(parts.length);
		expect(parts.filter((part, index) => !notices[index]?.includes(part))).toEqual([]);
	});

	test('keeps what it does say beside what it does not', () => {
		expect(read('nowhere/PAK/?theme=pink').view).toEqual({ ...defaultView(space), country: 'PAK' });
		expect(read('security/Atlantis/?theme=dark').view).toEqual({
			...defaultView(space),
			layer: 'security',
			theme: 'dark',
			renderer: 'auto'
		});
	});

	test('leaves parameters of others alone', () => {
		expect(read('?utm_source=mail&fbclid=1')).toEqual({ view: defaultView(space), notices: [] });
	});

	test('says so in a short line, however long it is', () => {
		const long = 'x'.repeat(5000);
		const { notices } = decode(`${long}/${long}`, `?theme=${long}`, space);
		expect(notices).toHaveLength(3);
		expect(notices.filter((notice) => [...notice].length > 120)).toEqual([]);
	});

	test('is never quoted with a character cut in two', () => {
		const broken = ['', 'x']
			.map((before) => before + '🗺'.repeat(60))
			.flatMap((part) => decode(encodeURIComponent(part), '', space).notices)
			.filter((notice) => /\p{Surrogate}/u.test(notice));
		expect(broken).toEqual([]);
	});
});

describe('a path handed over by the page for unknown addresses', () => {
	const lost = (path: string, rest = '') => decode('', `?${LOST}=${encodeURIComponent(path)}${rest}`, space);

	test('is read like any path', () => {
		const paths = ['recognition/pak', 'Security', 'nowhere/IRN/', 'about/', '', '%E0%A4%A/x', 'a b/ü'];
		const wrong = paths.filter(
			(path) => JSON.stringify(lost(path)) !== JSON.stringify(decode(path, '', space))
		);
		expect(wrong).toEqual([]);
	});

	test('leaves the other parameters what they are', () => {
		expect(lost('recognition/pak', '&theme=dark').view).toEqual({
			page: 'map',
			layer: 'recognition',
			country: 'PAK',
			theme: 'dark',
			renderer: 'auto'
		});
	});

	test('is gone from the address of the view', () => {
		expect(encode(lost('security/ind').view, space)).toBe('security/IND/');
	});
});

describe('the history of the browser', () => {
	const from: View = { page: 'map', layer: 'recognition', country: 'PAK', theme: 'auto', renderer: 'auto' };
	const others: View[] = [
		...pages.map((page) => ({ ...from, page })),
		...space.layers.map((layer) => ({ ...from, layer })),
		...[null, 'IND', 'AFG'].map((country) => ({ ...from, country }))
	].filter((view) => JSON.stringify(view) !== JSON.stringify(from));

	test('gets an entry for every other page, layer and country, in both directions', () => {
		expect(others).toHaveLength(8);
		expect(others.filter((to) => !pushesHistory(from, to) || !pushesHistory(to, from))).toEqual([]);
	});

	test('gets none for a theme, for a base, or for nothing new', () => {
		expect(themes.filter((theme) => pushesHistory(from, { ...from, theme }))).toEqual([]);
		expect(renderers.filter((renderer) => pushesHistory(from, { ...from, renderer }))).toEqual([]);
	});
});
