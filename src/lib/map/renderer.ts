/**
 * When and whether the GL base takes over. Never on the way to the first click: at idle or at the first pan,
 * and only after a throw-away context has said that it would be worth it. Whatever fails, the SVG base goes
 * on, and one line says why.
 */
import type { RendererChoice } from '../model/view';
import type { CountryPaint } from './base';
import type { Bases } from './bases';
import { FrameMeter } from './frame-meter';
import { recallSlow, rememberSlow } from './gl-memory';
import { choose, probe } from './gl/choice';
import type { GlBase } from './gl/gl-base';
import type { MapController } from './map-controller.svelte';
import type { MapTopology } from './topology';

export interface RendererOptions {
	map: MapController;
	stage: HTMLElement;
	bases: Bases;
	topology: () => Promise<MapTopology>;
	/** Brings the finer outlines to the SVG base too, so that what answers is what is seen. */
	refine: () => void;
	paints: () => Readonly<Record<string, CountryPaint>>;
	onnotice: (text: string) => void;
}

/** The page may be busy this long, ms, before the GL base is thought of anyway. Arbitrary. */
const PATIENCE = 3000;
/** A context that has come back must stay this long before the GL base is made anew, ms. */
const CALM = 300;
/** A context that is lost this often by itself is not trusted again. */
const LOSSES = 3;

export class Renderer {
	readonly #options: RendererOptions;
	#preferred: RendererChoice = 'auto';
	/** Counts decisions: what was begun for an older one is thrown away. */
	#turn = 0;
	#gl: GlBase | null = null;
	#losses = 0;
	#meter: FrameMeter | null = null;
	#stopWaiting: (() => void) | null = null;
	#reviving: ReturnType<typeof setTimeout> | undefined;

	constructor(options: RendererOptions) {
		this.#options = options;
		this.#wait();
	}

	prefer(preferred: RendererChoice): void {
		if (preferred === this.#preferred) return;
		this.#preferred = preferred;
		this.#decide();
	}

	stop(): void {
		this.#stopWaiting?.();
		clearTimeout(this.#reviving);
		this.#turn += 1;
		this.#meter?.stop();
	}

	/** Until the page is idle, or the map first moves by a person's hand. */
	#wait(): void {
		const { bases, map } = this.#options;
		const begin = () => {
			this.#stopWaiting?.();
			this.#decide();
		};
		const idle = 'requestIdleCallback' in globalThis;
		const waiting = idle
			? requestIdleCallback(begin, { timeout: PATIENCE })
			: setTimeout(begin, PATIENCE / 3);
		bases.onlook = () => {
			if (map.moved) begin();
		};
		this.#stopWaiting = () => {
			if (idle) cancelIdleCallback(waiting as number);
			else clearTimeout(waiting);
			bases.onlook = null;
			this.#stopWaiting = null;
		};
	}

	#decide(): void {
		this.#stopWaiting?.();
		const { map } = this.#options;
		const turn = ++this.#turn;
		const forced = this.#preferred === 'auto' ? null : this.#preferred;
		const saveData = matchMedia('(prefers-reduced-data: reduce)').matches || asksToSaveData();
		const choice = choose(
			{ webgl: forced === 'svg' ? null : probe(), saveData, rememberedSlow: recallSlow() },
			forced
		);
		if (choice.base === 'svg') return this.#back(choice.why, forced === 'gl');
		if (this.#gl) map.painter = { base: 'gl', why: choice.why };
		else this.#try(turn, choice.why);
	}

	#try(turn: number, why: string): void {
		this.#takeOver(turn, why).catch((error: unknown) => {
			if (turn === this.#turn) this.#back(reasonOf(error), true);
		});
	}

	async #takeOver(turn: number, why: string): Promise<void> {
		const { map, stage, bases, topology, paints, refine } = this.#options;
		const [{ GlBase }, file] = await Promise.all([import('./gl/gl-base'), topology()]);
		const { camera: first } = map;
		if (!first || turn !== this.#turn) return;
		refine();
		const gl = await GlBase.create({
			stage,
			topology: file,
			view: () => ({ camera: map.camera ?? first, size: map.size }),
			paints,
			onlost: () => this.#lost(),
			onrestored: () => this.#revive(why)
		});
		if (turn !== this.#turn) return gl.destroy();
		this.#gl = gl;
		bases.show(gl);
		map.painter = { base: 'gl', why };
		if (performance.getEntriesByName('map:gl').length === 0) performance.mark('map:gl');
		if (this.#preferred === 'auto') this.#measure();
	}

	#lost(): void {
		this.#losses += 1;
		if (this.#preferred === 'auto' && this.#losses >= LOSSES)
			return this.#back('the graphics context was lost several times', true);
		this.#options.bases.show(null);
		this.#options.map.painter = { base: 'svg', why: 'the graphics context is lost for now' };
	}

	/** Makes the picture anew once the context has stayed for a moment: contexts are often lost in rows. */
	#revive(why: string): void {
		clearTimeout(this.#reviving);
		this.#reviving = setTimeout(() => {
			this.#gl?.destroy();
			this.#gl = null;
			this.#try(++this.#turn, why);
		}, CALM);
	}

	/** To the SVG base, for good or until a person asks for the other one. */
	#back(why: string, aloud: boolean): void {
		const { bases, map, onnotice } = this.#options;
		clearTimeout(this.#reviving);
		this.#meter?.stop();
		this.#meter = null;
		if (this.#gl) {
			bases.onlook = null;
			bases.show(null);
			this.#gl.destroy();
			this.#gl = null;
		}
		map.painter = { base: 'svg', why };
		if (aloud) onnotice(`The map is drawn as SVG: ${why}.`);
	}

	#measure(): void {
		const meter = new FrameMeter(() => {
			rememberSlow();
			this.#back('WebGL could not hold 20 frames a second on this machine', false);
		});
		this.#meter = meter;
		this.#options.bases.onlook = () => meter.moving();
	}
}

function asksToSaveData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	// So browsers say, each in its own words and with an address, that a script did not come.
	if (/module|import/i.test(text)) return 'MapLibre did not load';
	return text.replace(/\.$/, '').replace(/^T/, 't');
}
