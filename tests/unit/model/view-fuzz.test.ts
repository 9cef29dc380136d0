/** Addresses that nobody should write and somebody will. */
import { describe, expect, test } from 'vitest';
import { codesIn, NEIGHBOURS } from '../../../src/lib/model/filter';
import { COMPARED, PARAMS, sortsOf } from '../../../src/lib/model/params';
import { decode, defaultView, encode, LOST, type View } from '../../../src/lib/model/view';
import { chance, type Chance } from './random';
import { claims, pages, projectors, space, split, themes } from './space';

const SEEDS = 20_000;
const LONGEST_NOTICE = 120;
/** The parameters that mean something. */
const READ = [...PARAMS.map(({ name }) => name), LOST];
/** Words that a filter, an event or an order can be. */
const words = [...codesIn(space.codes), NEIGHBOURS, ...space.themes, ...space.events, ...sortsOf(space)];

const known = [
	...space.layers,
	...space.countries.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
	...space.scenes.map(({ id }) => id),
	'about',
	'borders',
	'brief',
	'ready',
	'evidence',
	'map'
];
const junk = [
	'',
	'.',
	'..',
	'%',
	'%%',
	'%2',
	'%zz',
	'%00',
	'%E0%A4%A',
	'%C0%AF',
	'%FF%FE',
	'%2F%2F',
	'%252e%252e',
	'%F0%9F%87%A6',
	'%EF%BF%BF',
	'\0',
	'\n\r\t',
	'\\',
	'\uD800',
	'\uDFFF\uD83D',
	'\u0301\u0301',
	'\u202Edlrow',
	'\u200B',
	'🗺️🇦🇫',
	'افغانستان',
	'ＰＡＫ',
	'İRAN',
	'ßẞ',
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'NaN',
	'undefined',
	'null',
	'-1',
	'1e999',
	'index.html',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"';drop table countries;--",
	'javascript:alert(1)',
	'{{7*7}}',
	'${7*7}',
	'data:text/html,<h1>x</h1>'
];

function mangled(word: string, luck: Chance): string {
	switch (luck.below(7)) {
		case 0:
			return word.toLowerCase();
		case 1:
			return word.toUpperCase();
		case 2:
			return encodeURIComponent(word.replace(/\p{Surrogate}/gu, ''));
		case 3:
			return word.split('').join('\u0301');
		case 4:
			return word.slice(luck.below(3)) + luck.pick(junk);
		case 5:
			return word.repeat(luck.below(200));
		default:
			return word;
	}
}

const letter = (luck: Chance) => String.fromCharCode(luck.below(0x10000));

function part(luck: Chance): string {
	const roll = luck.next();
	if (roll < 0.4) return mangled(luck.pick(known), luck);
	if (roll < 0.75) return mangled(luck.pick(junk), luck);
	if (roll < 0.98) return Array.from({ length: luck.below(30) }, () => letter(luck)).join('');
	return Array.from({ length: 100 }, () => letter(luck))
		.join('')
		.repeat(luck.below(500));
}

/** Some of these, held together in one of the ways that people try. */
function listOf(luck: Chance, all: readonly string[]): string {
	const parts = Array.from({ length: luck.below(7) }, () =>
		luck.next() < 0.9 ? luck.pick(all) : luck.pick(junk)
	);
	return parts.join(luck.pick(['-', '-', ',', '+', ' ', ';', '%2C', '--']));
}

function query(luck: Chance): string {
	const name = () => luck.pick([...READ, ...READ, 'theme[]', '__proto__', '', '%', part(luck).slice(0, 50)]);
	const value = () => luck.pick([luck.pick([...themes, ...space.layers]), luck.pick(known), part(luck)]);
	const pairs = Array.from({ length: luck.below(5) }, () =>
		luck.pick([
			`${name()}=${value()}`,
			`${name()}=${mangled(value(), luck)}`,
			`theme=${luck.pick(themes)}`,
			`projector=${luck.pick(projectors)}`,
			`claims=${luck.pick(claims)}`,
			`country=${luck.pick(space.countries).id}`,
			`with=${listOf(luck, [...known, ...space.countries.map(({ id }) => id)])}`,
			`filter=${listOf(luck, words)}`,
			`second=${luck.pick(space.layers)}`,
			`arcs=${luck.pick(['on', 'off'])}`,
			`event=${luck.pick(space.events)}`,
			`sort=${luck.pick(sortsOf(space))}`,
			name(),
			'&&=='
		])
	);
	return luck.pick(['', '?', '??']) + pairs.join(luck.pick(['&', '&', '&&', ';']));
}

function addressOf(seed: number): [path: string, search: string] {
	const luck = chance(seed);
	const parts = Array.from({ length: luck.below(6) }, () => part(luck));
	if (luck.next() < 0.1)
		parts.unshift(
			luck.pick([
				'about',
				'evidence',
				'Evidence',
				'ABOUT',
				'about/borders',
				'About/Borders',
				'argument',
				'Method',
				'share',
				'DATA'
			])
		);
	else if (luck.next() < 0.15) parts.unshift(luck.pick(['table', 'Timeline', 'compare', 'COMPARE', 'share']));
	else if (luck.next() < 0.06) parts.unshift('compare', luck.pick(space.countries).id, luck.pick(known));
	else if (luck.next() < 0.16)
		parts.unshift(luck.pick(['brief', 'Brief', 'brief/ready']), luck.pick(space.scenes).id);
	return [luck.pick(['', '/', '//']) + parts.join('/') + luck.pick(['', '/', '#x']), query(luck)];
}

const plain = defaultView(space);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** Whether a list has only these, each once, in this order. */
const among = (list: readonly string[], all: readonly string[]) =>
	same(
		list,
		all.filter((one) => list.includes(one))
	);

/** What is wrong with the parts of a view that only some pages have. */
const explored = ({ filter, second, compare, arcs, event, sort, layer, page }: View) => [
	!among(filter, [...codesIn(space.codes), NEIGHBOURS, ...space.themes]) && `filter ${filter.join()}`,
	Object.values(space.codes).some((own) => own.every((code) => filter.includes(code))) && 'a whole layer',
	(second === layer || (second !== null && !space.layers.includes(second))) && `second ${second}`,
	!among(
		compare,
		space.countries.map(({ id }) => id)
	) && `compare ${compare.join()}`,
	(compare.length > COMPARED || (page !== 'compare' && compare.length > 0)) && `${compare.length} on ${page}`,
	!['on', 'off'].includes(arcs) && `arcs ${arcs}`,
	event !== null && !space.events.includes(event) && `event ${event}`,
	!sortsOf(space).includes(sort) && `sort ${sort}`
];

/** What is wrong with the answer to an address. */
function faults(path: string, search: string): string[] {
	const { view, notices } = decode(path, search, space);
	const again = encode(view, space);
	const second = decode(...split(again), space);
	return [
		!pages.includes(view.page) && `page ${view.page}`,
		!space.layers.includes(view.layer) && `layer ${view.layer}`,
		!(view.country === null || space.countries.some(({ id }) => id === view.country)) &&
			`country ${view.country}`,
		!(view.scene === null || space.scenes.some(({ id }) => id === view.scene)) && `scene ${view.scene}`,
		view.scene !== null && view.page !== 'brief' && `scene on ${view.page}`,
		view.country !== null &&
			!['map', 'share'].includes(view.page) &&
			view.scene === null &&
			`country on ${view.page}`,
		!themes.includes(view.theme) && `theme ${view.theme}`,
		!projectors.includes(view.projector) && `projector ${view.projector}`,
		!claims.includes(view.claims) && `claims ${view.claims}`,
		...explored(view),
		...PARAMS.map(
			({ key, on }) =>
				key !== 'layer' &&
				!(key === 'country' && view.page === 'map') &&
				!on(view) &&
				!same(view[key], plain[key]) &&
				`${key} on ${view.page}`
		),
		!/^[\w/?=&-]*$/.test(again) && `address ${again}`,
		JSON.stringify(second.view) !== JSON.stringify(view) && `${again} is another view`,
		second.notices.length > 0 && `${again} is not understood`,
		encode(second.view, space) !== again && `${again} is not stable`,
		notices.some((notice) => [...notice].length > LONGEST_NOTICE || notice.trim() === '') &&
			'a notice is no line'
	].filter((fault) => fault !== false);
}

const addresses = Array.from({ length: SEEDS }, (_, at) => ({ seed: at + 1, address: addressOf(at + 1) }));
/** Slow machines under load take their time. */
const PATIENCE = { timeout: 120_000 };

describe('twenty thousand addresses', () => {
	test('never throw, always show a view that exists, and settle on its address', PATIENCE, () => {
		const found = addresses.flatMap(({ seed, address }) => {
			try {
				return faults(...address).map((fault) => `seed ${seed}: ${fault}`);
			} catch (error) {
				return [`seed ${seed}: ${JSON.stringify(address).slice(0, 200)} throws ${error}`];
			}
		});
		expect(found).toEqual([]);
	});

	test('are of every sort: right, wrong, hostile, huge', PATIENCE, () => {
		const all = addresses.map(({ address }) => address);
		const answers = all.map(([path, search]) => decode(path, search, space));
		const share = (count: number) => count / SEEDS;
		expect(new Set(all.map((address) => address.join(''))).size).toBeGreaterThan(SEEDS * 0.9);
		expect(share(answers.filter(({ view }) => view.country !== null).length)).toBeGreaterThan(0.2);
		expect(share(answers.filter(({ view }) => view.page !== 'map').length)).toBeGreaterThan(0.01);
		expect(share(answers.filter(({ view }) => view.theme !== 'auto').length)).toBeGreaterThan(0.05);
		expect(share(answers.filter(({ view }) => view.projector !== 'auto').length)).toBeGreaterThan(0.05);
		const scenes = answers.filter(({ view }) => view.scene !== null);
		expect(share(scenes.length)).toBeGreaterThan(0.05);
		expect(scenes.filter(({ view }) => view.country !== null).length).toBeGreaterThan(100);
		expect(share(answers.filter(({ notices }) => notices.length > 0).length)).toBeGreaterThan(0.3);
		const told = (said: (view: View) => boolean) => answers.filter(({ view }) => said(view)).length;
		expect(told(({ filter }) => filter.length > 1)).toBeGreaterThan(200);
		expect(told(({ second }) => second !== null)).toBeGreaterThan(200);
		expect(told(({ compare }) => compare.length > 2)).toBeGreaterThan(100);
		expect(told(({ arcs }) => arcs === 'on')).toBeGreaterThan(200);
		expect(told(({ event }) => event !== null)).toBeGreaterThan(200);
		expect(told(({ sort }) => sort !== 'name')).toBeGreaterThan(20);
		expect(all.filter(([path]) => path.length > 10_000).length).toBeGreaterThan(20);
	});
});
