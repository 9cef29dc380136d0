/** When the map is shown for a projector, and how large. Pure. */
import type { ProjectorChoice } from './view';

/** What is known of the screen; window sizes in px. */
export interface Wall {
	choice: ProjectorChoice;
	fullscreen: boolean;
	width: number;
	height: number;
}

/** The largest window that is taken for a projector's by itself: screens of people have more. */
const OF_A_PROJECTOR = { width: 1280, height: 800 };
/**
 * Lines and columns of the window for one px of the page's own: its smallest text, names of places of 12 px, is
 * then 24 px high at 720 lines, and as much of the height at any other number of them. The columns are for
 * windows higher than 4:3, which have no room for that.
 */
const LINES = 360;
const COLUMNS = 480;

export function isProjected({ choice, fullscreen, width, height }: Wall): boolean {
	if (choice !== 'auto') return choice === 'on';
	return fullscreen && width <= OF_A_PROJECTOR.width && height <= OF_A_PROJECTOR.height;
}

/** Screen px for one px of the page's own; never less than 1. */
export function enlargement({ width, height }: Pick<Wall, 'width' | 'height'>): number {
	return Math.max(1, Math.min(height / LINES, width / COLUMNS));
}
