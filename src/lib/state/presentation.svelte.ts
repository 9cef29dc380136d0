/**
 * What presenting is besides the address: what lies over the scene at the moment, the digits typed so far, and
 * what each key of the key table means here. The scene itself is the atlas's.
 */
import type { Verb } from '../model/keys';
import { atNumber, steppedBy } from '../model/scene-view';
import type { View } from '../model/view';
import type { Atlas } from './atlas.svelte';
import { keepTyping } from './early-keys';
import { nextLayer } from './talk-verbs';
import { toggleFullscreen } from './fullscreen';

export interface Surroundings {
	/** Whether a person has moved the map away from the scene's own camera. */
	moved: () => boolean;
	/** Shows the scene's own camera. */
	frame: () => void;
	/** Whether the scene is shown for a projector. */
	projected: () => boolean;
}

/** Opens the other window of the talk, or brings it to the front. */
type Opener = () => void;

export class Presentation {
	black = $state(false);
	/** Speaker notes in this window. */
	notes = $state(false);
	/** Why the notes are here although they were asked for elsewhere; empty where they were not. */
	why = $state('');
	/** Typed so far, for a jump. */
	digits = $state('');
	/** Scene 0, `calibration`, is no scene of the talk: it checks the projector and says nothing of the article. */
	open = $state<'overview' | 'find' | 'calibration' | null>(null);
	/** The menu of the bar is open, which the browser closes by itself. */
	menu = false;
	#endTyping: (() => string) | null = null;
	presenter: Opener | null = null;
	/** Asked for before anything could open it; until then the notes are here. */
	presenterWanted = false;
	/** Where the last step leads: the next may come before the address has followed, and starts from there. */
	#heading: { from: View; to: View } | null = null;
	readonly #atlas: Atlas;
	readonly #around: Surroundings;

	constructor(atlas: Atlas, around: Surroundings) {
		this.#atlas = atlas;
		this.#around = around;
	}

	/** Whether a question has led away from the scene: another layer, an open country, another camera. */
	get away(): boolean {
		return this.#atlas.digressing || this.#around.moved();
	}

	/** So many scenes on, or to an end (±Infinity); a digression and a black screen end with it. */
	step(by: number): void {
		const { view, space } = this.#atlas;
		this.#goTo(steppedBy(this.#heading?.from === view ? this.#heading.to : view, by, space));
	}
	/** To the scene with this number; 0 checks the projector. */
	jump(number: number): void {
		if (number === 0) this.open = 'calibration';
		else this.#goTo(atNumber(this.#atlas.view, number, this.#atlas.space));
	}
	/** The scene exactly as it was. */
	resume(): void {
		this.#atlas.resume();
		this.#arrive(false);
	}

	/** @returns whether there was something to do; undefined for what the workspace does everywhere */
	run(verb: Verb, key: string): boolean | undefined {
		if (verb !== 'digit' && verb !== 'jump') this.digits = '';
		const verbs: Partial<Record<Verb, () => void>> = {
			'scene-next': () => this.step(1),
			'scene-previous': () => this.step(-1),
			'scene-first': () => this.step(-Infinity),
			'scene-last': () => this.step(Infinity),
			digit: () => (this.digits = (this.digits + key).slice(-2)),
			resume: () => this.resume(),
			find: () => this.#find(),
			overview: () => (this.open = 'overview'),
			'layer-next': () => nextLayer(this.#atlas),
			black: () => (this.black = !this.black),
			notes: () => this.setNotes(!this.notes),
			fullscreen: () => toggleFullscreen(),
			projector: () => this.#atlas.show({ projector: this.#around.projected() ? 'off' : 'on' }),
			presenter: () => this.#askForPresenter(),
			close: () => this.#unwind()
		};
		if (verb === 'jump') return this.#jumpToDigits();
		if (verb === 'close' && this.menu && !this.black) return false;
		const act = verbs[verb];
		act?.();
		return act ? true : undefined;
	}

	#find(): void {
		this.#endTyping?.();
		this.open = 'find';
		this.#endTyping = keepTyping(() => this.open === 'find');
	}
	/** What was typed for the finder before its field was there. */
	typed(): string {
		const text = this.#endTyping?.() ?? '';
		this.#endTyping = null;
		return text;
	}

	#jumpToDigits(): boolean {
		if (!this.digits) return false;
		this.jump(Number(this.digits));
		this.digits = '';
		return true;
	}

	/** One thing at a time, the uppermost first. */
	#unwind(): void {
		if (this.black) this.black = false;
		else if (this.open) this.open = null;
		else if (this.notes) this.setNotes(false);
		else if (this.#atlas.country) this.#atlas.close();
		else if (this.away) this.resume();
		else this.leave();
	}

	/** @param why they are shown in this window, where another was asked for */
	setNotes(on: boolean, why = ''): void {
		this.notes = on;
		this.why = why;
		this.presenterWanted = false;
	}

	#askForPresenter(): void {
		if (this.presenter) return this.presenter();
		this.setNotes(true);
		this.presenterWanted = true;
	}

	/** Out of the briefing, to where the person came from. */
	leave(): void {
		this.#atlas.leaveBriefing();
	}

	#goTo(to: View): void {
		const from = this.#atlas.view;
		this.#heading = { from, to };
		this.#atlas.show(to);
		this.#arrive(to.scene !== from.scene);
	}

	/** @param other another scene comes, and brings its own camera once the address has changed */
	#arrive(other: boolean): void {
		this.black = false;
		this.open = null;
		if (!other) this.#around.frame();
	}
}
