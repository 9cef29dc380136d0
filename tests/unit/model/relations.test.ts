import content from 'virtual:content';
import stances from 'virtual:content/stances';
import { describe, expect, test } from 'vitest';
import { refKey } from '../../../src/lib/model/stance-content';
import { refName, relationSentence, relationsOf } from '../../../src/lib/model/relations';
import { SUBJECT, SUBJECT_ACTOR } from '../../../src/lib/model/category';
import type { Ref, Relation } from '../../../src/lib/model/schema';

const { relations } = content;
const endsOf = ({ from, to }: Relation): Ref[] => [...from, ...to];
const sentence = (relation: Relation) => relationSentence(relation, stances.names);
const ids = (list: readonly Relation[]) => list.map(({ id }) => id);

describe('every relation, as a sentence,', () => {
	test('starts with a capital or a name and ends with its time', () => {
		const wrong = relations.filter(
			(relation) => !/^[A-Z]/.test(sentence(relation)) || !sentence(relation).endsWith(` (${relation.when})`)
		);
		expect(ids(wrong)).toEqual([]);
	});

	test('names all of its ends, in order, with the verb between them', () => {
		const wrong = relations.filter((relation) => {
			const names = (refs: readonly Ref[]) => refs.map((ref) => refName(ref, stances.names));
			const parts = [...names(relation.from), relation.verb, ...names(relation.to)];
			const text = sentence(relation).toLowerCase();
			const places = parts.map((part) => text.indexOf(part.toLowerCase()));
			return places.includes(-1) || !(text.indexOf(` ${relation.verb.toLowerCase()} `) > 0);
		});
		expect(ids(wrong)).toEqual([]);
	});

	test('shows no id in place of a name', () => {
		const raw = relations.filter((relation) => /\b(country|actor|event|place):/.test(sentence(relation)));
		expect(ids(raw)).toEqual([]);
	});

	test('has no gaps and nothing undefined', () => {
		const broken = relations.filter((relation) =>
			/ {2}|undefined|null|\[object|,,| ,/.test(sentence(relation))
		);
		expect(ids(broken)).toEqual([]);
	});

	test('sounds like a forecast where it is one', () => {
		const certain = relations.filter(
			(relation) => relation.kind === 'forecast' && !/\b(could|may|might|expected)\b/.test(sentence(relation))
		);
		expect(ids(certain)).toEqual([]);
	});

	test('says no where the article says that something is not so', () => {
		const yes = relations.filter(
			(relation) => relation.negative && !/\b(not|no|never|lacks?)\b/i.test(sentence(relation))
		);
		expect(ids(yes)).toEqual([]);
	});

	test('is said once', () => {
		const said = relations.map(sentence);
		expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
	});
});

describe('the names', () => {
	test('that a relation needs are all there', () => {
		const needed = new Set(relations.flatMap(endsOf).flatMap((ref) => refKey(ref) ?? []));
		expect([...needed].filter((key) => !stances.names[key]?.trim())).toEqual([]);
	});

	test('of a reference without a record are its own words', () => {
		expect(refName({ topic: 'the road to Kabul' }, {})).toBe('the road to Kabul');
	});
});

describe('the relations of a country', () => {
	test('are those that it is an end of, in the order of the article', () => {
		const wrong = content.countries
			.filter(({ id }) => id !== SUBJECT)
			.filter(({ id }) => {
				const wanted = relations.filter((one) => JSON.stringify(endsOf(one)).includes(`"country":"${id}"`));
				return ids(relationsOf(id, relations)).join() !== ids(wanted).join();
			});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('are, for the subject, those of its government too, each once', () => {
		const wanted = relations.filter((one) =>
			/"country":"AFG"|"actor":"taliban-iea"/.test(JSON.stringify(endsOf(one)))
		);
		expect(ids(relationsOf(SUBJECT, relations))).toEqual(ids(wanted));
		expect(wanted.some((one) => !JSON.stringify(endsOf(one)).includes('"AFG"'))).toBe(true);
		expect(content.actors.map(({ id }) => id)).toContain(SUBJECT_ACTOR);
	});

	test('are none for a country that has none', () => {
		expect(relationsOf('ZZZ', relations)).toEqual([]);
	});

	test('exist for every country but Ukraine, which is only what others are in conflict over', () => {
		const without = content.countries.filter(({ id }) => relationsOf(id, relations).length === 0);
		expect(without.map(({ id }) => id)).toEqual(['UKR']);
	});
});
