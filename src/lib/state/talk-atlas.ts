/**
 * The atlas of a window that has no address to show: where it is, is the talk that all windows share, and going
 * somewhere is an act in it. Everything that works on an atlas works there too.
 */
import { layers } from '../layers';
import type { MapContent } from '../model/map-content';
import { WAITING, type Talk } from '../model/talk';
import { decode, defaultView, encode, type ViewSpace } from '../model/view';
import { viewSpace } from '../model/view-space';
import { Atlas } from './atlas.svelte';
import type { SharedTalk } from './shared-talk.svelte';

/** What addresses of the talk can name. */
export function talkSpace(content: MapContent): ViewSpace {
	return viewSpace(layers, content);
}

/** The first scene, until another window says where the talk is. @param by id of the window */
export function firstTalk({ layers: [layer = 'recognition'], scenes: [scene] }: ViewSpace, by: string): Talk {
	return {
		scene: scene?.id ?? '',
		layer: scene?.layer ?? layer,
		country: null,
		camera: '',
		black: false,
		startedAt: null,
		revision: WAITING,
		by
	};
}

/** The address of what the room sees, below the site's root, without what its own window chose for itself. */
export function talkAddress({ scene, layer, country }: Talk, space: ViewSpace): string {
	return encode({ ...defaultView(space), page: 'brief', scene, layer, country }, space);
}

/** @param resolve makes an address below the site's root into one for `href` */
export function talkAtlas(
	shared: SharedTalk,
	content: MapContent,
	resolve: (address: string) => string
): Atlas {
	const space = talkSpace(content);
	return new Atlas({
		content,
		address: () => split(talkAddress(shared.talk, space)),
		navigate(to) {
			const { path, search } = split(to);
			const { scene, layer, country } = decode(path, search, space).view;
			// There is no way out of the talk in this window.
			if (scene) shared.act({ scene, layer, country });
		},
		cameFromHere: () => false,
		back: () => undefined,
		resolve
	});
}

function split(address: string): { path: string; search: string } {
	const at = address.indexOf('?');
	return at < 0 ? { path: address, search: '' } : { path: address.slice(0, at), search: address.slice(at) };
}
