/** The key table: what each key does, once. The help is printed from it and the keyboard reads it. */

export type Verb =
	| 'layer-1'
	| 'layer-2'
	| 'layer-3'
	| 'next'
	| 'previous'
	| 'zoom-in'
	| 'zoom-out'
	| 'home'
	| 'neighbourhood'
	| 'help'
	| 'close';

export interface KeyRow {
	/** As `KeyboardEvent.key` reports it. */
	keys: readonly string[];
	verb: Verb;
	text: string;
}

/** Act anywhere outside text fields. Single letters and digits can be switched off (WCAG 2.1.4). */
export const KEYS: readonly KeyRow[] = [
	{ keys: ['1'], verb: 'layer-1', text: 'Recognition' },
	{ keys: ['2'], verb: 'layer-2', text: 'Engagement' },
	{ keys: ['3'], verb: 'layer-3', text: 'Security' },
	{ keys: ['n'], verb: 'next', text: 'Next country' },
	{ keys: ['p'], verb: 'previous', text: 'Previous country' },
	{ keys: ['+', '='], verb: 'zoom-in', text: 'Zoom in' },
	{ keys: ['-'], verb: 'zoom-out', text: 'Zoom out' },
	{ keys: ['h'], verb: 'home', text: 'Whole region' },
	{ keys: ['a'], verb: 'neighbourhood', text: 'Afghanistan and its neighbours' },
	{ keys: ['?'], verb: 'help', text: 'These keys' },
	{ keys: ['Escape'], verb: 'close', text: 'Close, one thing at a time' }
];

/** Act while the map has the focus; listed here for the help. */
export const MAP_KEYS: readonly { keys: readonly string[]; text: string }[] = [
	{ keys: ['←', '→', '↑', '↓'], text: 'On the map: go to the nearest country that way' },
	{ keys: ['Enter'], text: 'On the map: open the country' }
];

/** A key that a person may type by accident or by voice: one printable character. */
export function isSingleCharacter(key: string): boolean {
	return key.length === 1;
}

export interface KeyPress {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/**
 * The verb of a key press, or null.
 * @param inTextField whether the focus is where text is typed
 * @param singleKeys whether single-character keys are on
 */
export function verbOf(press: KeyPress, inTextField: boolean, singleKeys: boolean): Verb | null {
	if (press.ctrlKey || press.metaKey || press.altKey) return null;
	if (isSingleCharacter(press.key) && (inTextField || !singleKeys)) return null;
	// With Caps Lock on, letters are still the same keys.
	const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	return KEYS.find(({ keys }) => keys.includes(key))?.verb ?? null;
}
