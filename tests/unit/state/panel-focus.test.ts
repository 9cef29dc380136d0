/** Focus goes where the panel is and comes back, with just as much of a browser as that takes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelFocus } from '../../../src/lib/state/panel-focus';

class Box {
	isConnected = true;
	focus() {
		page.activeElement = this;
	}
}
const boxes = { body: new Box(), '.stage': new Box(), '.panel h2': new Box() };
const [body, stage, heading] = Object.values(boxes);
const page = {
	activeElement: null as Box | null,
	body,
	querySelector: (selector: keyof typeof boxes) => boxes[selector] ?? null
};

beforeEach(() => {
	page.activeElement = body ?? null;
	vi.stubGlobal('document', page);
	vi.stubGlobal('HTMLElement', Box);
});
afterEach(() => vi.unstubAllGlobals());

/** Goes from one panel to the next, with the focus on `pressed` at first. */
function go(focus: PanelFocus, pressed: Box | null, shown: string, anchored = false) {
	page.activeElement = pressed;
	focus.remember();
	focus.follow(shown, anchored);
	return page.activeElement;
}

test('what opens gets the focus, at its heading', () => {
	expect(go(new PanelFocus(''), new Box(), 'PAK')).toBe(heading);
});

test('what closes gives it back to what was pressed', () => {
	const [focus, link] = [new PanelFocus(''), new Box()];
	go(focus, link, 'PAK');
	expect(go(focus, heading ?? null, '')).toBe(link);
});

test('it goes back to the first place, however many panels were in between', () => {
	const [focus, link] = [new PanelFocus(''), new Box()];
	go(focus, link, 'PAK');
	go(focus, new Box(), 'IND');
	expect(go(focus, new Box(), '')).toBe(link);
});

test('the map has it where nothing was pressed, or what was pressed is gone', () => {
	expect(go(new PanelFocus('PAK'), new Box(), '')).toBe(stage);
	const [focus, gone] = [new PanelFocus(''), new Box()];
	go(focus, gone, 'PAK');
	gone.isConnected = false;
	expect(go(focus, new Box(), '')).toBe(stage);
	const again = new PanelFocus('');
	go(again, body ?? null, 'PAK');
	expect(go(again, new Box(), '')).toBe(stage);
});

test('it stays where it is while the same thing is shown', () => {
	const [focus, radio] = [new PanelFocus('PAK'), new Box()];
	expect(go(focus, radio, 'PAK')).toBe(radio);
});

test('it stays where the address leads to inside the panel', () => {
	const link = new Box();
	expect(go(new PanelFocus(''), link, 'evidence', true)).toBe(link);
});
