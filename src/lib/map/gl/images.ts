/** Pattern tiles for the GL base: the same path data as the SVG patterns, painted on a canvas. */
import { themes, type ThemeId } from '../palette';
import { fillId, hatchCasing, inkOf, patternedFills, tiles } from '../patterns';

export interface PatternImage {
	id: string;
	/** Side in css px. */
	size: number;
	/** Marks from bottom to top: colour and path data. */
	marks: readonly { colour: string; d: string }[];
}

/** Every tile of a theme. The ground is painted too, so that a patterned country needs one layer. */
export function patternImages(theme: ThemeId): PatternImage[] {
	const colour = themes[theme];
	const categories = patternedFills().map(({ colour: ground, pattern }) => {
		const { size, d } = tiles[pattern];
		return {
			id: fillId(ground, pattern),
			size,
			marks: [
				{ colour: colour[ground], d: `M0 0h${size}v${size}h-${size}z` },
				{ colour: colour[inkOf(ground, pattern)], d }
			]
		};
	});
	const hatch = {
		id: 'p-hatch',
		size: tiles.hatch.size,
		marks: [
			{ colour: colour.casing, d: hatchCasing.d },
			{ colour: colour['ink-hatch'], d: tiles.hatch.d }
		]
	};
	return [...categories, hatch];
}

/** Paints a tile at a pixel ratio; MapLibre shows it at its css size. */
export function paintTile({ size, marks }: PatternImage, ratio: number): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = Math.round(size * ratio);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas to paint patterns on.');
	context.scale(canvas.width / size, canvas.height / size);
	for (const { colour, d } of marks) {
		context.fillStyle = colour;
		context.fill(new Path2D(d));
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
