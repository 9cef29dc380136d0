/** Citations: the outline is countable, what is cited exists, every argument paragraph is cited. */
import type { Check } from './checks';
import { paragraphText } from './citations';
import { problemAt, type Problem } from './records-problem';

const OUTLINE = 'outline.json';

/** Citations name a place by number, so the numbers must run without gaps. */
export const outlineIsNumbered: Check = ({ outline }) => {
	const wrong = (field: string, number: number, due: number): Problem[] =>
		number === due
			? []
			: [
					problemAt(
						OUTLINE,
						`${field}.number`,
						`is ${number} but ${due} comes next`,
						`Write ${due}, or sort the list.`
					)
				];
	return (outline?.sections ?? []).flatMap(({ number, paragraphs }, s) => [
		...wrong(`sections[${s}]`, number, s),
		...paragraphs.flatMap((paragraph, p) => wrong(`sections[${s}].paragraphs[${p}]`, paragraph.number, p + 1))
	]);
};

export const citedParagraphsExist: Check = ({ outline, raw }) => {
	if (!outline) return [];
	const sections = new Map(outline.sections.map(({ number, paragraphs }) => [number, paragraphs]));
	return raw.flatMap(({ file, citations }) =>
		citations.flatMap(({ field, value }) => {
			const paragraphs = sections.get(value.section);
			if (paragraphs?.some(({ number }) => number === value.paragraph)) return [];
			const remedy = paragraphs
				? `Section ${value.section} has the paragraphs 1 to ${paragraphs.length}.`
				: `The article has the sections 0 to ${outline.sections.length - 1}.`;
			return [
				problemAt(file, field, `cites ${paragraphText(value)}, which the article does not have`, remedy)
			];
		})
	);
};

/** Nothing of the argument may be left out without anybody noticing. */
export const everyArgumentParagraphIsCited: Check = ({ outline, raw, unreadable }) => {
	// A file that cannot be read may hold the missing citation.
	if (!outline || unreadable.length > 0) return [];
	// The talk retells what records hold, a vague spot asks what they may hold: neither codes anything.
	const records = raw.filter(({ file }) => !['scenes.json', 'spots.json'].includes(file));
	const cited = records.flatMap(({ citations }) => citations).map(({ value }) => paragraphText(value));
	return outline.sections.flatMap(({ number: section, paragraphs }, s) =>
		paragraphs.flatMap(({ number: paragraph, argument }, p) => {
			const place = paragraphText({ section, paragraph });
			if (!argument || cited.includes(place)) return [];
			const remedy =
				'Cite it in the record that rests on it; "argument": false is for a paragraph without argument.';
			return [problemAt(OUTLINE, `sections[${s}].paragraphs[${p}]`, `no record cites ${place}`, remedy)];
		})
	);
};
