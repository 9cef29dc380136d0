/**
 * One window's share in a talk: holds the state that all windows agree on, tells acts to the others, and knows
 * whether the other kind of window is there. Without a presenter window nothing is sent but one question.
 */
import { acted, holdsOver, type Talk } from '../model/talk';
import { APP, messageFrom, type MapPoint, type Message, type TalkRole } from '../model/talk-message';
import type { ViewSpace } from '../model/view';
import { ASK_EVERY, Presence } from './presence.svelte';
import type { TalkLink } from './talk-link';

export interface TalkSurroundings {
	link: TalkLink;
	role: TalkRole;
	space: ViewSpace;
	/** The state that this window starts with; `by` is its id. */
	first: Talk;
	/** ms since 1970. */
	now?: () => number;
}

export class SharedTalk {
	talk = $state.raw<Talk>() as Talk;
	/** Where the presenter points; told to the audience. */
	spotlight = $state.raw<MapPoint | null>(null);
	readonly #presence = new Presence();
	readonly #around: TalkSurroundings;
	/** Has said goodbye, and answers nobody any more. */
	#left = false;

	constructor(around: TalkSurroundings) {
		this.#around = around;
		this.talk = around.first;
	}

	/** Whether a window of the other kind is there. */
	get met(): boolean {
		return this.#presence.met;
	}

	/** Joins the talk. Returns what leaves it. */
	start(): () => void {
		const leave = this.#around.link.listen((data) => this.#hear(data));
		const timer = setInterval(() => this.#check(), ASK_EVERY);
		const bye = () => {
			this.#left = true;
			this.#send('bye');
		};
		const ask = () => {
			this.#left = false;
			this.#send('ask');
		};
		addEventListener('pagehide', bye);
		// Back from the memory of pages, which it had left with a bye.
		addEventListener('pageshow', ask);
		ask();
		return () => {
			bye();
			removeEventListener('pagehide', bye);
			removeEventListener('pageshow', ask);
			clearInterval(timer);
			leave();
		};
	}

	/** Changes the state, here and in the other windows. */
	act(change: Partial<Omit<Talk, 'revision' | 'by'>>): void {
		const { first, now = Date.now } = this.#around;
		this.talk = acted(this.talk, change, first.by, now());
		this.#send('tell');
	}

	/** Points at a place of the map, or ends pointing. */
	point(at: MapPoint | null): void {
		this.spotlight = at;
		this.#send('tell');
	}

	#hear(data: unknown): void {
		const { role, space } = this.#around;
		const message = messageFrom(data, space);
		// Readers with two scenes open in two tabs are no talk: the audience listens to presenters only.
		if (this.#left || !message || (role === 'audience' && message.role === 'audience')) return;
		const other = message.role !== role;
		if (message.kind === 'bye') {
			if (other) this.#lose();
			return;
		}
		if (other) {
			this.#presence.heard();
			if (role === 'audience') this.spotlight = message.spotlight;
		}
		const behind = holdsOver(message.talk, this.talk);
		const ahead = holdsOver(this.talk, message.talk);
		if (behind) this.talk = message.talk;
		// Windows of the audience hear of each other's acts through the presenter.
		if (message.kind === 'ask' || ahead || (behind && role === 'presenter')) this.#send('tell');
	}

	#check(): void {
		if (document.visibilityState === 'hidden') return;
		if (!this.met && this.#around.role === 'audience') return;
		if (this.#presence.asks()) this.#lose();
		else this.#send('ask');
	}

	#lose(): void {
		this.#presence.lost();
		if (this.#around.role === 'audience') this.spotlight = null;
		// There may be another one.
		else this.#send('ask');
	}

	#send(kind: Message['kind']): void {
		const { link, role } = this.#around;
		const message: Message = { app: APP, kind, role, talk: this.talk, spotlight: this.spotlight };
		link.send(message);
	}
}
