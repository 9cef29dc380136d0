/** The parts of the page that tests speak of, by what they are called for a reader. */
import type { Locator, Page } from '@playwright/test';
import type { Citation } from './stances';

export const layerControl = (page: Page): Locator => page.getByRole('radiogroup', { name: 'Layer' });
export const layerRadio = (page: Page, title: string): Locator =>
	layerControl(page).getByRole('radio', { name: title });
export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Stance' });
export const panelTitle = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });
export const reading = (page: Page): Locator => page.getByRole('region', { name: 'Reading' });
export const controls = (page: Page): Locator => page.getByRole('group', { name: 'Map view' });
export const spoken = (page: Page): Locator => page.locator('.spoken[role=status]');
export const notices = (page: Page): Locator => page.locator('.notices > p');
export const keysDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Keys and settings' });
export const countryList = (page: Page): Locator =>
	page.getByRole('navigation', { name: 'Countries by category' });

/** Where a paragraph stands, below the outline's page. */
export const paragraphAnchor = ({ section, paragraph }: Omit<Citation, 'sentences'>): string =>
	`s${section}p${paragraph}`;
/** Where a citation leads: to the first of its sentences. */
export const citationAnchor = (citation: Citation): string =>
	`${paragraphAnchor(citation)}n${citation.sentences[0]}`;

export interface Statement {
	text: string;
	/** `reported`, `view`, `forecast`, or '' where it is no claim. */
	kind: string;
	/** Anchors of the sentences its citations lead to. */
	anchors: string[];
}

/** Everything in this part of the page that cites a sentence, or stands in one element with its mark. */
export async function statementsIn(part: Locator): Promise<Statement[]> {
	return part.locator('p, li').evaluateAll((elements) =>
		elements.map((element) => ({
			text: (element.textContent ?? '').replace(/\s+/g, ' '),
			kind: element.querySelector('.kind, em')?.textContent ?? '',
			anchors: [...element.querySelectorAll('a[href*="#s"]')].map(
				(link) => link.getAttribute('href')?.split('#')[1] ?? ''
			)
		}))
	);
}

/** Whether these words stand there with this kind and exactly these sources. */
export function isStated(
	statements: readonly Statement[],
	{ text, kind, citations }: { text: string; kind: string; citations: readonly Citation[] }
): boolean {
	const anchors = citations.map(citationAnchor).sort().join();
	return statements.some(
		(statement) =>
			statement.text.includes(text) &&
			statement.kind === kind &&
			[...statement.anchors].sort().join() === anchors
	);
}

/** Opens the part of the legend that holds the country list. */
export async function openList(page: Page): Promise<void> {
	const list = countryList(page);
	if (!(await list.isVisible())) await page.getByText('Countries and notes').click();
	await list.waitFor();
}
