/** Which theme the page shows: the reader's choice, or the system's (stylesheet.ts decides the same in CSS). */
import type { ThemeId } from '../palette';

const system = () => matchMedia('(prefers-color-scheme: dark)');

export function currentTheme(): ThemeId {
	const chosen = document.documentElement.dataset['theme'];
	if (chosen === 'dark' || chosen === 'light') return chosen;
	return system().matches ? 'dark' : 'light';
}

/** Calls when the theme may have changed. Returns what ends it. */
export function onThemeChange(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const query = system();
	query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		query.removeEventListener('change', changed);
	};
}
