declare module 'virtual:content/map' {
	import type { MapContent } from '$lib/model/map-content';
	const content: MapContent;
	export default content;
}
/** What the panels of countries tell; late. */
declare module 'virtual:content/stances' {
	import type { StanceContent } from '$lib/model/stance-content';
	const stances: StanceContent;
	export default stances;
}
/** The part of the geography that the map needs at once. */
declare module 'virtual:geography' {
	import type { GeographyFile } from '$lib/map/views';
	const geography: GeographyFile;
	export default geography;
}
/** Draws the map and its names into the HTML; null in a browser. */
declare module 'virtual:geography/first-paint' {
	export { baseMarkup } from '$lib/map/svg-base-markup';
	export const placeNames: typeof import('$lib/map/place-names').placeNames | null;
}
/** The register of disputes, for the pages and notes that tell it. */
declare module 'virtual:geography/disputes' {
	import type { DisputeRow } from '$lib/model/borders';
	const disputes: readonly DisputeRow[];
	export default disputes;
}
/** Places that the map marks; late. */
declare module 'virtual:geography/places' {
	const places: readonly import('$lib/map/mark-list').PlaceOnMap[];
	export default places;
}
/** The coded article, for what the build itself makes (paper, files of data); the talk is in a module of its own. */
declare module 'virtual:content' {
	import type { Facts } from '$lib/model/schema';
	const content: Facts;
	export default content;
}
/** The argument with its vague spots and the scenes that show it. */
declare module 'virtual:content/argument' {
	import type { ArgumentContent } from '$lib/model/argument-content';
	const argument: ArgumentContent;
	export default argument;
}
/** Every relation that the article names; late. */
declare module 'virtual:content/relations' {
	import type { RelationContent } from '$lib/model/stance-content';
	const relations: RelationContent;
	export default relations;
}
/** The events with what they name besides; late. */
declare module 'virtual:content/timeline' {
	import type { TimelineContent } from '$lib/model/timeline-content';
	const timeline: TimelineContent;
	export default timeline;
}
/** What the article names that is no country, with relations. */
declare module 'virtual:content/actors' {
	import type { ActorToRead } from '$lib/model/actors-content';
	const actors: readonly ActorToRead[];
	export default actors;
}
/** What search finds besides what the map knows already; late. */
declare module 'virtual:content/search' {
	import type { SearchContent } from '$lib/model/search-content';
	const search: SearchContent;
	export default search;
}
/** How it was coded, as far as the map does not know it already. */
declare module 'virtual:content/method' {
	import type { MethodContent } from '$lib/model/method-content';
	const method: MethodContent;
	export default method;
}
/** The talk with everything that its scenes show; late. */
declare module 'virtual:content/scenes' {
	import type { BriefingContent } from '$lib/model/briefing-content';
	const briefing: BriefingContent;
	export default briefing;
}
/** What the data tell of the coding besides the records; for the build. */
declare module 'virtual:content/coding' {
	import type { Coding } from '$lib/model/schema';
	const coding: Coding;
	export default coding;
}
/** How much each cell of the table rests on. */
declare module 'virtual:content/table' {
	import type { Ground } from '$lib/model/table-content';
	const grounds: readonly Ground[];
	export default grounds;
}
/** The fingerprints of the article's sentences; late. */
declare module 'virtual:content/lock' {
	import type { Lock } from '$lib/model/schema';
	const lock: Lock;
	export default lock;
}
/** The outline with what rests on each sentence. */
declare module 'virtual:content/evidence' {
	import type { EvidenceContent } from '$lib/model/evidence-content';
	const evidence: EvidenceContent;
	export default evidence;
}
declare module 'virtual:*.css';

declare namespace App {
	interface PageData {
		/** On the page of a scene. */
		scene?: import('$lib/model/schema').Scene;
		/** What its arrows tell. */
		relations?: readonly import('$lib/model/schema').Relation[];
	}
}

/** The address at which the site will stand, with a slash at its end; empty when it is not known. */
declare const __SITE_URL__: string;
/** Where a coding can be challenged, an https: or mailto: address; empty when nobody is asked. */
declare const __CHALLENGE_URL__: string;
