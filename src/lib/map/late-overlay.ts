/** What the overlay loads when the page has started: its HTML brings the first names, and nothing needs more at once. */
export { placeNames, untold } from './place-names';
export { symbolPlace } from './label-shape';
export { default as Arcs } from './Arcs.svelte';
export { default as NameSymbol } from './NameSymbol.svelte';
export { default as Places } from './Places.svelte';
