/** The link by which a reader doubts a coding: which cell, in which version, on what it rests; nothing of the reader. */
import { cellId, citationList } from './data-ids';
import type { Citation, LayerId } from './schema';

export interface Challenged {
	country: string;
	layer: LayerId;
	citations: readonly Citation[];
	/** Of the map, as the page shows it. */
	version: string;
}

/**
 * @param to an https: or mailto: address, which the build has checked; empty where nobody is asked
 * @returns null where nobody is asked
 */
export function challengeHref(to: string, { country, layer, citations, version }: Challenged): string | null {
	if (!to) return null;
	const cell = cellId(country, layer);
	const said = { cell, version, citation: citationList(citations) };
	if (!to.startsWith('mailto:')) {
		const url = new URL(to);
		for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value);
		return url.href;
	}
	const subject = encodeURIComponent(`Challenge a coding: ${cell}`);
	// RFC 6068: lines of a body end with CR LF.
	const body = Object.entries(said).map(([name, value]) => `${name}: ${value}\r\n`);
	return `${to}?subject=${subject}&body=${encodeURIComponent(body.join(''))}`;
}
