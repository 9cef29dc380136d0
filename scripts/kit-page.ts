/** The room kit's HTML: its parts in their places, under a policy that allows those and nothing else. */
import { createHash } from 'node:crypto';

export interface KitParts {
	/** Markup for the head, from the pages. */
	head: string;
	/** Markup of the first scene. */
	body: string;
	style: string;
	script: string;
	/** The icon as a `data:` address. */
	icon: string;
	/** Where a file that was just opened stands: "brief/opening/". */
	first: string;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script without what an HTML parser would take for its end, or for a comment in it. */
const safe = (script: string) => script.replace(/<(?=\/script|!--)/gi, '\\x3C').trim();

/**
 * @param template `src/kit/kit.html`, with the names of parts between percent signs
 * @throws Error when the policy would stop what a part carries
 */
export function kitPage(template: string, { head, body, style, script, icon, first }: KitParts): string {
	const page = template.replace(/<!-- .*? -->\s*/g, '').replace('%first%', first.replaceAll('/', '\\/'));
	const boot = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
	const [styles, code] = [style.trim(), safe(script)];
	if (/<\/style/i.test(styles)) throw new Error('A stylesheet of the room kit ends its own element.');
	if (/<[a-z][^<>]*\s(style|on[a-z]+)=/.test(head + body))
		throw new Error('Markup of the room kit has a style attribute or a handler, which its policy stops.');

	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(boot)} ${hashOf(code)}`,
		`style-src ${hashOf(styles)}`,
		'img-src data: blob:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const parts: Record<string, string> = { policy, icon, head, body, style: styles, script: code };
	// A hash is of every letter between the tags, so nothing else may stand there.
	return page.replace(
		/\s*%(style|script)%\s*|%(policy|icon|head|body)%/g,
		(_, inside, name) => parts[inside ?? name] ?? ''
	);
}
