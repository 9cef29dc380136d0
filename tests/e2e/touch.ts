/** Fingers, as the browser's own input sends them. */
import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './map';

const STEPS = 8;

/** Puts fingers down, moves each along a straight line to its end and lifts them. */
export async function fingers(page: Page, paths: readonly { from: Point; to: Point }[]): Promise<void> {
	const session: CDPSession = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (Point & { id: number })[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	const at = (share: number) =>
		paths.map(({ from, to }, id) => ({
			id,
			x: from.x + (to.x - from.x) * share,
			y: from.y + (to.y - from.y) * share
		}));
	await send('touchStart', at(0));
	for (let step = 1; step <= STEPS; step++) await send('touchMove', at(step / STEPS));
	await send('touchEnd', []);
	await session.detach();
}
