/** The machine-readable twin of the map as the build serves it: what the tests take for true. */
import type { APIRequestContext } from '@playwright/test';

export type LayerId = 'recognition' | 'engagement' | 'security';
export interface Citation {
	section: number;
	paragraph: number;
	sentences: number[];
}
export interface Claim {
	text: string;
	kind: 'reported' | 'view' | 'forecast';
	citations: Citation[];
}
export interface Category {
	id: string;
	code: string;
	label: string;
	rule: string;
	absence: string | null;
}
export interface Cell {
	code: string;
	category: string;
	also: string[];
	confidence: 'high' | 'medium' | 'low';
	soft: boolean;
	otherReading: { codes: string[]; why: string } | null;
	themes: string[];
	claims: Claim[];
}
export interface Country {
	id: string;
	name: string;
	neighbour: boolean;
	stance: { text: string; citations: Citation[] };
	outlook: Claim[];
	history: Claim[];
	cells: Record<LayerId, Cell>;
}
export interface Layer {
	id: LayerId;
	title: string;
	question: string;
	categories: Category[];
}
/** An end of a relation: `{country: 'RUS'}`, `{actor: 'NATO'}`, `{topic: '…'}`. */
export type Ref = Record<string, string>;
export interface Relation {
	id: string;
	from: Ref[];
	to: Ref[];
	verb: string;
	kind: string;
	citations: Citation[];
}
export interface Stances {
	article: {
		sections: { number: number; title: string; paragraphs: { number: number; gist: string }[] }[];
	};
	layers: Layer[];
	countries: Country[];
	relations: Relation[];
}

export async function readStances(request: APIRequestContext): Promise<Stances> {
	return (await request.get('./data/stances.json')).json();
}

/** @throws Error when the build serves no such country, so that a test cannot pass on nothing. */
export function countryOf({ countries }: Stances, id: string): Country {
	const country = countries.find((candidate) => candidate.id === id);
	if (!country) throw new Error(`/data/stances.json has no country ${id}.`);
	return country;
}

/** @throws Error as above. */
export function layerOf({ layers }: Stances, id: LayerId): Layer {
	const layer = layers.find((candidate) => candidate.id === id);
	if (!layer) throw new Error(`/data/stances.json has no layer ${id}.`);
	return layer;
}

/** @throws Error as above. */
export function categoryOf(stances: Stances, layer: LayerId, country: Country): Category {
	const { code } = country.cells[layer];
	const category = layerOf(stances, layer).categories.find((candidate) => candidate.code === code);
	if (!category) throw new Error(`/data/stances.json has no category ${code} in ${layer}.`);
	return category;
}

/** Addresses of all pages below the site's root that show the map of a layer. */
export function mapPages({
	layers,
	countries
}: Stances): { address: string; layer: LayerId; country: string | null }[] {
	return layers.flatMap(({ id: layer }) => [
		{ address: `${layer}/`, layer, country: null },
		...countries.map(({ id: country }) => ({ address: `${layer}/${country}/`, layer, country }))
	]);
}
