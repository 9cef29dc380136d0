/**
 * Projector mode: large type, strong lines, patterns. The stylesheet does it, led by `data-projector` and the
 * property `--k` on the root element; here is when, and by how much. Loaded with what is presented.
 */
import { enlargement, isProjected } from '../model/projector';
import type { ProjectorChoice } from '../model/view';

const windowNow = () => ({
	fullscreen: document.fullscreenElement !== null,
	width: innerWidth,
	height: innerHeight
});

export class Projector {
	/** Of no size while the page is prerendered. */
	#window = $state.raw({ fullscreen: false, width: 0, height: 0 });
	readonly #choice: () => ProjectorChoice;
	readonly on = $derived.by(() => isProjected({ choice: this.#choice(), ...this.#window }));
	/** Screen px for one px of the page's own; 1 while it is off. */
	readonly k = $derived.by(() => (this.on ? enlargement(this.#window) : 1));

	/** Of the window, px. */
	get width(): number {
		return this.#window.width;
	}
	/** Of the window, px. */
	get height(): number {
		return this.#window.height;
	}

	constructor(choice: () => ProjectorChoice) {
		this.#choice = choice;
	}

	/** Follows the window. Returns what ends it, and the mode with it. */
	start(): () => void {
		const changed = () => (this.#window = windowNow());
		changed();
		addEventListener('resize', changed);
		document.addEventListener('fullscreenchange', changed);
		return () => {
			removeEventListener('resize', changed);
			document.removeEventListener('fullscreenchange', changed);
			show(false, 1);
		};
	}

	/** Tells the stylesheet. */
	show(): void {
		show(this.on, this.k);
	}
}

function show(on: boolean, k: number): void {
	const { dataset, style } = document.documentElement;
	if (on) dataset['projector'] = '';
	else delete dataset['projector'];
	if (on) style.setProperty('--k', String(k));
	else style.removeProperty('--k');
}
