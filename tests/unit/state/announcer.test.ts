import map from 'virtual:content/map';
import { expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { categoryOf } from '../../../src/lib/model/category';
import { countrySentence, layerSentence } from '../../../src/lib/model/speech';
import { Announcer } from '../../../src/lib/state/announcer.svelte';

const [first, second] = layers;
const [country] = map.countries;
if (!first || !second || !country) throw new Error('No layers or no countries.');

test('a page that opens is read by the reader itself: nothing is announced', () => {
	const announcer = new Announcer(first);
	announcer.view(first, null, map.countries);
	expect(announcer.spoken).toBe('');
});

test('another layer is announced with its finding, once', () => {
	const announcer = new Announcer(first);
	announcer.view(second, null, map.countries);
	expect(announcer.spoken).toBe(layerSentence(second, map.countries));
	announcer.country(second, null);
	announcer.view(second, null, map.countries);
	expect(announcer.spoken).toBe('');
});

test('an open country is announced in the layer shown, and again when that changes', () => {
	const announcer = new Announcer(first);
	announcer.view(first, country, map.countries);
	expect(announcer.spoken).toBe(countrySentence(first, country));
	announcer.view(second, country, map.countries);
	expect(announcer.spoken).toBe(countrySentence(second, country));
});

test('a country without a record is announced as not in the article', () => {
	const announcer = new Announcer(first);
	announcer.context(first, 'Mongolia');
	expect(announcer.spoken).toContain('Mongolia');
	expect(announcer.spoken).toContain(categoryOf(first, undefined).label);
});

test('a layer that came with a scene is not announced, but the way back to the one before is', () => {
	const announcer = new Announcer(first);
	announcer.know(second);
	announcer.view(second, null, map.countries);
	expect(announcer.spoken).toBe('');
	announcer.view(first, null, map.countries);
	expect(announcer.spoken).toBe(layerSentence(first, map.countries));
});

test('an open country is not said over what a filter says', () => {
	const announcer = new Announcer(first, country);
	announcer.say('Three states shown.');
	announcer.view(first, country, map.countries);
	expect(announcer.spoken).toBe('Three states shown.');
});
