/** A layer as a drawing: whole, readable by a strict reader, and its text is text. */
import content from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { themes } from '../../../src/lib/map/palette';
import { fillOf } from '../../../src/lib/model/category';
import { legendRows } from '../../../src/lib/model/legend';
import { BORDER_SENTENCE, sourceSentence } from '../../../src/lib/model/source-line';
import { fileAt } from './files';
import { elements, readStrictly, textsIn } from './pictures';

describe.each(layers)('the drawing of $label', (layer) => {
	const svg = fileAt(`${layer.id}.svg`);
	const texts = textsIn(svg);

	test('is a well-formed picture', () => {
		expect(readStrictly(svg).width).toBeGreaterThan(1000);
	});

	test('says question, source, border note and every row of the legend as text', () => {
		const all = texts.join(' ');
		const labels = legendRows(layer, content.countries).flatMap(({ category, countries }) => [
			category.label,
			countries.map(({ name }) => name).join(', ')
		]);
		const wanted = [layer.question, sourceSentence(content.article), BORDER_SENTENCE, ...labels];
		expect(wanted.filter((words) => !all.includes(words))).toEqual([]);
	});

	test('paints every country with the colour or the pattern of its category', () => {
		const paths = elements(svg, 'path').filter((path) => path['data-country']);
		const wrong = content.countries.filter((country) => {
			const fill = paths.find((path) => path['data-country'] === country.id)?.['fill'];
			const { colour, pattern } = fillOf(layer, country);
			return pattern === 'none' ? fill !== themes.light[colour] : !fill?.includes(`${colour}-${pattern}`);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('asks for nothing from elsewhere', () => {
		expect(svg).not.toMatch(/(href|src)="(?!#)|url\((?!#)|<script|@import/);
	});
});
