/** The parameter table: what a person chose is in the address, once, in one way, and only where it means something. */
import { describe, expect, test } from 'vitest';
import { codesIn, NEIGHBOURS } from '../../../src/lib/model/filter';
import { COMPARED, PARAMS, sortsOf } from '../../../src/lib/model/params';
import { decode, defaultView, encode, LOST, type PageId, type View } from '../../../src/lib/model/view';
import { chance } from './random';
import { claims, countries, pages, projectors, renderers, space, split, themes } from './space';

const plain = defaultView(space);
const read = (address: string) => decode(...split(address), space);
const pair = <T>(all: readonly T[]) =>
	all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));

const ids = space.countries.map(({ id }) => id);
const filterWords = [...codesIn(space.codes), NEIGHBOURS, ...space.themes];
const whole = (filter: readonly string[]) =>
	Object.values(space.codes).some((own) => own.every((code) => filter.includes(code)));

/** Every value that a parameter can have; of lists one, two and many. */
const VALUES: { [K in (typeof PARAMS)[number]['key']]: readonly View[K][] } = {
	layer: space.layers,
	country: countries,
	compare: [[], ...ids.map((id) => [id]), ...pair(ids), ids.slice(2, 2 + COMPARED), ids.slice(-3)],
	filter: [
		[],
		...filterWords.map((word) => [word]),
		...pair(filterWords).filter((filter) => !whole(filter)),
		Object.values(space.codes).flatMap((own) => own.slice(1))
	],
	second: [null, ...space.layers],
	arcs: ['off', 'on'],
	event: [null, ...space.events],
	sort: sortsOf(space),
	claims,
	theme: themes,
	renderer: renderers,
	projector: projectors
};

/** Every page, the pages of scenes, and a country's. */
const grounds: View[] = [
	...pages.map((page): View => ({ ...plain, page })),
	...space.scenes.map(({ id, layer }): View => ({ ...plain, page: 'brief', scene: id, layer })),
	{ ...plain, country: 'PAK', layer: 'security' }
];

describe('each parameter', () => {
	test('has a name of its own, and says another part of the view', () => {
		const names = [...PARAMS.map(({ name }) => name), LOST];
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(PARAMS.map(({ key }) => key)).size).toBe(PARAMS.length);
	});

	test('together with the path says every part of the view', () => {
		const said = [...PARAMS.map(({ key }) => key), 'page', 'scene'].sort();
		expect(said).toEqual(Object.keys(plain).sort());
	});

	test.each(PARAMS.map((param) => [param.name, param] as const))(
		'“%s” survives with every value wherever it means something, and is not written elsewhere',
		(name, { key, on }) => {
			const problems = grounds.flatMap((ground) =>
				VALUES[key].flatMap((value) => {
					const view = { ...ground, [key]: value };
					// The layer of the symbols is never the painted one.
					if (view.second === view.layer) return [];
					const address = encode(view, space);
					const { view: again, notices } = read(address);
					const written = new URLSearchParams(split(address)[1]).has(name);
					// On the map it is read, and leads to the comparison.
					const leads = name === 'with' && ground.page === 'map';
					const wrong =
						on(ground) && !leads
							? JSON.stringify(again) !== JSON.stringify(view)
							: written && 'written where it means nothing';
					return wrong || notices.length > 0 ? [`${address}: ${wrong} ${notices}`] : [];
				})
			);
			expect(VALUES[key].length).toBeGreaterThan(1);
			expect(problems).toEqual([]);
		}
	);

	test('is left out where it has its default', () => {
		const queries = grounds.map((view) => split(encode({ ...view, second: null }, space))[1]);
		expect(queries.filter((query) => query !== '' && query !== '?layer=security')).toEqual([]);
	});

	test('that a person explores with goes along from the table to map, timeline, comparison and back', () => {
		const table: View = { ...plain, page: 'table', filter: ['A2'], second: 'security', sort: '-security' };
		const pages: readonly PageId[] = ['map', 'timeline', 'compare', 'table'];
		let there = table;
		for (const page of pages) there = read(encode({ ...there, page }, space)).view;
		expect(there).toEqual(table);
	});

	test('that its page does not know is not read there', () => {
		const some: Record<string, string> = {
			with: 'IND-PAK',
			filter: 'A2',
			second: 'security',
			arcs: 'on',
			event: space.events[0] ?? '',
			sort: '-name',
			country: 'PAK'
		};
		const path = (page: PageId) => (page === 'map' ? '' : `${page}/`);
		const wrong = pages.flatMap((page) =>
			PARAMS.filter(({ name, on }) => name in some && !on({ page, scene: null, country: null })).flatMap(
				({ name }) => {
					const { view, notices } = read(`${path(page)}?${name}=${some[name]}`);
					return notices.length > 0 || JSON.stringify(view) !== JSON.stringify({ ...plain, page })
						? [`${name} on ${page}`]
						: [];
				}
			)
		);
		expect(wrong).toEqual([]);
	});
});

describe('a list in an address', () => {
	const luck = chance(14);
	const shuffled = (all: readonly string[]) =>
		all
			.map((word) => ({ word, at: luck.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ word }) => word);

	test('has one address, in whatever order, case and with whatever between its words it was typed', () => {
		const filter = ['A2', 'B3', 'C1', NEIGHBOURS, ...space.themes.slice(0, 2)];
		const named = ids.slice(3, 3 + COMPARED);
		const found = Array.from({ length: 40 }, (_, at) => {
			const join = [',', '-', ' ', '+', ';', '.', ', '][at % 7] ?? ',';
			const typed = (words: readonly string[]) => {
				const text = shuffled([...words, ...words.slice(0, 2)]).join(join);
				return encodeURIComponent(at % 2 ? text.toLowerCase() : text);
			};
			const { view, notices } = read(`compare/?filter=${typed(filter)}&with=${typed(named)}`);
			return [encode(view, space), ...notices].join();
		});
		expect([...new Set(found)]).toEqual([
			`compare/${named.slice(0, 2).join('/')}/?with=${named.slice(2).join('-')}&filter=${filter.join('-')}`
		]);
	});

	test.each([
		['recognition/PAK/?with=IND', 'compare/IND/PAK/', 0],
		['security/pak/?with=United States,IND', 'compare/IND/PAK/?layer=security&with=USA', 0],
		['PAK/?with=united-states', 'compare/PAK/USA/', 0],
		['PAK/?with=PAK', 'compare/?with=PAK', 0],
		['PAK/?with=Atlantis', 'recognition/PAK/', 1],
		['PAK/?with=IND&event=E1&filter=a2', 'compare/IND/PAK/?filter=A2', 0],
		['?with=IND', '', 0],
		['compare/USA/IND/', 'compare/IND/USA/', 0],
		['compare/IND/IND/', 'compare/?with=IND', 0],
		['compare/IND/PAK/RUS/', 'compare/IND/PAK/?with=RUS', 0],
		['compare/IND/PAK/?with=RUS-USA', 'compare/IND/PAK/?with=RUS-USA', 0],
		['compare/IND/PAK/?with=RUS-USA-CHN', 'compare/IND/PAK/?with=RUS-USA', 1],
		['?filter=a2,B3', '?filter=A2-B3', 0],
		['?filter=B3 a2 B3', '?filter=A2-B3', 0],
		['?filter=A2-nothing', '?filter=A2', 1],
		[`?filter=${space.codes['security']?.join('-')}-A2`, '?filter=A2', 0],
		['security/?second=security', 'security/', 0],
		['security/?second=Recognition', 'security/?second=recognition', 0],
		['table/?layer=engagement&second=engagement', 'table/?layer=engagement', 0],
		['table/?sort=-SECURITY', 'table/?sort=-security', 0],
		['table/?sort=wind', 'table/', 1],
		['security/PAK/?arcs=ON', 'security/PAK/?arcs=on', 0],
		['?arcs=on', '', 0]
	])('%s becomes “%s” with %i notices', (typed, address, told) => {
		const { view, notices } = read(typed);
		expect(encode(view, space)).toBe(address);
		expect(notices).toHaveLength(told);
	});
});
