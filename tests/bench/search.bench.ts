/** Searching while a person types: two hundred countries with twenty layers, each with answers of its own. */
import { bench, describe } from 'vitest';
import { finder } from '../../src/lib/model/search';
import { namesOf, type SearchEntry } from '../../src/lib/model/search-entry';
import { shownFor } from '../../src/lib/model/search-shown';

const SYLLABLES = ['ka', 'zi', 'mor', 'tan', 'ur', 'be', 'lis', 'gha', 'rü', 'stan', 'o', 'pel'];
/** Names that look like some: the same for the same number. */
const nameOf = (seed: number): string =>
	Array.from({ length: 4 }, (_, at) => SYLLABLES[(seed * 7 + at * (seed % 11)) % SYLLABLES.length]).join('');

const entry = (kind: SearchEntry['kind'], at: number, words: number): SearchEntry => ({
	id: `${kind}:${at}`,
	kind,
	title: `${nameOf(at)} ${at}`,
	words: Array.from({ length: words }, (_, word) => nameOf(at * 31 + word)),
	detail: nameOf(at + 5),
	go: { show: {} }
});
const entries = [
	...Array.from({ length: 200 }, (_, at) => entry('country', at, 5)),
	...Array.from({ length: 200 * 20 }, (_, at) => entry('event', at, 1)),
	...Array.from({ length: 20 }, (_, at) => entry('layer', at, 0))
];
const find = finder(entries, namesOf);
const answer = shownFor(entries);

describe(`${entries.length} entries`, () => {
	bench('prepared, once when search opens', () => void finder(entries, namesOf));
	bench('a letter', () => void answer('k'));
	bench('a name', () => void answer('kazimortan'));
	bench('a name with a slip', () => void answer('kazmiortan'));
	bench('nothing of that name', () => void find('xqzyxqzy'));
	bench('ten thousand characters', () => void find('ka '.repeat(3334)));
});
