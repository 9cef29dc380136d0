/**
 * Which names the map carries, in order of importance: the subject, its neighbours, then the others.
 */
import { SUBJECT, categoryOf, cellOf, isSoft } from '../model/category';
import type { Layer } from '../model/layer';
import type { MapCountry } from '../model/map-content';
import type { LabelSpec } from './label-shape';
import type { Geography } from './views';

/** Square degrees of the box from which a state's name is set wide; arbitrary, checked by eye. */
const WIDE_FROM = 250;
/**
 * The selected country comes right after the subject, with those that a scene points out, so that theirs are
 * never the names left out. In a scene those follow of which its layer says something.
 * @param second the layer that symbols before the names tell of
 */
export function labelSpecs(
	countries: readonly MapCountry[],
	layer: Layer,
	geography: Geography,
	selected: string | null,
	highlights: readonly string[] = [],
	second: Layer | null = null
): LabelSpec[] {
	const asked = [selected, ...highlights];
	const spoken = (country: MapCountry) =>
		highlights.length > 0 && categoryOf(layer, country).absence === null;
	const importance = (country: MapCountry) =>
		[country.id === SUBJECT, asked.includes(country.id), spoken(country), country.neighbour, true].indexOf(
			true
		);
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
				anchor: place.label,
				style: country.id === SUBJECT ? 'subject' : wide ? 'wide' : 'small',
				box: place.focus,
				...(second && { symbol: categoryOf(second, country).symbol }),
				...(highlights.length > 0 && importance(country) < 3 && { first: true })
			} satisfies LabelSpec;
		});
}
