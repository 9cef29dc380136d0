/** Two sentences that belong under every picture of the map, on the page and in files. */
import type { MapContent } from './map-content';

/** Where everything on the map comes from, and of when it is. */
export function sourceSentence({ author, outlet }: Pick<MapContent['article'], 'author' | 'outlet'>): string {
	return `Coded from one article: ${author}, ${outlet}; the text carries no date.`;
}

/** What colour and line on the map do not mean. */
export const BORDER_SENTENCE = 'Colour shows a stance, never title; dashed lines and hatching are disputed.';
