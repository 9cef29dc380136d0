import { afterEach, expect, test, vi } from 'vitest';
import { MINUTES, PresenterSettings, SIZES } from '../../../src/lib/state/presenter-settings.svelte';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => kept.set(key, value)
});
afterEach(() => kept.clear());

test('a new speaker has the usual size and length', () => {
	const settings = new PresenterSettings();
	expect([settings.notesSize, settings.planned]).toEqual([SIZES.usual, MINUTES.usual]);
});

test('what was chosen is there the next time', () => {
	const first = new PresenterSettings();
	first.setNotesSize(36);
	first.setPlanned(40);
	const next = new PresenterSettings();
	expect([next.notesSize, next.planned]).toEqual([36, 40]);
});

test.each([
	[500, SIZES.most],
	[1, SIZES.least],
	[NaN, SIZES.usual]
])('notes of %s px have %i', (asked, px) => {
	const settings = new PresenterSettings();
	settings.setNotesSize(asked);
	expect(settings.notesSize).toBe(px);
});

test('a memory of something else is no size', () => {
	kept.set('notes-size', '<b>');
	expect(new PresenterSettings().notesSize).toBe(SIZES.usual);
});
