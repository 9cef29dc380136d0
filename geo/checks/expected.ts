import type { Point } from '../steps/types';
import type { Expected, ExpectedArea } from './places';

/** One place for each register row that says which country something is drawn with. */
export const REGISTER_PLACES: Expected[] = [
	{ name: 'Simferopol', at: [34.1, 44.95], in: 'UKR' },
	{ name: 'Sevastopol', at: [33.58, 44.58], in: 'UKR' },
	{ name: 'Laayoune', at: [-13.19, 27.14], in: 'ESH' },
	{ name: 'Dakhla road', at: [-15.0, 23.7], in: 'ESH' },
	{ name: 'Gilgit', at: [74.31, 35.92], in: 'PAK' },
	{ name: 'Srinagar', at: [74.8, 34.08], in: 'IND' },
	{ name: 'Itanagar', at: [93.62, 27.1], in: 'IND' },
	{ name: 'Aksai Chin', at: [79.5, 35.1], in: 'CHN' },
	{ name: 'Shaksgam', at: [76.6, 36.1], in: 'CHN' },
	{ name: 'Taipei', at: [121.5, 25.0], in: 'TWN' },
	{ name: 'Pristina', at: [21.16, 42.66], in: 'XKX' },
	{ name: 'Ramallah', at: [35.2, 31.9], in: 'PSE' },
	{ name: 'Hargeisa', at: [44.06, 9.56], in: 'XSO' },
	{ name: 'Kyrenia', at: [33.3, 35.3], in: 'XNC' },
	{ name: 'Limassol', at: [32.95, 34.75], in: 'CYP' },
	{ name: 'Hong Kong', at: [114.12, 22.45], in: 'CHN' },
	{ name: 'Baikonur', at: [63.3, 45.95], in: 'KAZ' },
	{ name: 'Kaliningrad', at: [21, 54.7], in: 'RUS' },
	{ name: 'Anchorage', at: [-150, 62], in: 'USA' },
	{ name: 'Hawaii', at: [-155.5, 19.6], in: 'USA' }
];

/** Sizes of the full map: what the source has, with room for what thinning takes. */
export const AREAS: ExpectedArea[] = [
	{ name: 'Bazarak', at: [69.515, 35.313], in: 'panjshir', km2: [3600, 3800] },
	{ name: 'Grozny', at: [45.69, 43.32], in: 'chechnya', km2: [15900, 16400] },
	{ name: 'Gilgit', at: [74.31, 35.92], in: 'kashmir', km2: [181000, 186000] },
	{ name: 'Srinagar', at: [74.8, 34.08], in: 'kashmir', km2: [181000, 186000] },
	{ name: 'Siachen', at: [77.2, 35.4], in: 'siachen', km2: [1500, 3500] },
	{ name: 'Itanagar', at: [93.62, 27.1], in: 'arunachal', km2: [80000, 84000] },
	{ name: 'Simferopol', at: [34.1, 44.95], in: 'crimea', km2: [25500, 27500] }
];

export const ENCLAVES: ExpectedArea[] = [
	{ name: 'Sokh', at: [71.1, 39.96], in: 'UZB', km2: [370, 410] },
	{ name: 'Vorukh', at: [70.6, 39.85], in: 'TJK', km2: [100, 125] },
	{ name: 'Shohimardon', at: [71.73, 39.95], in: 'UZB', km2: [50, 65] },
	{ name: 'Sarvan', at: [70.6, 40.98], in: 'TJK', km2: [22, 32] }
];

/** A point in the one hole that the land has. */
export const CASPIAN: Point = [50.5, 42];
