/**
 * The map comes to life: takes over the page's SVG, listens to hands and arrow keys. Loaded after the page
 * has started, because toggles and links answer without it.
 */
import type { RendererChoice } from '../model/view';
import { listenToArrowKeys } from './arrow-keys';
import type { CountryPaint } from './base';
import { Bases } from './bases';
import { cameraFromText } from './camera';
import { isReturn, recallCamera } from './camera-memory';
import { PageDisputes } from './dispute-finder';
import { listenToGestures } from './gestures';
import { sizeOf } from './magnification';
import type { MapController } from './map-controller.svelte';
import { Motion } from './motion';
import { Renderer } from './renderer';
import { SvgBase } from './svg-base';
import { topologyAt } from './topology';
import { homeCamera, type Shot } from './views';

export interface LiveOptions {
	map: MapController;
	/** The element that holds the page's map. */
	stage: HTMLElement;
	/** Where the full geometry is. */
	geometryUrl: string;
	paints: () => Readonly<Record<string, CountryPaint>>;
	/** The camera in the address as text, and what the memory of cameras goes by. */
	where: { camera: () => string; pageKey: () => string };
	/** Countries that arrow keys go through. */
	places: readonly { id: string; label: readonly number[] }[];
	/** What to show a country in. */
	shotOf: (country: string) => Shot;
	/** Whether arrow keys go through countries. */
	arrows: () => boolean;
	/** Where arrow keys start from when nothing is active. */
	selected: () => string | null;
	onopen: (country: string) => void;
	/** The keyboard has come to a country, or left. */
	onactive: (country: string | null) => void;
	ontapcontext: (name: string) => void;
	/** A disputed stretch or area was pressed, px from the map's left. */
	ontapdispute: (id: string, px: number) => void;
	onsettled: () => void;
	/** One line for the person, when something did not go as planned. */
	onnotice: (text: string) => void;
}

export interface Live {
	paint(countries: Readonly<Record<string, CountryPaint>>): void;
	prefer(base: RendererChoice): void;
	stop(): void;
}

export function goLive(options: LiveOptions): Live {
	const { map, stage, places } = options;
	const svg = new SvgBase(stage);
	const bases = new Bases(svg);
	const topology = topologyAt(options.geometryUrl);
	const motion = new Motion(map, {
		element: stage,
		base: bases,
		ground: svg.ground,
		disputes: new PageDisputes(stage),
		loadFine: async () => {
			const [{ decodeGeometry }, file] = await Promise.all([import('./fine-geometry'), topology()]);
			return decodeGeometry(file);
		},
		refine: (fine) => svg.refine(fine),
		onSettled: options.onsettled
	});
	const size = sizeOf(stage);
	const asked = cameraFromText(options.where.camera());
	map.moved = asked !== null;
	const seen = isReturn() ? recallCamera(options.where.pageKey()) : null;
	const first = asked ?? seen ?? svg.currentCamera(size, stage) ?? homeCamera(size);
	const renderer = new Renderer({ ...options, bases, topology, refine: () => motion.refine() });
	const print = () => bases.prepareForPrint();
	addEventListener('beforeprint', print);
	const stops = [
		motion.start(first, size),
		map.attach(motion),
		listenToGestures(stage, {
			camera: () => map.camera ?? first,
			size: () => map.size,
			moveTo: (camera) => motion.moveTo(camera),
			hover: (point) => motion.hover(point),
			tap: (px, py, touch) => {
				const land = motion.landAt(px, py, touch);
				motion.hover(land && land.kind !== 'dispute' ? { px, py } : null);
				if (land?.kind === 'country') options.onopen(land.id);
				else if (land?.kind === 'dispute') options.ontapdispute(land.id, px);
				else if (land) options.ontapcontext(land.name);
			}
		}),
		listenToArrowKeys(stage, {
			places,
			on: options.arrows,
			from: () => map.active ?? options.selected(),
			active: () => map.active,
			go: (id) => {
				map.active = id;
				options.onactive(id);
				const place = places.find((other) => other.id === id);
				if (place) motion.reveal(place.label, options.shotOf(place.id));
			},
			open: options.onopen
		}),
		() => removeEventListener('beforeprint', print),
		() => renderer.stop(),
		() => bases.destroy()
	];
	document.documentElement.dataset['map'] = 'svg';
	return {
		paint: (countries) => bases.paint(countries),
		prefer: (base) => renderer.prefer(base),
		stop: () => stops.forEach((stop) => stop())
	};
}
