/** Relations on the map while exploring: what the address points out, and what of it the map does not show. Late. */
import stances from 'virtual:content/stances';
import places from 'virtual:geography/places';
import type { MapController } from '$lib/map/map-controller.svelte';
import RelationTray from '$lib/map/RelationTray.svelte';
import { ringsOf } from '$lib/map/place-names';
import { trayOn, type Tray } from '$lib/map/relations-picture';
import { relationsShot } from '$lib/map/relations-shot';
import type { Geography, Shot } from '$lib/map/views';
import { pointedOut, type PointedOut } from '$lib/model/pointed-out';
import type { Event } from '$lib/model/schema';
import type { View } from '$lib/model/view';

/** Where the tray's head begins, px from the map's top left; its stylesheet has the same numbers. */
const HEAD = { wide: { x: 14, y: 14 }, narrow: { x: 10, y: 62 } };

export class RelationsOnMap {
	readonly Tray = RelationTray;
	/** Words for ends, by `refKey`. */
	readonly names = stances.names;
	readonly #wide = matchMedia('(min-width: 1024px)').matches;
	/** A small map shows how many ends there are, and its tray when asked. */
	open = $state(this.#wide);
	/** Size of the tray's head, px. */
	bar = $state({ width: 0, height: 0 });
	#events = $state.raw<readonly Event[]>([]);
	readonly #seen: { view: () => View; map: MapController; geography: Geography };

	readonly pointed: PointedOut = $derived.by(() =>
		pointedOut(this.#seen.view(), { relations: stances.relations, events: this.#events })
	);
	readonly tray: Tray | null = $derived.by(() => {
		const { map, geography } = this.#seen;
		const { relations } = this.pointed;
		if (relations.length === 0 || !map.settled) return null;
		const { x, y } = HEAD[this.#wide ? 'wide' : 'narrow'];
		const bar = { left: x, top: y, right: x + this.bar.width, bottom: y + this.bar.height };
		const { settled: camera, size, covered } = map;
		return trayOn(
			relations,
			stances.names,
			{ geography, places, camera, size, covered, rings: ringsOf },
			bar,
			this.open
		);
	});

	constructor(view: () => View, map: MapController, geography: Geography) {
		this.#seen = { view, map, geography };
	}

	/** Fetches what events point out. @throws what the browser throws where it cannot be fetched */
	async knowEvents(): Promise<void> {
		if (this.#events.length === 0) this.#events = (await import('./late-events')).events;
	}
}

/** Where to look for the relations of the country that is open; null where none of it are drawn. */
export function shotOfRelations(view: View, geography: Geography): Shot | null {
	const { relations } = pointedOut({ ...view, event: null }, { relations: stances.relations, events: [] });
	if (view.country === null || relations.length === 0) return null;
	return relationsShot(view.country, relations, geography, places);
}
