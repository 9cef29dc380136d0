/** The key table: what each key does, once. The help is printed from it and the keyboard reads it. */

export type ExploringVerb =
	| 'layer-1'
	| 'layer-2'
	| 'layer-3'
	| 'next'
	| 'previous'
	| 'timeline'
	| 'zoom-in'
	| 'zoom-out'
	| 'home'
	| 'neighbourhood'
	| 'search'
	| 'relations'
	| 'help'
	| 'close';

export type PresentingVerb =
	| 'scene-next'
	| 'scene-previous'
	| 'scene-first'
	| 'scene-last'
	| 'digit'
	| 'jump'
	| 'resume'
	| 'find'
	| 'layer-next'
	| 'black'
	| 'fullscreen'
	| 'projector'
	| 'notes'
	| 'overview'
	| 'presenter';

export type Verb = ExploringVerb | PresentingVerb;

/**
 * Where a key acts. `everywhere`: whatever has the focus, as a clicker needs · `unused`: where the focused
 * element makes no use of the key itself · `no-text`: outside text fields.
 */
export type Reach = 'everywhere' | 'unused' | 'no-text';

export interface KeyRow {
	/** As `KeyboardEvent.key` reports it; "Shift " before it asks for that key, "Ctrl " for it or a Mac’s ⌘. */
	keys: readonly string[];
	verb: Verb;
	text: string;
	/** Only while exploring, only while presenting; without it always. */
	when?: 'exploring' | 'presenting';
	reach: Reach;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Single letters, digits and signs can be switched off (WCAG 2.1.4). */
export const KEYS: readonly KeyRow[] = [
	{ keys: ['1'], verb: 'layer-1', text: 'Recognition', when: 'exploring', reach: 'no-text' },
	{ keys: ['2'], verb: 'layer-2', text: 'Engagement', when: 'exploring', reach: 'no-text' },
	{ keys: ['3'], verb: 'layer-3', text: 'Security', when: 'exploring', reach: 'no-text' },
	{ keys: ['n'], verb: 'next', text: 'Next country', when: 'exploring', reach: 'no-text' },
	{ keys: ['p'], verb: 'previous', text: 'Previous country', when: 'exploring', reach: 'no-text' },
	{
		keys: ['t'],
		verb: 'timeline',
		text: 'Timeline under the map',
		when: 'exploring',
		reach: 'no-text'
	},
	{ keys: ['/'], verb: 'search', text: 'Search and commands', when: 'exploring', reach: 'no-text' },
	{ keys: ['Ctrl k'], verb: 'search', text: 'Search and commands', when: 'exploring', reach: 'everywhere' },
	{ keys: ['PageDown'], verb: 'scene-next', text: 'Next scene', when: 'presenting', reach: 'everywhere' },
	{
		keys: ['ArrowRight', 'ArrowDown', ' '],
		verb: 'scene-next',
		text: 'Next scene',
		when: 'presenting',
		reach: 'unused'
	},
	{ keys: ['PageUp'], verb: 'scene-previous', text: 'Scene before', when: 'presenting', reach: 'everywhere' },
	{
		keys: ['ArrowLeft', 'ArrowUp', 'Shift  '],
		verb: 'scene-previous',
		text: 'Scene before',
		when: 'presenting',
		reach: 'unused'
	},
	{ keys: ['Home'], verb: 'scene-first', text: 'First scene', when: 'presenting', reach: 'unused' },
	{ keys: ['End'], verb: 'scene-last', text: 'Last scene', when: 'presenting', reach: 'unused' },
	{
		keys: DIGITS,
		verb: 'digit',
		text: 'Number of a scene, then Enter',
		when: 'presenting',
		reach: 'no-text'
	},
	{
		keys: ['Enter'],
		verb: 'jump',
		text: 'To the scene whose number was typed',
		when: 'presenting',
		reach: 'no-text'
	},
	{
		keys: ['Backspace'],
		verb: 'resume',
		text: 'Back to the scene as it was',
		when: 'presenting',
		reach: 'no-text'
	},
	{ keys: ['/'], verb: 'find', text: 'Find a country', when: 'presenting', reach: 'no-text' },
	{ keys: ['Ctrl k'], verb: 'find', text: 'Find a country', when: 'presenting', reach: 'everywhere' },
	{ keys: ['l'], verb: 'layer-next', text: 'Next layer', when: 'presenting', reach: 'no-text' },
	{ keys: ['.', 'b'], verb: 'black', text: 'Black screen, and back', when: 'presenting', reach: 'no-text' },
	{ keys: ['f'], verb: 'fullscreen', text: 'Fullscreen', when: 'presenting', reach: 'no-text' },
	{ keys: ['n'], verb: 'notes', text: 'Speaker notes in this window', when: 'presenting', reach: 'no-text' },
	{ keys: ['o'], verb: 'overview', text: 'All scenes', when: 'presenting', reach: 'no-text' },
	{ keys: ['s'], verb: 'presenter', text: 'Presenter window', when: 'presenting', reach: 'no-text' },
	{
		keys: ['p'],
		verb: 'projector',
		text: 'Large type for a projector',
		when: 'presenting',
		reach: 'no-text'
	},
	{ keys: ['+', '='], verb: 'zoom-in', text: 'Zoom in', reach: 'no-text' },
	{ keys: ['-'], verb: 'zoom-out', text: 'Zoom out', reach: 'no-text' },
	{ keys: ['h'], verb: 'home', text: 'Whole region', reach: 'no-text' },
	{ keys: ['a'], verb: 'neighbourhood', text: 'Afghanistan and its neighbours', reach: 'no-text' },
	{ keys: ['r'], verb: 'relations', text: 'Relations as arrows', when: 'exploring', reach: 'no-text' },
	{ keys: ['?'], verb: 'help', text: 'These keys', reach: 'no-text' },
	{ keys: ['Escape'], verb: 'close', text: 'Close, one thing at a time', reach: 'everywhere' }
];

/** Act while the map has the focus and nothing is presented; listed here for the help. */
export const MAP_KEYS: readonly { keys: readonly string[]; text: string }[] = [
	{ keys: ['←', '→', '↑', '↓'], text: 'On the map: go to the nearest country that way' },
	{ keys: ['Enter'], text: 'On the map: open the country' }
];

const NAMES: Readonly<Record<string, string>> = {
	Escape: 'Esc',
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	' ': 'Space',
	'Shift  ': 'Shift Space',
	'Ctrl k': 'Ctrl K or ⌘ K'
};

/** What the keys of a row are called on a keyboard; the ten digits as one. */
export function keyNames({ keys }: Pick<KeyRow, 'keys'>): string[] {
	return keys.length === DIGITS.length ? ['0–9'] : keys.map((key) => NAMES[key] ?? key);
}

/** The key table as the help prints it: what acts always, what only while exploring, what only in a talk. */
export const KEY_GROUPS: readonly { title: string; rows: readonly Pick<KeyRow, 'keys' | 'text'>[] }[] = [
	{ title: 'Map', rows: [...KEYS.filter(({ when }) => when !== 'presenting'), ...MAP_KEYS] },
	{ title: 'Briefing', rows: KEYS.filter(({ when }) => when === 'presenting') }
];

/** A key that a person may type by accident or by voice: one printable character, the space bar aside. */
export function isSingleCharacter(key: string): boolean {
	return key.length === 1 && key !== ' ';
}

export interface KeyPress {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/** Where the focus is when a key is pressed, and what of it matters for keys. */
export interface KeyPlace {
	/** Text is typed there. */
	text: boolean;
	/** Keys that the focused element uses itself. */
	uses: readonly string[];
	/** Single-character keys are on. */
	singleKeys: boolean;
	presenting: boolean;
}

/** The verb of a key press, or null. */
export function verbOf(press: KeyPress, place: KeyPlace): Verb | null {
	const ctrl = press.ctrlKey || press.metaKey;
	// Alt makes signs of their own on many keyboards, with Ctrl too; with Shift, Ctrl is the browser’s.
	if (press.altKey || (ctrl && press.shiftKey)) return null;
	if (!ctrl && isSingleCharacter(press.key) && (place.text || !place.singleKeys)) return null;
	// With Caps Lock on, letters are still the same keys.
	const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	const name = ctrl ? `Ctrl ${key}` : key === ' ' && press.shiftKey ? 'Shift  ' : key;
	const now = place.presenting ? 'presenting' : 'exploring';
	const reaches: Readonly<Record<Reach, boolean>> = {
		everywhere: true,
		unused: !place.text && !place.uses.includes(key),
		'no-text': !place.text
	};
	const row = KEYS.find(
		({ keys, when, reach }) => keys.includes(name) && (when ?? now) === now && reaches[reach]
	);
	return row?.verb ?? null;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * Keys that an element of this kind acts on by itself.
 * @param kind its ARIA role where it has one, else its tag name, in lower case
 */
export function keysUsedBy(kind: string): readonly string[] {
	if (kind === 'radio') return [...ARROWS, ' '];
	if (['button', 'checkbox', 'summary'].includes(kind)) return [' ', 'Enter'];
	if (kind === 'slider') return [...ARROWS, 'Home', 'End'];
	return kind === 'a' || kind === 'link' ? ['Enter'] : [];
}
