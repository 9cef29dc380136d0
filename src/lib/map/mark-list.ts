/** Places, soft regions and seas: what may be marked, from which zoom, in which layer. Pure. */
import { scaleOf, type Camera } from './camera';
import type { MarkKind } from './symbols';

/** A place of the content with its position, as the build hands it over. */
export interface PlaceOnMap {
	id: string;
	name: string;
	marker: string;
	/** [longitude, latitude]; null where the place is an area or a label. */
	at: readonly number[] | null;
}

export interface Mark {
	id: string;
	kind: MarkKind;
	/** Lines of the name. */
	lines: readonly string[];
	/** [longitude, latitude], best first: only a name alone has a choice. */
	at: readonly (readonly number[])[];
	/** The zoom from which it appears, and for what is wide the one at which it goes. */
	from: number;
	until: number;
	/** The layers that speak of it; null: all. */
	layers: readonly string[] | null;
	/** The state whose fill is the ground; null: sea, or several. */
	state: string | null;
	/** A scene speaks of it: rather without its name than not at all. */
	forced?: boolean;
}

/** Half axes of a soft patch in world units, generous: it must not fit an outline. */
export const PATCH: Readonly<Record<string, readonly [number, number]>> = {
	panjshir: [70, 62],
	kashmir: [230, 165],
	chechnya: [135, 120]
};

type Rule = Pick<Mark, 'from' | 'state'> & Partial<Pick<Mark, 'until' | 'layers' | 'at' | 'lines'>>;
/** By place of the content. Areas stand where their outlines have their middle. */
const RULES: Readonly<Record<string, Rule>> = {
	kabul: { from: 2.4, state: 'AFG' },
	moscow: { from: 2.4, state: 'RUS' },
	'new-delhi': { from: 2.4, state: 'IND' },
	panjshir: { from: 4.2, state: 'AFG', layers: ['security'], at: [[69.52, 35.3]] },
	kashmir: { from: 3.6, state: null, layers: ['security'], at: [[75.6, 34.7]] },
	chechnya: { from: 3.6, state: 'RUS', layers: ['security'], at: [[45.7, 43.35]] },
	'central-asia': {
		from: 2.2,
		until: 4.6,
		state: 'KAZ',
		layers: ['security'],
		lines: ['Central Asia'],
		at: [
			[66.5, 45],
			[67, 46.2],
			[63, 45.6],
			[70, 44.6],
			[65, 47]
		]
	},
	caucasus: {
		from: 3.4,
		until: 5.2,
		state: 'RUS',
		layers: ['security'],
		at: [
			[43.6, 44.9],
			[42.4, 45.2],
			[44.4, 45.6]
		]
	},
	gulf: { from: 3, state: null, layers: ['engagement'], at: [[51.6, 27]] },
	'crocus-city-hall': { from: 5.2, state: 'RUS', layers: ['security'] }
};
const KINDS: Readonly<Record<string, MarkKind>> = {
	metonym: 'seat',
	point: 'event',
	'soft-area': 'area',
	region: 'region',
	label: 'region'
};
const SEAS: readonly [id: string, name: string, lon: number, lat: number, from: number][] = [
	['caspian-sea', 'Caspian/Sea', 50.6, 41.9, 2.9],
	['black-sea', 'Black Sea', 34.6, 43.3, 2.5],
	['arabian-sea', 'Arabian/Sea', 63.5, 17, 2.2],
	['bay-of-bengal', 'Bay of/Bengal', 88.3, 14.5, 2.2],
	['aral-sea', 'Aral/Sea', 59.2, 45.3, 4.4],
	['balkhash', 'Lake Balkhash', 74.2, 46.75, 4.4]
];

/** Everything that may be marked, in order of importance. */
export function marksOf(places: readonly PlaceOnMap[]): Mark[] {
	const named = places.flatMap(({ id, name, marker, at }): Mark[] => {
		const [kind, rule] = [KINDS[marker], RULES[id]];
		if (!kind || !rule) return [];
		return [{ id, kind, lines: [name], until: Infinity, layers: null, at: at ? [at] : [], ...rule }];
	});
	const rank = Object.keys(RULES);
	return [
		...named.sort((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id)),
		...SEAS.map(([id, name, lon, lat, from]): Mark => {
			const lines = name.split('/');
			return { id, kind: 'sea', lines, at: [[lon, lat]], from, until: Infinity, layers: null, state: null };
		})
	];
}

/** Half axes of a soft patch, px; null for what has none. */
export function patchOf({ id, kind }: Mark, { zoom }: Camera): { rx: number; ry: number } | null {
	const [rx, ry] = (kind === 'area' && PATCH[id]) || [];
	return rx && ry ? { rx: rx * scaleOf(zoom), ry: ry * scaleOf(zoom) } : null;
}
