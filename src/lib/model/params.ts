/**
 * The parameter table: every part of the address that is no page, once. What a parameter is called, where it means
 * something, how its text is read and written. Reading is total: what names nothing gives a notice. Defaults are
 * left out of addresses.
 */
import {
	countriesIn,
	findCountry,
	findLayer,
	JOIN,
	oneOf,
	someOf,
	withoutWholeLayers,
	type Unknown
} from './address-words';
import { codesIn, NEIGHBOURS } from './filter';
import type { LayerId } from './schema';
import type { ClaimsChoice, ProjectorChoice, RendererChoice, ThemeChoice, View, ViewSpace } from './view';

export interface Param<K extends keyof View = keyof View> {
	name: string;
	key: K;
	/** Whether it says anything of this view; elsewhere it is neither read nor written. */
	on: (view: Pick<View, 'page' | 'scene' | 'country'>) => boolean;
	/** Undefined where the text names nothing, which leaves the default. */
	read: (text: string, space: ViewSpace, unknown: Unknown) => View[K] | undefined;
	/** Empty for the default. */
	write: (view: View, space: ViewSpace) => string;
}

/** How many countries are compared at most. */
export const COMPARED = 4;

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const RENDERERS: readonly RendererChoice[] = ['auto', 'svg', 'gl'];
const PROJECTORS: readonly ProjectorChoice[] = ['auto', 'on', 'off'];
const CLAIMS: readonly ClaimsChoice[] = ['all', 'reported'];
const ARCS: readonly View['arcs'][] = ['off', 'on'];

/** The pages of the map: what a person explores with goes along from one to the other. */
const EXPLORING: readonly View['page'][] = ['map', 'table', 'timeline', 'compare', 'share'];
/** Whether a filter, a second layer and arrows mean something here. */
export const exploring: Param['on'] = ({ page }) => EXPLORING.includes(page);
const anywhere: Param['on'] = () => true;

function param<K extends keyof View>(row: Param<K>): Param<K> {
	return row;
}

/** A parameter that holds one of a few words; the first of them is the default. */
function choice<K extends 'claims' | 'theme' | 'renderer' | 'projector' | 'arcs'>(
	key: K,
	all: readonly View[K][],
	on: Param['on'] = anywhere
): Param<K> {
	return {
		name: key,
		key,
		on,
		read(text, _, unknown) {
			const found = all.find((word) => word === text.toLowerCase());
			if (found === undefined) unknown(key, text);
			return found;
		},
		write: (view) => (view[key] === all[0] ? '' : String(view[key]))
	};
}

export const PARAMS = [
	param({
		name: 'layer',
		key: 'layer',
		// The map’s own pages have it in their path.
		on: ({ page }) => page !== 'map',
		read: (text, space, unknown) => findLayer(text, space) ?? (unknown('layer', text), undefined),
		write: ({ layer, scene }, space) => (layer === ownLayer(scene, space) ? '' : layer)
	}),
	param({
		name: 'country',
		key: 'country',
		on: keepsCountry,
		read: (text, space, unknown) => findCountry(text, space) ?? (unknown('country', text), undefined),
		write: ({ country }) => country ?? ''
	}),
	param({
		name: 'with',
		key: 'compare',
		on: ({ page }) => page === 'compare' || page === 'map',
		read: (text, space, unknown) => countriesIn(text, space, unknown),
		// Two of them are the page’s path; elsewhere nothing is compared.
		write: ({ page, compare }) =>
			page === 'compare' ? compare.slice(compare.length > 1 ? 2 : 0).join(JOIN) : ''
	}),
	param({
		name: 'filter',
		key: 'filter',
		on: exploring,
		read: (text, { codes, themes }, unknown) =>
			withoutWholeLayers(
				someOf(text, [...codesIn(codes), NEIGHBOURS, ...themes], 'category or theme', unknown),
				codes
			),
		write: ({ filter }) => filter.join(JOIN)
	}),
	param({
		name: 'second',
		key: 'second',
		on: exploring,
		read: (text, space, unknown) => findLayer(text, space) ?? (unknown('layer', text), undefined),
		write: ({ second, layer }) => (second === layer ? '' : (second ?? ''))
	}),
	// An event always shows its relations; else there must be somebody whose they are.
	choice('arcs', ARCS, (view) => view.page === 'compare' || (exploring(view) && view.country !== null)),
	param({
		name: 'event',
		key: 'event',
		on: ({ page }) => page === 'map' || page === 'timeline' || page === 'share',
		read: (text, { events }, unknown) => oneOf(text, events, 'event', unknown),
		write: ({ event }) => event ?? ''
	}),
	param({
		name: 'sort',
		key: 'sort',
		// Only the table is sorted; the way to the map and back keeps its order.
		on: exploring,
		read: (text, space, unknown) => oneOf(text, sortsOf(space), 'column', unknown),
		write: ({ sort }) => (sort === 'name' ? '' : sort)
	}),
	choice('claims', CLAIMS),
	choice('theme', THEMES),
	choice('renderer', RENDERERS),
	{
		...choice('projector', PROJECTORS),
		// Typed by hand it may stand alone: `?projector`.
		read: (text, space, unknown) =>
			text === '' ? 'on' : choice('projector', PROJECTORS).read(text, space, unknown)
	} satisfies Param<'projector'>
] as const;

/** What a table can be sorted by; "-" before it turns the order round. */
export function sortsOf({ layers }: Pick<ViewSpace, 'layers'>): string[] {
	return ['name', ...layers].flatMap((column) => [column, `-${column}`]);
}

/** Pages that a country can lie over, or that speak of the view with a country open. */
export function keepsCountry({ page, scene }: Pick<View, 'page' | 'scene'>): boolean {
	return scene !== null || page === 'share';
}

/** The layer that an address need not name: a scene’s own, elsewhere the first. */
function ownLayer(scene: string | null, space: ViewSpace): LayerId {
	return space.scenes.find(({ id }) => id === scene)?.layer ?? space.layers[0] ?? 'recognition';
}
