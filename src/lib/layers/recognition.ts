import type { Layer } from '../model/layer';
import { capitalise, countOf, silenceClause } from '../model/words';

/** Layer A: nominal, with "recognised" and "named as short of it" as poles. */
export const recognition: Layer = {
	id: 'recognition',
	label: 'Recognition',
	question: 'Who recognises the Islamic Emirate of Afghanistan?',
	standfirst: 'As one article reports it. Where it is silent, the map says so.',
	categories: [
		{
			id: 'recognised',
			code: 'A1',
			label: 'Recognised',
			rule: 'The article states that this state has formally recognised the Islamic Emirate of Afghanistan.',
			absence: null,
			colour: 'recognised',
			pattern: 'none',
			symbol: 'square'
		},
		{
			id: 'not-recognised',
			code: 'A2',
			label: 'Engages, short of recognition',
			rule: 'The article names this state as stopping short of formal recognition.',
			absence: null,
			colour: 'short-of-recognition',
			pattern: 'none',
			symbol: 'half-square'
		},
		{
			id: 'withholding',
			code: 'A3',
			label: 'Withholding, general statement only',
			rule: 'The article says of an unnamed group that it withholds recognition; never passed on to a country.',
			absence: null,
			colour: 'land',
			pattern: 'none',
			symbol: 'split-square'
		},
		{
			id: 'not-stated',
			code: 'A9',
			label: 'The article does not say',
			rule: 'The state is named, but nothing is said about whether it recognises.',
			absence: 'not-stated',
			colour: 'silence',
			pattern: 'none',
			symbol: 'dots'
		},
		{
			id: 'not-applicable',
			code: 'AX',
			label: 'Afghanistan, the subject',
			rule: 'The question does not apply: this is the recognised party itself, or not a present-day state.',
			absence: 'not-applicable',
			colour: 'subject',
			pattern: 'none',
			symbol: 'star'
		},
		{
			id: 'not-mentioned',
			code: 'A0',
			label: 'Not in the article',
			rule: 'The article does not name this state.',
			absence: 'not-mentioned',
			colour: 'land',
			pattern: 'none',
			symbol: 'dot'
		}
	],
	headline: (count) =>
		`${capitalise(countOf(count('A1'), 'state recognises', 'states recognise'))}, ` +
		`${countOf(count('A2'), 'engages', 'engage')} without recognising` +
		`${silenceClause(count('A9'), 'the article does not say')}.`,
	notes: [
		{
			text: 'The article also speaks of an international consensus to withhold recognition, without naming its members: no country is filled from it.',
			citations: [
				{ section: 0, paragraph: 2, sentences: [1] },
				{ section: 4, paragraph: 2, sentences: [1] }
			]
		},
		{
			text: 'The four that engage without recognising are given as examples of a few countries: the list is open.',
			citations: [{ section: 3, paragraph: 3, sentences: [1] }]
		}
	]
};
