import type { Layer } from '../model/layer';
import { capitalise, countOf, silenceClause } from '../model/words';

/** Layer B: B3 > {B2a, B2b} > B1; the two engaged classes are not ranked against each other. */
export const engagement: Layer = {
	id: 'engagement',
	label: 'Engagement',
	question: 'Who deals with the Taliban government, and how far?',
	standfirst: 'Present dealings as the article reports them, not how friendly they are.',
	categories: [
		{
			id: 'state-to-state',
			code: 'B3',
			label: 'Formal, state to state',
			rule: 'The article reports formal diplomatic acts that follow from recognition.',
			absence: null,
			colour: 'state-to-state',
			pattern: 'none',
			symbol: 'square'
		},
		{
			id: 'contact-reported',
			code: 'B2a',
			label: 'Engaged, a specific contact reported',
			rule: 'The article reports present dealings and at least one concrete contact, without recognition.',
			absence: null,
			colour: 'engaged',
			pattern: 'none',
			symbol: 'triangle-up'
		},
		{
			id: 'degree-not-stated',
			code: 'B2b',
			label: 'Engaged, degree not stated',
			rule: 'The article says the state deals diplomatically with the Taliban, but gives no act, date or level.',
			absence: null,
			colour: 'engaged',
			pattern: 'dots',
			symbol: 'triangle-down'
		},
		{
			id: 'watching',
			code: 'B1',
			label: 'Expected to watch Moscow',
			rule: 'The article only expects the state to observe Russia’s dealings; no dealing of its own is stated.',
			absence: null,
			colour: 'watching',
			pattern: 'none',
			symbol: 'dome'
		},
		{
			id: 'no-engagement',
			code: 'BN',
			label: 'The article says there is none',
			rule: 'The article says the state has no dealings with the Taliban government. No state is coded so.',
			absence: null,
			colour: 'says-none',
			pattern: 'none',
			symbol: 'cross'
		},
		{
			id: 'past-role-only',
			code: 'B9h',
			label: 'Past role only',
			rule: 'No present dealing is stated; the article describes an earlier role in Afghanistan.',
			absence: 'past-role-only',
			colour: 'past-role',
			pattern: 'rings',
			symbol: 'broken-dash'
		},
		{
			id: 'not-stated',
			code: 'B9',
			label: 'The article does not say',
			rule: 'The state is named, but no present dealing with the Taliban government is stated.',
			absence: 'not-stated',
			colour: 'silence',
			pattern: 'none',
			symbol: 'dots'
		},
		{
			id: 'not-applicable',
			code: 'BX',
			label: 'Afghanistan, the subject',
			rule: 'The question does not apply: this is the government dealt with, or not a present-day state.',
			absence: 'not-applicable',
			colour: 'subject',
			pattern: 'none',
			symbol: 'star'
		},
		{
			id: 'not-mentioned',
			code: 'B0',
			label: 'Not in the article',
			rule: 'The article does not name this state.',
			absence: 'not-mentioned',
			colour: 'land',
			pattern: 'none',
			symbol: 'dot'
		}
	],
	headline: (count) =>
		`${capitalise(countOf(count('B3'), 'state deals', 'states deal'))} state to state, ` +
		`${countOf(count('B2a') + count('B2b'), 'engages', 'engage')} without it, ` +
		`${countOf(count('B1'), 'is', 'are')} expected to watch` +
		`${silenceClause(count('B9') + count('B9h'), 'the article gives no present dealing')}.`,
	notes: [
		{
			text: 'The two engaged classes are not ranked: one has a dated contact, for the other the article leaves the degree open.',
			citations: [
				{ section: 3, paragraph: 3, sentences: [1] },
				{ section: 6, paragraph: 2, sentences: [3] }
			]
		},
		{
			text: 'The article also says that some states kept limited contact, without naming them: no country is filled from it.',
			citations: [{ section: 0, paragraph: 2, sentences: [1] }]
		}
	]
};
