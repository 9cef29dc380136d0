import type { Layer } from '../model/layer';
import { capitalise, countOf, silenceClause } from '../model/words';

/** Layer C: nominal roles; if several apply the fill is the first of C1 > C3 > C2. */
export const security: Layer = {
	id: 'security',
	label: 'Security',
	question: 'Whose security worry, and where is it said to come from?',
	standfirst: 'Who holds a concern, who is linked to its source, who is exposed, as the article puts it.',
	categories: [
		{
			id: 'concern-held',
			code: 'C1',
			label: 'Holds a concern',
			rule: 'The article attributes to this state a security worry linked to the Taliban or Afghanistan.',
			absence: null,
			colour: 'concern',
			pattern: 'none',
			symbol: 'triangle-up'
		},
		{
			id: 'source',
			code: 'C3',
			label: 'Source, or linked to one',
			rule: 'The article presents the territory or actor as origin of, or tied to, a threat that worries another.',
			absence: null,
			colour: 'source',
			pattern: 'stripes',
			symbol: 'bars'
		},
		{
			id: 'exposed',
			code: 'C2',
			label: 'Exposed: scene of another’s concern',
			rule: 'The article places a threat, or another state’s security interest, here, without a worry of its own.',
			absence: null,
			colour: 'exposed',
			pattern: 'none',
			symbol: 'open-square'
		},
		{
			id: 'no-concern',
			code: 'CN',
			label: 'The article says there is none',
			rule: 'The article says the state has no security concern. No state is coded so.',
			absence: null,
			colour: 'says-none',
			pattern: 'none',
			symbol: 'cross'
		},
		{
			id: 'not-stated',
			code: 'C9',
			label: 'The article does not say',
			rule: 'The state is named, but no security concern, exposure or source role is stated.',
			absence: 'not-stated',
			colour: 'silence',
			pattern: 'none',
			symbol: 'dots'
		},
		{
			id: 'not-applicable',
			code: 'CX',
			label: 'Not applicable',
			rule: 'The question does not apply: a defunct state, a person, or an organisation without a security role.',
			absence: 'not-applicable',
			colour: 'subject',
			pattern: 'none',
			symbol: 'star'
		},
		{
			id: 'not-mentioned',
			code: 'C0',
			label: 'Not in the article',
			rule: 'The article does not name this state.',
			absence: 'not-mentioned',
			colour: 'land',
			pattern: 'none',
			symbol: 'dot'
		}
	],
	headline: (count) =>
		`${capitalise(countOf(count('C1'), 'state holds', 'states hold'))} a concern, ` +
		`${countOf(count('C3'), 'is', 'are')} a source or linked to one, ` +
		`${countOf(count('C2'), 'is', 'are')} exposed` +
		`${silenceClause(count('C9'), 'the article does not say')}.`,
	notes: [
		{
			text: 'Afghanistan, the subject, keeps its own colour; its stripes count it as a source, in the author’s wording.',
			citations: [{ section: 2, paragraph: 2, sentences: [1] }]
		},
		{
			text: 'Militants near or from Central Asia are said of the region, so no Central Asian state is filled from it.',
			citations: [
				{ section: 2, paragraph: 2, sentences: [2] },
				{ section: 5, paragraph: 1, sentences: [3] }
			]
		}
	]
};
