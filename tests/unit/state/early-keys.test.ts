import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepKeys } from '../../../src/lib/state/early-keys';

const page = new EventTarget();
let dialogOpen = false;
const press = (key: string) => page.dispatchEvent(Object.assign(new Event('keydown'), { key }));

beforeEach(() => {
	vi.stubGlobal('window', page);
	vi.stubGlobal('document', {
		querySelector: (selector: string) => (selector === 'dialog[open]' && dialogOpen ? {} : null)
	});
});
afterEach(() => vi.unstubAllGlobals());

test('keys pressed before their code is there are kept in order', () => {
	const early = keepKeys();
	press('2');
	press('n');
	expect(early().map(({ key }) => key)).toEqual(['2', 'n']);
});

test('the Escape that closes a dialog is not kept: it would close the panel under it later', () => {
	const early = keepKeys();
	dialogOpen = true;
	press('Escape');
	dialogOpen = false;
	press('3');
	expect(early().map(({ key }) => key)).toEqual(['3']);
});

test('nothing is kept any more once what was pressed has been handed over', () => {
	const early = keepKeys();
	const kept = early();
	press('2');
	expect(kept).toEqual([]);
});
