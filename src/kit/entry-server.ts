/** The kit as HTML: its first scene with the map drawn, before any script. */
import { render } from 'svelte/server';
import { iconAddress } from '$lib/export/icon';
import Kit from './Kit.svelte';

export { firstAddress } from './first';
export const icon = iconAddress();
export const { head, body } = render(Kit);
