import content from 'virtual:content';
import map from 'virtual:content/map';
import briefing from 'virtual:content/scenes';
import { expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { categoryOf, cellOf, isSoft } from '../../../src/lib/model/category';
import { mapContent } from '../../../src/lib/model/map-content';

const whole = { ...content, scenes: [...briefing.scenes] };

test('the map gets what mapContent takes from the whole content', () => {
	expect(map).toEqual(mapContent(whole));
});

test('the map carries of the talk what leads to its scenes: id and layer', () => {
	expect(map.scenes).toEqual(briefing.scenes.map(({ id, layer }) => ({ id, layer })));
});

test('the coded article comes without the talk, which is late', () => {
	expect(content).not.toHaveProperty('scenes');
});

test('the map knows category and softness of every cell as the whole records do', () => {
	const seen = (countries: typeof map.countries) =>
		countries.flatMap((country) =>
			layers.map((layer) => [
				country.id,
				categoryOf(layer, country).id,
				isSoft(cellOf(layer, country)),
				country.name
			])
		);
	expect(seen(map.countries)).toEqual(seen(content.countries));
});

test('what a stance rests on is late: the map carries no claim and no sentence of a record', () => {
	const carried = JSON.stringify(map);
	const early = content.countries.flatMap(({ stance, summary, cells }) => [
		stance.text,
		summary.text,
		...Object.values(cells).flatMap(({ claims }) => claims.map(({ text }) => text))
	]);
	expect(early.filter((text) => carried.includes(text))).toEqual([]);
});
