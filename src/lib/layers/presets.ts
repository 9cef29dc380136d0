/** Filters that many people will ask for, made from the layers: each is a filter that could be put together by hand. */
import { NEIGHBOURS, type Filter } from '../model/filter';
import type { Layer } from '../model/layer';
import { engagement } from './engagement';
import { recognition } from './recognition';
import { security } from './security';

export interface Preset {
	id: string;
	/** Says no more than the coding: silence is no “no”. */
	label: string;
	filter: Filter;
}

const codes = ({ categories }: Layer, ids: readonly string[]) =>
	categories.filter(({ id }) => ids.includes(id)).map(({ code }) => code);
/** The codes by which the article says something of a country. */
const spoken = ({ categories }: Layer) =>
	categories.filter(({ absence }) => absence === null).map(({ code }) => code);

export const PRESETS: readonly Preset[] = [
	{
		id: 'dealings-without-recognition',
		label: 'Dealings reported, no recognition reported',
		filter: [
			...codes(recognition, ['not-recognised', 'withholding', 'not-stated']),
			...codes(engagement, ['state-to-state', 'contact-reported', 'degree-not-stated'])
		]
	},
	{ id: 'named-in-security', label: 'Named in security', filter: spoken(security) },
	{ id: 'neighbours', label: 'Land neighbours of Afghanistan', filter: [NEIGHBOURS] }
];
