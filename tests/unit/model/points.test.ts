/** Short titles on a wall: what is not reported says whose it is. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { pointsByKind } from '../../../src/lib/model/points';
import type { ArgumentPoint } from '../../../src/lib/model/schema';

const point = (title: string, kind: ArgumentPoint['kind'], status = 'stated'): ArgumentPoint => ({
	id: 'K1',
	title,
	text: '',
	kind,
	status,
	involves: [],
	citations: []
});
const lines = (points: readonly ArgumentPoint[]) =>
	pointsByKind(points).map(({ lead, titles }) => lead + titles);

describe('points of the argument', () => {
	test('are a line for each kind: reports first and plain, then views, then what may come', () => {
		const mixed = [
			point('Rain', 'forecast', 'possible'),
			point('A bold step', 'view'),
			point('A treaty', 'reported'),
			point('A loss', 'forecast', 'predicted'),
			point('A visit', 'reported')
		];
		expect(lines(mixed)).toEqual([
			'A treaty · A visit',
			'The author’s view: A bold step',
			'Expected by the author: A loss',
			'Possible, says the author: Rain'
		]);
	});

	test('keep their order within a kind, and each is told once', () => {
		const views = ['c', 'a', 'b'].map((title) => point(title, 'view'));
		expect(lines(views)).toEqual(['The author’s view: c · a · b']);
	});

	test('are nothing where there are none', () => {
		expect(pointsByKind([])).toEqual([]);
	});
});

test('no point that the article does not report stands without the author', () => {
	const { motives, consequences, rights, conclusions } = content.argument;
	const others = [...motives, ...consequences, ...rights, ...conclusions].filter(
		({ kind }) => kind !== 'reported'
	);
	expect(others.filter((one) => !lines([one])[0]?.includes('author'))).toEqual([]);
});

test('that the resistance loses legitimacy is expected, not only possible', () => {
	const resistance = content.argument.consequences.filter(({ id }) => id === 'K5');
	expect(lines(resistance)).toEqual([expect.stringMatching(/^Expected by the author: /)]);
});
