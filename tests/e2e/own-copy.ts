/** An article that nobody wrote, with as many sentences as the real one, and a build that takes it for the article. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fingerprint } from '../../src/lib/model/fingerprint';

interface Lock {
	sections: { number: number; heading: string | null; paragraphs: string[][] }[];
}
const lock: Lock = JSON.parse(
	readFileSync(new URL('../../src/content/fingerprints.json', import.meta.url), 'utf8')
);

export const headingOf = (section: number) => `Part ${section} of a Made-up Piece`;
/** No two alike, and nothing that a real article says. */
export const sentenceOf = (section: number, paragraph: number, sentence: number) =>
	`The keeper of lamp ${section}-${paragraph} wrote entry number ${sentence} of the day into the book.`;

export const howMany = lock.sections.flatMap(({ paragraphs }) => paragraphs.flat()).length;

type Change = (sentence: string, place: string) => string | null;
/** The text, with the sentences that the change changes; null leaves one out. The place is "2.1.3". */
export function madeUp(change: Change = (sentence) => sentence): string {
	return lock.sections
		.flatMap(({ number, heading, paragraphs }) => [
			...(heading ? [headingOf(number)] : []),
			...paragraphs.map((sentences, p) =>
				sentences
					.flatMap((_, s) => change(sentenceOf(number, p + 1, s + 1), `${number}.${p + 1}.${s + 1}`) ?? [])
					.join(' ')
			)
		])
		.join('\n\n');
}

/** Real fingerprint → that of the made-up sentence at its place. */
const instead = new Map(
	lock.sections.flatMap(({ number, heading, paragraphs }) => [
		...(heading ? [[heading, fingerprint(headingOf(number))] as const] : []),
		...paragraphs.flatMap((sentences, p) =>
			sentences.map((real, s) => [real, fingerprint(sentenceOf(number, p + 1, s + 1))] as const)
		)
	])
);
export const locked = (script: string): string =>
	script.replace(/[0-9a-f]{64}/g, (found) => instead.get(found) ?? found);

const build = new URL('../../build/', import.meta.url);
const holding = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.js'))
	.map((file) => ({ file, text: readFileSync(new URL(file, build), 'utf8') }))
	.filter(({ text }) => [...instead.keys()].some((real) => text.includes(real)));

/** From now on the page compares with the made-up article. @returns how often it has asked for fingerprints */
export async function serveMadeUp(page: Page): Promise<() => number> {
	let asked = 0;
	for (const { file, text } of holding)
		await page.route(`**/${file}`, async (route) => {
			asked++;
			await route.fulfill({ contentType: 'text/javascript', body: locked(text) });
		});
	return () => asked;
}

/** The room kit with the made-up article; its policy names its script by what is in it. */
export function lockedKit(page: string): string {
	const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
	return [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].reduce(
		(so, [, script = '']) => so.replaceAll(hashOf(script), hashOf(locked(script))),
		locked(page)
	);
}
