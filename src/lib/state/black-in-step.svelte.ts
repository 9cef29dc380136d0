import { untrack } from 'svelte';
import type { Presentation } from './presentation.svelte';
import type { SharedTalk } from './shared-talk.svelte';

/** Makes the black screen one for all windows of the talk. Only while a component starts. */
export function keepBlackInStep(presentation: Presentation, shared: SharedTalk): void {
	$effect(() => {
		const { black } = presentation;
		if (black !== untrack(() => shared.talk.black)) shared.act({ black });
	});
	$effect(() => {
		presentation.black = shared.talk.black;
	});
}
