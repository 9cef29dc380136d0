/**
 * What lies at a point of the map, asked of the page's own outlines: exact, and nothing is sent twice.
 * Works in world units, so it does not matter which base paints or where the camera looks.
 */
import type { Land } from './base';
import type { Ground } from './hit';

export class SvgGround implements Ground {
	readonly #countries: ReadonlyMap<string, SVGGeometryElement>;
	readonly #context: readonly SVGGeometryElement[];
	readonly #boxes = new Map<SVGGeometryElement, DOMRect>();

	constructor(countries: ReadonlyMap<string, SVGGeometryElement>, context: readonly SVGGeometryElement[]) {
		this.#countries = countries;
		this.#context = context;
	}

	/** Call when outlines were replaced. */
	forget(): void {
		this.#boxes.clear();
	}

	/** What is drawn at a point, world units. */
	landAt(x: number, y: number): Land | null {
		const coded = this.codedAt(x, y);
		if (coded) return coded;
		const hit = this.#context.find((path) => this.#holds(path, x, y));
		return hit
			? { kind: 'context', id: hit.dataset['context'] ?? '', name: hit.dataset['name'] ?? '' }
			: null;
	}

	codedAt(x: number, y: number): Land | null {
		for (const [id, path] of this.#countries) if (this.#holds(path, x, y)) return { kind: 'country', id };
		return null;
	}

	mayHoldCoded(x: number, y: number, reach: number): boolean {
		return [...this.#countries.values()].some((path) => inBox(this.#boxOf(path), x, y, reach));
	}

	/** The box first: it rules out nearly every outline for nothing. */
	#holds(path: SVGGeometryElement, x: number, y: number): boolean {
		return inBox(this.#boxOf(path), x, y, 0) && path.isPointInFill(new DOMPoint(x, y));
	}

	#boxOf(path: SVGGeometryElement): DOMRect {
		let box = this.#boxes.get(path);
		if (!box) this.#boxes.set(path, (box = path.getBBox()));
		return box;
	}
}

function inBox(box: DOMRect, x: number, y: number, reach: number): boolean {
	return (
		x >= box.x - reach &&
		x <= box.x + box.width + reach &&
		y >= box.y - reach &&
		y <= box.y + box.height + reach
	);
}
