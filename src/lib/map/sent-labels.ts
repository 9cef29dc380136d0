/**
 * The names that the page's HTML brought. They are placed when the page is made and read back in the browser,
 * so that the code which places names is no part of the page's start.
 */
import type { DrawnLabel } from './labels';

export function readLabels(): DrawnLabel[] {
	return [...document.querySelectorAll<SVGTextElement>('.overlay [data-name]')].map((text) => {
		const line =
			text.previousElementSibling?.matches('.lead') && text.previousElementSibling.getAttribute('d');
		const [x = 0, y = 0, toX = 0, toY = 0] = line ? numbersIn(line) : [];
		return {
			spec: { id: text.dataset['name'] ?? '', style: (text.classList[1] ?? 'small') as 'small' },
			text: text.textContent,
			x: Number(text.getAttribute('x')),
			y: Number(text.getAttribute('y')),
			lead: line ? { x, y, toX, toY } : null
		};
	});
}

const numbersIn = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);
