import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { fillKey } from '../../../src/lib/model/category';
import { grounds, labelInk, themes, tokens } from '../../../src/lib/map/palette';
import { fillsOf, patternMarkup } from '../../../src/lib/map/patterns';
import { paletteCss, projectorCss } from '../../../src/lib/map/stylesheet';

/** Bytes, compressed: it is in every page. */
const MOST_BYTES = 1600;

const css = paletteCss();
const all = (pattern: RegExp, text = css) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const distinct = (words: readonly string[]) => [...new Set(words)].sort();

/** The declarations of each theme block by its selector. */
const blocks = new Map(
	[...css.matchAll(/(:root[^{}]*)\{([^{}]*)\}/g)].map((match) => [match[1] ?? '', match[2] ?? ''])
);
const block = (selector: string) => blocks.get(selector) ?? '';
const system = ':root:not([data-theme=light])';
const chosen = ':root[data-theme=dark]';
const paper = ':root:root';

describe('the stylesheet of projector mode', () => {
	const wall = projectorCss();

	it('gives every token and every label ink the colour of its theme', () => {
		const declarations = `;${/\{(--.*?|color-scheme.*?)\}/.exec(wall)?.[1] ?? ''};`;
		expect(
			tokens.filter((token) => !declarations.includes(`;--c-${token}:${themes.projector[token]};`))
		).toEqual([]);
		expect(
			grounds.filter((at) => !declarations.includes(`;--l-${at}:var(--c-${labelInk(at, 'projector').ink});`))
		).toEqual([]);
	});

	it('textures silence, on the map and in swatches, with patterns that exist', () => {
		const drawn = new Set(all(/<pattern id="([^"]+)"/g, patternMarkup('p') + patternMarkup('s')));
		const used = all(/url\(#([^)]+)\)/g, wall);
		expect(used).toEqual(['p-silence-fine-dots', 's-silence-fine-dots']);
		expect(used.filter((id) => !drawn.has(id))).toEqual([]);
	});

	it('wins over a chosen theme and leaves paper alone', () => {
		const weight = (selector: string) => selector.split(/:root|\[/).length;
		const selector = /:root[^{ ]*/.exec(wall)?.[0] ?? '';
		expect(weight(selector)).toBeGreaterThan(weight(chosen));
		expect(wall.startsWith('@media screen{')).toBe(true);
	});
});

describe('the stylesheet of the palette', () => {
	it('defines every token and every label ink in every theme, and nothing else', () => {
		const wanted = distinct([
			...tokens.map((token) => `--c-${token}`),
			...grounds.map((ground) => `--l-${ground}`)
		]);
		expect([...blocks.keys()]).toEqual([':root', system, chosen, paper]);
		for (const declarations of blocks.values()) {
			expect(distinct(all(/(--[\w-]+):/g, declarations))).toEqual(wanted);
		}
	});

	it('uses no property that it does not define', () => {
		const defined = new Set(all(/(--[\w-]+):/g, block(':root')));
		expect(distinct(all(/var\((--[\w-]+)\)/g)).filter((name) => !defined.has(name))).toEqual([]);
	});

	it('gives each theme its own colours', () => {
		for (const [selector, id] of [
			[':root', 'light'],
			[system, 'dark'],
			[chosen, 'dark'],
			[paper, 'print']
		] as const) {
			const declarations = `;${block(selector)};`;
			expect(tokens.filter((token) => !declarations.includes(`;--c-${token}:${themes[id][token]};`))).toEqual(
				[]
			);
			expect(declarations).toContain(`;color-scheme:${id === 'dark' ? 'dark' : 'light'};`);
			expect(
				grounds.filter((at) => !declarations.includes(`;--l-${at}:var(--c-${labelInk(at, id).ink});`))
			).toEqual([]);
		}
	});

	it('lets paper win over a chosen theme: as specific, and last', () => {
		expect(css.indexOf('@media print')).toBeGreaterThan(css.lastIndexOf('[data-theme=dark]'));
		expect(paper.split(':root').length).toBeGreaterThan(chosen.split(':root').length);
	});

	it('has a rule for every fill of every layer', () => {
		const keys = distinct(layers.flatMap(fillsOf).map(fillKey));
		const ruled = new Set(all(/\[data-fill="?([^"\]]+)"?\]/g));
		expect(keys.filter((key) => !ruled.has(key))).toEqual([]);
	});

	it('points at patterns that exist, and at all of them', () => {
		const drawn = distinct(all(/<pattern id="([^"]+)"/g, patternMarkup('p') + patternMarkup('s')));
		expect(distinct(all(/url\(#([^)]+)\)/g))).toEqual(drawn);
	});

	it('colours every class that the patterns use, and no others', () => {
		const classes = distinct(all(/class="([^"]+)"/g, patternMarkup()));
		expect(distinct(all(/\.(c-[\w-]+)\{/g))).toEqual(classes);
	});

	it('textures silence on paper only', () => {
		const onPaper = css.slice(css.indexOf('@media print'));
		expect(onPaper).toContain('[data-fill="silence"]{fill:var(--fill,url(#p-silence-fine-dots))}');
		expect(css.slice(0, css.indexOf('@media print'))).not.toContain('fine-dots');
	});

	it('closes every brace', () => {
		expect(css.split('{').length).toBe(css.split('}').length);
	});

	it('is small enough to be in every page', () => {
		expect(brotliCompressSync(css).length).toBeLessThanOrEqual(MOST_BYTES);
	});
});
