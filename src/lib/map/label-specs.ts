/**
 * Which names the map carries, in order of importance: the subject, its neighbours, then the others.
 */
import { SUBJECT, cellOf, isSoft } from '../model/category';
import type { Layer } from '../model/layer';
import type { Country } from '../model/schema';
import type { LabelSpec } from './labels';
import type { Geography } from './views';

/** Square degrees of the box from which a state's name is set wide; arbitrary, checked by eye. */
const WIDE_FROM = 250;
/** Further places for the name of a state that is often cut by the frame, [longitude, latitude]. */
const ALTERNATIVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	CHN: [
		[100, 35.5],
		[88, 40.5],
		[86, 36],
		[84, 33]
	],
	RUS: [
		[60, 60],
		[48, 57],
		[44, 54],
		[70, 57.5],
		[95, 60]
	],
	IND: [
		[77.5, 25],
		[78, 19],
		[76, 27.5]
	],
	KAZ: [
		[66, 46.5],
		[72, 46.5],
		[60, 49]
	],
	IRN: [
		[54, 34],
		[57, 30]
	],
	UKR: [[31, 49.2]],
	UZB: [
		[66.6, 39.2],
		[60.3, 43.4]
	],
	TKM: [
		[62.4, 37.3],
		[56.5, 39.2]
	],
	KGZ: [[76.5, 41.6]]
};
/** Small states between others: the side on which there is room (x east, y south). */
const CALLOUTS: Readonly<Record<string, readonly [number, number]>> = {
	TJK: [1, -0.2],
	KGZ: [1, -0.6],
	UZB: [-0.6, -1],
	TKM: [-1, 0.3]
};

/** The selected country comes right after the subject, so that its name is never the one left out. */
export function labelSpecs(
	countries: readonly Country[],
	layer: Layer,
	geography: Geography,
	selected: string | null
): LabelSpec[] {
	const importance = (country: Country) =>
		country.id === SUBJECT ? 0 : country.id === selected ? 1 : country.neighbour ? 2 : 3;
	return [...countries]
		.sort((a, b) => importance(a) - importance(b))
		.flatMap((country) => {
			const place = geography[country.id];
			if (!place) return [];
			const [west = 0, south = 0, east = 0, north = 0] = place.focus;
			const wide = (east - west) * (north - south) > WIDE_FROM;
			return {
				id: country.id,
				name: country.name,
				soft: isSoft(cellOf(layer, country)),
				anchors: [place.label, ...(ALTERNATIVES[country.id] ?? [])],
				style: country.id === SUBJECT ? 'subject' : wide ? 'wide' : 'small',
				callout: CALLOUTS[country.id] ?? [1, -0.5],
				box: place.focus
			} satisfies LabelSpec;
		});
}
