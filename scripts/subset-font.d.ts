declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			/** A range keeps the axis, a number pins it. */
			variationAxes?: Record<string, { min: number; max: number } | number>;
		}
	): Promise<Buffer>;
}
