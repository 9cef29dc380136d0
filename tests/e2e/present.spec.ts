/** Presenting: every scene as it is written, the ways off it to answer a question, and the exact way back. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readHtml } from './html';
import { atRest, camera, clickCountry, desktop, drag, fillsOf, open, phone } from './map';
import { atScene, briefingBar, caption, find, sceneAddress, sceneAt, scenes, sceneTitle } from './talk';
import { countryOf } from './stances';
import { layerRadio, panel, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const LAST = scenes.length;
/** A scene in the middle, in another layer than the first. */
const NUMBER = scenes.findIndex(({ layer }) => layer !== scenes[0]?.layer) + 1;

/** Everything that a scene is for a person. */
async function sceneOf(page: Page) {
	await atRest(page);
	const { zoom, lon, lat } = await camera(page);
	return {
		address: page.url(),
		title: await sceneTitle(page).innerText(),
		caption: await caption(page).innerText(),
		fills: await fillsOf(page),
		rings: await page.locator('.ring.selected').count(),
		camera: [zoom, lon, lat].map((value) => Math.round(value * 100) / 100)
	};
}

/** What is wrong with the scene that is shown, seen from where a person sits. */
async function faults(page: Page, highlights: readonly string[], beside: boolean): Promise<string[]> {
	return page.evaluate(
		({ highlights, beside }) => {
			const box = (selector: string) =>
				document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-1, -1, 0, 0);
			const inWindow = (selector: string) => {
				const { left, right, top, bottom, height } = box(selector);
				return height > 0 && left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1;
			};
			const overflows = (selector: string, axis: 'Width' | 'Height') => {
				const element = document.querySelector(selector);
				return !!element && element[`scroll${axis}`] > element[`client${axis}`] + 1;
			};
			const column = document.querySelector('.scene-text');
			const hidden = column ? column.scrollHeight - column.clientHeight : Infinity;
			const [words, sheet, map] = [box('.caption'), box('.sheet'), box('.stage')];
			const top = Math.max(words.top, sheet.height > 0 ? sheet.top : words.top);
			const over =
				words.left < map.right - 1 &&
				words.right > map.left + 1 &&
				top < map.bottom &&
				words.bottom > map.top;
			const covered = document.elementFromPoint((words.left + words.right) / 2, words.top + 4);
			const rings = [...document.querySelectorAll('.ring.selected:not(.casing)')].map((ring) =>
				ring.getAttribute('d')
			);
			const outlines = highlights.map((id) =>
				document.querySelector(`svg.base [data-country=${id}]`)?.getAttribute('d')
			);
			const sorted = (list: readonly unknown[]) => [...list].sort().join('\n');
			const uncoloured = [...document.querySelectorAll('svg.base [data-country]')].filter(
				(path) => !path.getAttribute('data-fill')
			);
			return [
				beside && over && 'the caption lies over the map',
				!covered?.closest('.scene-text') && 'something lies over the caption',
				beside && !inWindow('.legend .rows') && 'the legend is out of sight',
				beside && !inWindow('footer') && 'the source is out of sight',
				!document.querySelector('.legend .rows li') && 'there is no legend',
				!document.querySelector('footer')?.textContent?.trim() && 'there is no source',
				sorted(rings) !== sorted(outlines) && `${rings.length} rings for ${highlights.length} countries`,
				uncoloured.length > 0 && 'a country has no fill',
				['html', '.page', '.sheet', '.scene-text'].some((part) => overflows(part, 'Width')) && 'too wide',
				overflows('html', 'Height') && 'the page scrolls',
				hidden > 1 && beside && `${hidden} px of the words do not fit their column`
			].filter((fault) => fault !== false);
		},
		{ highlights, beside }
	);
}

for (const [name, viewport, beside] of [
	['a wide window', { width: 1280, height: 720 }, true],
	['a small projector', { width: 800, height: 600 }, true],
	['a phone', phone.viewport, false]
] as const) {
	test.describe(`in ${name}`, () => {
		test.use({ viewport });

		test('every scene shows its words, legend, source and rings, and nothing lies over another', async ({
			page
		}) => {
			await open(page, sceneAddress(1));
			const found: string[] = [];
			for (const [at, { id, highlights }] of scenes.entries()) {
				await atScene(page, at + 1);
				await atRest(page);
				found.push(...(await faults(page, highlights, beside)).map((fault) => `${id}: ${fault}`));
				await page.keyboard.press('PageDown');
			}
			expect(found).toEqual([]);
		});
	});
}

test('the HTML of every scene is the map in its layer, with its title', async ({ page, request }) => {
	const layers = [...new Set(scenes.map(({ layer }) => layer))];
	const addresses = layers.map((layer) => (layer === 'recognition' ? '' : `${layer}/`));
	const maps = await readHtml(request, page, addresses);
	const pages = await readHtml(
		request,
		page,
		scenes.map((_, at) => sceneAddress(at + 1))
	);
	const shown = pages.map(({ status, headings, fills }) => ({ status, headings, fills }));
	const wanted = scenes.map(({ title, layer }) => ({
		status: 200,
		headings: [title],
		fills: maps[layers.indexOf(layer)]?.fills
	}));
	expect(shown).toEqual(wanted);
});

test('without script a scene is its title, its caption and its map', async ({ newPage }) => {
	const page = await newPage({ ...desktop, javaScriptEnabled: false });
	const { title, caption: words } = sceneAt(NUMBER);
	await page.goto(`./${sceneAddress(NUMBER)}`);
	await expect(sceneTitle(page)).toHaveText(title);
	await expect(caption(page)).toContainText(words.text);
	await expect(page.locator('svg.base [data-country=AFG]')).toBeVisible();
	await expect(page.locator('.legend .rows')).toBeInViewport();
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('a question is answered, and the scene is exactly what it was', async ({ page, stances }) => {
	const { layer, title } = sceneAt(NUMBER);
	// Stepped to: the view that stands in a page's HTML differs from it by a fraction of a pixel.
	await open(page, sceneAddress(NUMBER - 1));
	await page.keyboard.press('PageDown');
	await atScene(page, NUMBER);
	const scene = await sceneOf(page);
	const back = briefingBar(page).getByRole('button', { name: 'Back to the scene' });
	await expect(back).toHaveCount(0);
	const expectSame = async (how: string) => {
		await atScene(page, NUMBER);
		await expect(back).toHaveCount(0);
		await expect.poll(() => sceneOf(page), how).toEqual(scene);
	};

	// Where the country does not lie on the map, the map goes there.
	await find(page, 'Türkiye');
	await atScene(page, NUMBER, '?country=TUR');
	await expect(panelTitle(page)).toHaveText(countryOf(stances, 'TUR').name);
	await page.keyboard.press('Backspace');
	await expectSame('after a country that was found');

	await page.keyboard.press('l');
	await expect(page.getByRole('radio', { checked: true })).not.toHaveText(new RegExp(layer, 'i'));
	await expect(page).toHaveURL(/\?layer=/);
	expect(await fillsOf(page)).not.toEqual(scene.fills);
	await back.click();
	await expectSame('after another layer');

	await drag(page, { x: 900, y: 400 }, { x: 150, y: 60 });
	await expect(back).toBeVisible();
	await expect(page).toHaveURL(/#map=/);
	await page.keyboard.press('Backspace');
	await expectSame('after a map that was moved');

	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	await layerRadio(page, 'Security').click();
	await drag(page, { x: 900, y: 300 }, { x: -100, y: 60 });
	await panel(page).getByRole('button', { name: title }).click();
	await expectSame('after all of them');
});

test('the address of a digression shows it again, and its scene', async ({ page, stances }) => {
	await open(page, `${sceneAddress(NUMBER)}?layer=security&country=TUR`);
	await expect(panelTitle(page)).toHaveText(countryOf(stances, 'TUR').name);
	await expect(layerRadio(page, 'Security')).toBeChecked();
	await page.keyboard.press('Backspace');
	await atScene(page, NUMBER);
});

test('Escape undoes one thing at a time and ends where the person was; the talk is one entry', async ({
	page,
	root
}) => {
	await open(page, 'security/PAK/');
	await drag(page, { x: 500, y: 400 }, { x: 60, y: 40 });
	await expect(page).toHaveURL(/#map=/);
	await atRest(page);
	const before = { url: page.url(), camera: await camera(page) };
	await page.getByRole('link', { name: 'Briefing' }).first().click();
	await expect(page).toHaveURL(`${root}brief/?layer=security`);
	await page.getByRole('link', { name: 'Start the briefing' }).click();
	await atScene(page, 1);
	const entries = await page.evaluate(() => history.length);
	for (const [key, to] of [
		['PageDown', 2],
		['End', LAST],
		['Home', 1],
		['ArrowRight', 2]
	] as const) {
		await page.keyboard.press(key);
		await atScene(page, to);
	}
	await layerRadio(page, 'Security').click();
	await atScene(page, 2, '?layer=security');
	await find(page, 'India');
	await atRest(page);
	await drag(page, { x: 900, y: 400 }, { x: 90, y: 60 });
	await page.keyboard.press('n');
	await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toBeVisible();
	await expect(page).toHaveURL(/layer=security&country=IND#map=/);
	expect(await page.evaluate(() => history.length)).toBe(entries);

	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toHaveCount(0);
	await expect(panelTitle(page)).toHaveText('India');
	await page.keyboard.press('Escape');
	await atScene(page, 2, '?layer=security');
	await page.keyboard.press('Escape');
	await atScene(page, 2);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`${root}brief/?layer=security`);
	await page.goBack();
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await expect(page).toHaveURL(before.url);
	await atRest(page);
	const after = await camera(page);
	expect(after.zoom).toBeCloseTo(before.camera.zoom, 1);
	expect(after.lon).toBeCloseTo(before.camera.lon, 0);
	expect(after.lat).toBeCloseTo(before.camera.lat, 0);
});

test('Escape ends a talk that a link led into on the map', async ({ page, root }) => {
	await open(page, sceneAddress(NUMBER));
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(root);
	await expect(sceneTitle(page)).toBeVisible();
});

test('by the frame after a step the map is that of the next scene, whole', async ({ page }) => {
	await open(page, sceneAddress(NUMBER));
	const wanted = await fillsOf(page);
	await page.keyboard.press('PageUp');
	await atScene(page, NUMBER - 1);
	await atRest(page);
	const [fills, moves] = await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		const matrix = () => {
			const { a, e, f } =
				document.querySelector<SVGGraphicsElement>('svg.base g.camera')?.getScreenCTM() ?? new DOMMatrix();
			return [a, e, f].map((value) => value.toFixed(2)).join();
		};
		await frame();
		const before = matrix();
		document.querySelector<HTMLElement>('[aria-label="Next scene"]')?.click();
		await frame();
		const paths = [...document.querySelectorAll('svg.base [data-country]')];
		const first = Object.fromEntries(
			paths.map((path) => [path.getAttribute('data-country'), path.getAttribute('data-fill')])
		);
		const cameras = [before];
		for (let at = 0; at < 30; at++) {
			await frame();
			if (matrix() !== cameras.at(-1)) cameras.push(matrix());
		}
		return [first, cameras.length - 1] as const;
	});
	expect(fills).toEqual(wanted);
	// Less motion was asked for: the camera is there at once, or was there already.
	expect(moves).toBeLessThanOrEqual(1);
});

test('a reader hears the title and the caption of a scene once', async ({ page }) => {
	await open(page, sceneAddress(NUMBER));
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
		new MutationObserver((changes) => {
			const said = new Set(
				changes.flatMap(({ target }) => {
					const element = target instanceof Element ? target : target.parentElement;
					return element?.closest(regions) ?? [];
				})
			);
			for (const region of said) if (region.textContent?.trim()) heard.push(region.textContent);
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	const { title, caption: words } = sceneAt(NUMBER + 1);
	await page.keyboard.press('PageDown');
	await atScene(page, NUMBER + 1);
	await atRest(page);
	const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	const times = (text: string) => heard.join('\n').split(text).length - 1;
	expect([times(title), times(words.text)], heard.join('\n')).toEqual([1, 1]);
});

test('axe finds nothing in the first scene, over a country, in the overview and where the talk starts', async ({
	page
}) => {
	const findings = async (where: string) => {
		const { violations } = await new AxeBuilder({ page }).analyze();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`)
		);
	};
	await open(page, sceneAddress(1));
	const found = await findings('first');
	await page.keyboard.press('End');
	await atScene(page, LAST);
	found.push(...(await findings('last')));
	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	await page.keyboard.press('n');
	found.push(...(await findings('country')));
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog', { name: 'All scenes' })).toBeVisible();
	found.push(...(await findings('overview')));
	await page.goto('./brief/');
	found.push(...(await findings('start')));
	expect(found).toEqual([]);
});
