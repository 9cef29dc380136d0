import { afterEach, expect, test, vi } from 'vitest';
import { Preferences } from '../../../src/lib/state/preferences.svelte';

function storage(entries: Record<string, string> = {}) {
	const kept = new Map(Object.entries(entries));
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	};
}
const blocked = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

afterEach(() => vi.unstubAllGlobals());

test('single keys are on until somebody switches them off', () => {
	vi.stubGlobal('localStorage', storage());
	expect(new Preferences().singleKeys).toBe(true);
});

test('the choice is there on the next visit, both ways', () => {
	vi.stubGlobal('localStorage', storage());
	const first = new Preferences();
	first.setSingleKeys(false);
	expect([first.singleKeys, new Preferences().singleKeys]).toEqual([false, false]);
	first.setSingleKeys(true);
	expect([first.singleKeys, new Preferences().singleKeys]).toEqual([true, true]);
});

test('without a store the choice lasts as long as the page', () => {
	vi.stubGlobal('localStorage', undefined);
	const preferences = new Preferences();
	preferences.setSingleKeys(false);
	expect(preferences.singleKeys).toBe(false);
});

test('a store that refuses every access breaks nothing', () => {
	vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
	const preferences = new Preferences();
	preferences.setSingleKeys(false);
	expect(preferences.singleKeys).toBe(false);
});

test('a store that is no longer reachable at all breaks nothing', () => {
	Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: blocked });
	try {
		expect(new Preferences().singleKeys).toBe(true);
	} finally {
		Reflect.deleteProperty(globalThis, 'localStorage');
	}
});
