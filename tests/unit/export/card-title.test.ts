import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/lib/export/picture-formats';
import { pictureSvg } from '../../../src/lib/export/picture';
import { textWidth } from '../../../src/lib/export/text-block';
import { layers } from '../../../src/lib/layers';
import { card, content } from './pictures';

const { column, margin } = FORMATS.card;

test('no country’s name is wider than the column of its card', () => {
	const wide = layers.flatMap((layer) =>
		content.countries.flatMap((country) => {
			const title = /<text[^>]*font-size="([\d.]+)"[^>]*font-family="[^"]*Serif[^"]*">/.exec(
				pictureSvg(card(layer, country))
			);
			const words = country.name.split(' ');
			const size = Number(title?.[1]);
			const fits = words.every((word) => textWidth(word, { face: 'serif', size }) <= column - 2 * margin);
			return fits ? [] : [`${layer.id} ${country.name}: ${size}`];
		})
	);
	expect(wide).toEqual([]);
});
