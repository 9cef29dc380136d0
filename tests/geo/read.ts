import { readFileSync } from 'node:fs';
import { decode, type World } from '../../geo/steps/decode';
import type { Labels } from '../../geo/steps/countryIndex';
import type { FirstPaint } from '../../geo/steps/firstPaint';
import type { FullMap } from '../../geo/steps/fullMap';
import type { CountryEntry, DisputeEntry } from '../../geo/steps/countryIndex';
import type { Dispute } from '../../geo/steps/types';

/** The committed files, as the page and the pipeline read them. */
export function readText(path: string): string {
	return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function readJson<T>(path: string): T {
	return JSON.parse(readText(path)) as T;
}

interface Index {
	countries: Record<string, CountryEntry>;
	disputes: DisputeEntry[];
	places: Record<string, [number, number]>;
	sources: { name: string; version: string; licence: string; use: string }[];
}

export const paint = readJson<FirstPaint>('src/content/geo/first-paint.json');
export const index = readJson<Index>('src/content/geo/index.json');
export const map = readJson<FullMap>('static/geo/map.topo.json');
export const register = readJson<Dispute[]>('geo/disputes.json');
export const labels = readJson<Labels>('geo/labels.json');
export const world: World = decode(map);

export const CODED = [
	'AFG',
	'CHN',
	'IND',
	'IRN',
	'KAZ',
	'KGZ',
	'PAK',
	'RUS',
	'TJK',
	'TKM',
	'TUR',
	'UKR',
	'USA',
	'UZB'
];
