/** What a page and the service worker say to each other about being ready without the network. */

/** Asks what is kept, after a try to fetch what is missing; answered through the port that comes with it. */
export interface StockQuestion {
	type: 'stock';
	/** Fetch what is missing even where the browser asks to save data. */
	anyway: boolean;
	/** Paths that the page has loaded so far: of these, what belongs to the site is kept as well. */
	used: readonly string[];
}

/** Asks a worker that waits to become the one in charge. */
export interface TakeOver {
	type: 'take-over';
}

export type WorkerMessage = StockQuestion | TakeOver;

/** What the worker found when it looked for each file of its list in the cache. */
export interface Stock {
	/** Files on the list. */
	total: number;
	/** Files of the list that are not in the cache. */
	missing: number;
	/** The browser asks to save data, so nothing is fetched ahead. */
	saving: boolean;
}
