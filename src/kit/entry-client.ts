/** Brings the kit's HTML to life: the workspace, or in a second window what the speaker sees. */
import { flushSync, hydrate, mount, tick } from 'svelte';
import { sceneOutlines } from '$lib/map/scene-outlines';
import { readAddress } from './address';
import Kit from './Kit.svelte';
import KitPresenter from './KitPresenter.svelte';

const target = document.querySelector('.root');
if (target && readAddress(location.hash)?.path === 'brief/presenter/') {
	// Its small maps are drawn from the outlines of the map that gives way to them.
	sceneOutlines();
	target.replaceChildren();
	mount(KitPresenter, { target });
} else if (target) {
	hydrate(Kit, { target });
	// The scene of the HTML gives way to what the address names before anything is seen.
	flushSync();
}
void tick().then(() => delete document.documentElement.dataset['elsewhere']);
