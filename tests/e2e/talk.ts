/** The talk as its records tell it, and stepping through it. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { LayerId } from './stances';

export interface Scene {
	id: string;
	title: string;
	layer: LayerId;
	highlights: string[];
	caption: { text: string };
	notes: { text: string };
}

export const scenes: readonly Scene[] = JSON.parse(
	readFileSync(new URL('../../src/content/scenes.json', import.meta.url), 'utf8')
).items;

/** The scene with this number, from 1. */
export function sceneAt(number: number): Scene {
	const scene = scenes[number - 1];
	if (!scene) throw new Error(`There is no scene ${number} in src/content/scenes.json.`);
	return scene;
}

export const sceneAddress = (number: number): string => `brief/${sceneAt(number).id}/`;
export const sceneTitle = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const caption = (page: Page): Locator => page.locator('.caption');
export const briefingBar = (page: Page): Locator => page.getByRole('navigation', { name: 'Briefing' });
export const finder = (page: Page): Locator => page.getByRole('dialog', { name: 'Find a country' });

/** Waits until the scene with this number is shown, with this query and nothing more. */
export async function atScene(page: Page, number: number, search = ''): Promise<void> {
	await expect
		.poll(() => {
			const { pathname, search: query } = new URL(page.url());
			return pathname + query;
		})
		.toBe(`/${sceneAddress(number)}${search}`);
	if (!search.includes('country')) await expect(sceneTitle(page)).toHaveText(sceneAt(number).title);
}

/** Waits until no field takes the keys: one that has just been closed has the focus up to the next frame. */
export async function fieldsLeft(page: Page): Promise<void> {
	await expect(page.locator('input:focus')).toHaveCount(0);
}

/** Finds a country by typing, and opens it. */
export async function find(page: Page, text: string): Promise<void> {
	await fieldsLeft(page);
	await page.keyboard.press('/');
	await finder(page).getByRole('combobox').fill(text);
	await page.keyboard.press('Enter');
	await expect(finder(page)).toBeHidden();
}
