import { describe, expect, test } from 'vitest';
import {
	changed,
	decode,
	defaultView,
	encode,
	LOST,
	pushesHistory,
	type View
} from '../../../src/lib/model/view';
import { pages, projectors, renderers, sceneViews, space, split, themes, views } from './space';

const read = (address: string) => decode(...split(address), space);
const open = views.filter(({ page }) => page === 'map');
const reading = views.filter(({ page }) => page !== 'map');

describe('the address of a view', () => {
	test('gives the same view again, for every view of the map', () => {
		const lost = open.filter(
			(view) => JSON.stringify(read(encode(view, space)).view) !== JSON.stringify(view)
		);
		expect(open).toHaveLength(3 * 15 * 3 * 3 * 3 * 2);
		expect(lost).toEqual([]);
	});

	test('gives the same view again, for every scene with any layer and country over it', () => {
		const chosen = sceneViews.flatMap((view) => [
			view,
			{ ...view, theme: 'dark' as const, projector: 'on' as const }
		]);
		const lost = chosen.filter(
			(view) => JSON.stringify(read(encode(view, space)).view) !== JSON.stringify(view)
		);
		expect(chosen.length).toBeGreaterThan(2 * 10 * 3 * 15);
		expect(lost).toEqual([]);
	});

	test('is the scene’s own page where nothing lies over it', () => {
		const own = space.scenes.map(({ id, layer }) =>
			encode({ ...defaultView(space), page: 'brief', scene: id, layer }, space)
		);
		expect(own).toEqual(space.scenes.map(({ id }) => `brief/${id}/`));
	});

	test('says in the query what lies over a scene', () => {
		const [scene] = space.scenes;
		const view = { ...defaultView(space), page: 'brief' as const, scene: scene?.id ?? null };
		expect(encode({ ...view, layer: 'security', country: 'TUR', projector: 'on' }, space)).toBe(
			`brief/${scene?.id}/?layer=security&country=TUR&projector=on`
		);
	});

	test('keeps page, layer and choices of a page to read, which closes the country unless it shares it', () => {
		const lost = reading.filter((view) => {
			const country = view.page === 'share' ? view.country : null;
			return JSON.stringify(read(encode(view, space)).view) !== JSON.stringify({ ...view, country });
		});
		expect(lost).toEqual([]);
	});

	test('is understood without a notice', () => {
		const all = [...views, ...sceneViews];
		expect(all.filter((view) => read(encode(view, space)).notices.length > 0)).toEqual([]);
	});

	test('is one of its own: no two views share it', () => {
		const shown = [
			...views.filter(({ page, country }) => ['map', 'share'].includes(page) || country === null),
			...sceneViews
		];
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
				(view.projector === 'auto' && address.includes('projector')) ||
				(view.page !== 'map' && view.layer === space.layers[0] && address.includes('layer'))
			);
		});
		expect(telling).toEqual([]);
	});

	test('is made of letters, digits and what holds an address together', () => {
		const addresses = [...views, ...sceneViews].map((view) => encode(view, space));
		expect(addresses.filter((text) => !/^[\w/?=&-]*$/.test(text))).toEqual([]);
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
			view: { ...defaultView(space), layer, country },
			notices: []
		});
	});

	test.each([
		['BRIEF/Engagement', 'engagement', 'engagement', null],
		['brief/engagement/?layer=SECURITY', 'engagement', 'security', null],
		['brief/engagement/?country=t%C3%BCrkiye', 'engagement', 'engagement', 'TUR'],
		['//brief//security//?country=united-states&layer=recognition', 'security', 'recognition', 'USA']
	])('%s shows the scene that it most probably means, without a word', (address, scene, layer, country) => {
		expect(read(address)).toEqual({
			view: { ...defaultView(space), page: 'brief', scene, layer, country },
			notices: []
		});
	});

	test('has no country in its query but in a scene', () => {
		for (const address of [
			'?country=PAK',
			'about/?country=PAK',
			'brief/?country=PAK',
			'security/?country=PAK'
		])
			expect(read(address).view.country).toBeNull();
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
		expect(read('ABOUT/?layer=Security&theme=DARK&projector=On').view).toEqual({
			...defaultView(space),
			page: 'about',
			layer: 'security',
			theme: 'dark',
			projector: 'on'
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
		['evidence/?layer=weather&theme=pink', ['weather', 'pink']],
		['brief/interval/', ['interval']],
		['brief/ready/now/', ['now']],
		['brief/opening/again/?country=Atlantis&projector=huge', ['again', 'Atlantis', 'huge']]
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
			theme: 'dark'
		});
		expect(read('brief/security/?country=Atlantis&layer=weather').view).toEqual({
			...defaultView(space),
			page: 'brief',
			scene: 'security',
			layer: 'security'
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
			...defaultView(space),
			country: 'PAK',
			theme: 'dark'
		});
	});

	test('is gone from the address of the view', () => {
		expect(encode(lost('security/ind').view, space)).toBe('security/IND/');
	});
});

describe('the history of the browser', () => {
	const from: View = { ...defaultView(space), country: 'PAK' };
	const others: View[] = [
		...pages.map((page) => ({ ...from, page })),
		...space.layers.map((layer) => ({ ...from, layer })),
		...[null, 'IND', 'AFG'].map((country) => ({ ...from, country }))
	].filter((view) => JSON.stringify(view) !== JSON.stringify(from));

	test('gets an entry for every other page, layer and country, in both directions', () => {
		expect(others).toHaveLength(pages.length - 1 + 2 + 3);
		expect(others.filter((to) => !pushesHistory(from, to) || !pushesHistory(to, from))).toEqual([]);
	});

	test('gets none for a theme, for a base, or for nothing new', () => {
		expect(themes.filter((theme) => pushesHistory(from, { ...from, theme }))).toEqual([]);
		expect(renderers.filter((renderer) => pushesHistory(from, { ...from, renderer }))).toEqual([]);
		expect(projectors.filter((projector) => pushesHistory(from, { ...from, projector }))).toEqual([]);
	});

	test('has one entry for the whole talk, whatever is shown in it', () => {
		const [scene] = sceneViews;
		if (!scene) throw new Error('No scenes.');
		expect(sceneViews.filter((to) => pushesHistory(scene, to) || pushesHistory(to, scene))).toEqual([]);
		expect(sceneViews.filter((to) => !pushesHistory(from, to) || !pushesHistory(to, from))).toEqual([]);
		const start: View = { ...from, page: 'brief', country: null };
		expect([pushesHistory(start, scene), pushesHistory(scene, start)]).toEqual([true, true]);
	});
});

test('a view with some of it changed has a scene only in the briefing', () => {
	const there: View = { ...defaultView(space), page: 'brief', scene: space.scenes[0]?.id ?? null };
	expect(changed(there, { layer: 'security' }).scene).toBe(there.scene);
	const others = pages.filter((page) => page !== 'brief');
	expect(others.filter((page) => changed(there, { page }).scene !== null)).toEqual([]);
});
