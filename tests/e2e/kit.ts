/** The room kit as it is carried into a room: one file in a folder of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';

const built = fileURLToPath(new URL('../../build/briefing-room.html', import.meta.url));

export interface SceneRecord {
	id: string;
	layer: string;
	title: string;
	caption: { text: string };
	notes: { text: string };
}

/** The talk, in order. */
export const scenes: readonly SceneRecord[] = JSON.parse(
	readFileSync(new URL('../../src/content/scenes.json', import.meta.url), 'utf8')
).items;

/**
 * Copies the kit to where nothing else is. The address is that of the copy; `remove` takes it away.
 * @param change what is other in the copy
 */
export function carried(change: (page: string) => string = (page) => page): {
	address: string;
	remove: () => void;
} {
	const folder = mkdtempSync(join(tmpdir(), 'room '));
	const file = join(folder, 'briefing-room.html');
	writeFileSync(file, change(readFileSync(built, 'utf8')));
	return { address: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true }) };
}

/** Opens the kit at an address of its own ("#/security/") and waits until the map answers. */
export async function openKit(page: Page, address: string, hash = ''): Promise<void> {
	// From elsewhere, so that it starts as by a double click.
	await page.goto('about:blank');
	await page.goto(address + hash);
	await page.locator('html[data-map=svg]').waitFor({ state: 'attached' });
}
