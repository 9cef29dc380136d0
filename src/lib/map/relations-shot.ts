/** Where to look when the relations of a country are drawn: at what they join, with room for the tray at the left. Pure. */
import { arrowsOf } from '../model/arrows';
import { SUBJECT } from '../model/category';
import type { Relation } from '../model/schema';
import { unionOf, type Box } from './camera';
import type { PlaceOnMap } from './mark-list';
import { boxOf, isHalfTheEarth, type Geography, type Shot } from './views';

/** Around the name at an end, degrees: so much that the name is in the picture with some of its state. */
const AROUND = { lon: 7, lat: 3.5 };

/**
 * The ends that fit on one map with Afghanistan; of large states what is around their names.
 * @returns null where the country's own map stays: Afghanistan's has all its neighbours on it, a far country's nobody else
 */
export function relationsShot(
	country: string,
	relations: readonly Relation[],
	geography: Geography,
	places: readonly PlaceOnMap[]
): Shot | null {
	const far = (id: string) => {
		const [own, subject] = [boxOf(id, geography), boxOf(SUBJECT, geography)];
		return !own || !subject || isHalfTheEarth(unionOf([own, subject]));
	};
	if (country === SUBJECT || far(country)) return null;
	const ends = [country, ...arrowsOf(relations).flatMap(({ from, to }) => [from, to])];
	const boxes = [...new Set(ends)].flatMap((end): Box[] => {
		const [lon, lat] = geography[end]?.label ?? places.find(({ id }) => id === end)?.at ?? [];
		if (lon === undefined || lat === undefined || (geography[end] && far(end))) return [];
		return [[lon - AROUND.lon, lat - AROUND.lat, lon + AROUND.lon, lat + AROUND.lat]];
	});
	return { box: unionOf(boxes), fit: 'beside' };
}
