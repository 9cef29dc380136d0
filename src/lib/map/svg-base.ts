/**
 * The SVG base in the browser: takes over the SVG that the page's HTML brought, in place.
 *
 * The page shows it through a `viewBox`, so that it fits any window without script. Taking over reads the
 * matrix which that gave and writes it as the group's transform: the picture does not move by a pixel.
 */
import type { Base, CountryPaint } from './base';
import { scaleOf, transformOf, zoomOf, type Camera, type Size } from './camera';
import { BORDER, COAST } from './lines';
import { magnificationOf } from './magnification';
import { marginOf, shiftOf, type Drawn } from './moving-picture';
import type { FineGeometry } from './fine-geometry';
import { SvgGround } from './svg-ground';
import { paintCountries } from './svg-paint';

export class SvgBase implements Base {
	readonly #svg: SVGSVGElement;
	readonly #group: SVGGElement;
	readonly #countries = new Map<string, SVGGeometryElement>();
	readonly #context: SVGGeometryElement[];
	readonly #patterns: SVGPatternElement[];
	readonly #coast: Element | null;
	/** What lies where; knows nothing of the camera. */
	readonly ground: SvgGround;
	#drawn: Drawn | null = null;
	#zoom = Number.NaN;

	/** @throws Error when the page's HTML holds no map, which only a broken build can cause. */
	constructor(stage: Element) {
		const svg = stage.querySelector<SVGSVGElement>('svg.base');
		const group = svg?.querySelector<SVGGElement>('g.camera');
		if (!svg || !group) throw new Error('The page holds no map: build it again with `npm run build`.');
		this.#svg = svg;
		this.#group = group;
		for (const path of group.querySelectorAll<SVGGeometryElement>('[data-country]'))
			this.#countries.set(path.dataset['country'] ?? '', path);
		this.#context = [...group.querySelectorAll<SVGGeometryElement>('[data-context]')];
		this.ground = new SvgGround(this.#countries, this.#context);
		this.#coast = group.querySelector('.coast');
		this.#patterns = [...svg.querySelectorAll<SVGPatternElement>('pattern[id^=p-]')];
	}

	/** The camera that the page shows now, for a map of this size in this element. */
	currentCamera(size: Size, stage: Element): Camera | null {
		const matrix = this.#group.getScreenCTM();
		if (!matrix || matrix.a <= 0) return null;
		const corner = stage.getBoundingClientRect();
		const k = magnificationOf(stage);
		return {
			x: (corner.left + (size.width / 2) * k - matrix.e) / matrix.a,
			y: (corner.top + (size.height / 2) * k - matrix.f) / matrix.d,
			zoom: zoomOf(matrix.a / k)
		};
	}

	look(camera: Camera, size: Size): void {
		const shift = this.#drawn && shiftOf(this.#drawn, camera, size);
		if (!shift) return this.draw(camera, size);
		this.#svg.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.scale})`;
	}

	/** Draws anew, crisp and with margins; `look` moves what was drawn as long as that looks right. */
	draw(camera: Camera, size: Size): void {
		const margin = marginOf(size);
		if (!this.#drawn) this.#svg.removeAttribute('viewBox');
		if (this.#drawn?.size !== size) {
			const { style } = this.#svg;
			style.inset = `${-margin.y}px ${-margin.x}px`;
			style.width = `${size.width + 2 * margin.x}px`;
			style.height = `${size.height + 2 * margin.y}px`;
		}
		this.#drawn = { camera, size, margin };
		this.#svg.style.transform = 'none';
		const whole = { width: size.width + 2 * margin.x, height: size.height + 2 * margin.y };
		this.#group.setAttribute('transform', transformOf(camera, whole));
		if (camera.zoom === this.#zoom) return;
		this.#zoom = camera.zoom;
		const units = 1 / scaleOf(camera.zoom);
		this.#group.setAttribute('stroke-width', (BORDER * units).toFixed(3));
		this.#coast?.setAttribute('stroke-width', (COAST * units).toFixed(3));
		for (const pattern of this.#patterns)
			pattern.setAttribute('patternTransform', `scale(${units.toFixed(4)})`);
	}

	paint(countries: Readonly<Record<string, CountryPaint>>): void {
		paintCountries(this.#svg, countries);
	}

	/** Replaces outlines by finer ones; ids that the finer geometry lacks keep what they have. */
	refine(fine: FineGeometry): void {
		this.ground.forget();
		for (const path of [...this.#countries.values(), ...this.#context]) {
			const d = fine.outlines[path.dataset['country'] ?? path.dataset['context'] ?? ''];
			if (d) path.setAttribute('d', d);
		}
		for (const [id, d] of Object.entries(fine.areas))
			this.#svg.querySelector(`#a-${id}`)?.setAttribute('d', d);
		if (fine.water) this.#group.querySelector('.water')?.setAttribute('d', fine.water);
		if (fine.rivers) this.#group.querySelector('.rivers')?.setAttribute('d', fine.rivers);
		for (const [id, d] of Object.entries(fine.lines))
			this.#svg.querySelector(`#l-${id}`)?.setAttribute('d', d);
	}

	destroy(): void {
		this.#countries.clear();
	}
}
