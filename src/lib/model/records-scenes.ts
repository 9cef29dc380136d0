/** Scenes: what they show exists and can be shown so, what they say is short enough to be read and heard. */
import type { Check } from './checks';
import { exists, idsOf } from './records-links';
import { problemAt, type Problem } from './records-problem';
import type { Located, Records } from './records-read';
import { wordsIn } from './records-wording';
import type { Place, Scene } from './schema';

/** Pages beside the scenes of a briefing: a scene of that name would have no address. */
const PAGES = ['ready', 'print', 'presenter'];
/** What a wall can hold and a room can listen to, in words; a title is one line. */
const MOST_WORDS: Record<string, number> = { title: 6, 'caption.text': 35, 'notes.text': 120 };
/** The markers that fit a list of a scene. */
const MARKERS: Record<'places' | 'regions', readonly Place['marker'][]> = {
	places: ['point', 'metonym'],
	regions: ['soft-area', 'region', 'label']
};

const perScene =
	(check: (scene: Located<Scene>, records: Records) => Problem[]): Check =>
	(records) =>
		records.scenes.flatMap((scene) => check(scene, records));

type IdList = [name: string, ids: string[], fileOf: (id: string) => string];
/** Every list of ids in a scene, with the file that has the record. */
function listsOf(scene: Scene): IdList[] {
	const from = (file: string) => () => file;
	const ofCountry = (id: string) => `countries/${id}.json`;
	const framed = 'countries' in scene.camera ? scene.camera.countries : [];
	return [
		['camera.countries', framed, ofCountry],
		['highlights', scene.highlights, ofCountry],
		['places', scene.places, from('places.json')],
		['regions', scene.regions, from('places.json')],
		['relations', scene.relations, from('relations.json')],
		['events', scene.events, from('events.json')],
		['points', scene.points, from('argument.json')]
	];
}

export const sceneIdsAreFree = perScene(({ file, field, record: { id } }) =>
	PAGES.includes(id)
		? [problemAt(file, `${field}.id`, `"${id}" is a page of the briefing`, 'Give the scene another id.')]
		: []
);

export const sceneLinksLeadSomewhere = perScene(({ file, field, record }, records) =>
	listsOf(record).flatMap(([name, ids, fileOf]) =>
		ids.flatMap((id, index) => {
			const target = fileOf(id);
			if (exists(records, { file: target, id })) return [];
			const known = idsOf(records, target);
			const remedy = `Use ${known.length > 0 ? `one of ${known.join(', ')}` : 'a country with a record'}.`;
			const at = `${field}.${name}[${index}]`;
			return [problemAt(file, at, `leads to "${id}", but there is no such record in ${target}`, remedy)];
		})
	)
);

export const scenesShowNothingTwice = perScene(({ file, field, record }) =>
	listsOf(record).flatMap(([name, ids]) =>
		ids.flatMap((id, index) =>
			ids.indexOf(id) === index
				? []
				: [problemAt(file, `${field}.${name}[${index}]`, `repeats "${id}"`, 'Remove the copy.')]
		)
	)
);

/** A soft area has no point and a city has no area; what has no marker cannot be shown at all. */
export const markersFit = perScene(({ file, field, record }, { places }) =>
	(['places', 'regions'] as const).flatMap((name) =>
		record[name].flatMap((id, index) => {
			const marker = places.find((place) => place.record.id === id)?.record.marker;
			if (!marker || MARKERS[name].includes(marker)) return [];
			const other = name === 'places' ? 'regions' : 'places';
			const remedy = MARKERS[other].includes(marker)
				? `Move it to "${other}".`
				: 'Remove it: it is text only.';
			return [problemAt(file, `${field}.${name}[${index}]`, `"${id}" has the marker "${marker}"`, remedy)];
		})
	)
);

export const boxesAreBoxes = perScene(({ file, field, record: { camera } }) => {
	if (!('box' in camera)) return [];
	const [west, south, east, north] = camera.box;
	const remedy = 'Write [west, south, east, north] in degrees.';
	return west < east && south < north
		? []
		: [problemAt(file, `${field}.camera.box`, 'holds nothing', remedy)];
});

/** A name on the wall must be found on the map. */
export const namedCountriesAreShown = perScene(({ file, field, record }, { countries }) => {
	const { camera, highlights, caption } = record;
	const shown = [...highlights, ...('countries' in camera ? camera.countries : [])];
	return countries
		.filter(
			({ record: { id, name } }) => !shown.includes(id) && new RegExp(`\\b${name}\\b`).test(caption.text)
		)
		.map(({ record: { id, name } }) =>
			problemAt(
				file,
				`${field}.caption.text`,
				`names ${name}, which is not shown`,
				`Add "${id}" to "highlights".`
			)
		);
});

export const scenesAreShort = perScene(({ file, field, record: { title, caption, notes } }) =>
	Object.entries({ title, 'caption.text': caption.text, 'notes.text': notes.text }).flatMap(
		([name, text]) => {
			const [words, most] = [wordsIn(text), MOST_WORDS[name] ?? Infinity];
			if (words <= most) return [];
			return [problemAt(file, `${field}.${name}`, `has ${words} words`, `Use at most ${most}.`)];
		}
	)
);
