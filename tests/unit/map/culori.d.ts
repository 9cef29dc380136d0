/** The few functions of culori 4 that the palette tests use; the package has no types. */
declare module 'culori' {
	export type Colour = {
		mode: string;
		r?: number;
		g?: number;
		b?: number;
		l?: number;
		c?: number;
		h?: number;
	};
	export function parse(colour: string): Colour | undefined;
	export function converter(mode: 'lab65' | 'oklch' | 'rgb' | 'lrgb'): (colour: Colour | string) => Colour;
	export function differenceCiede2000(): (a: Colour | string, b: Colour | string) => number;
	export function formatHex(colour: Colour): string;
	export function interpolate(colours: readonly string[], mode: 'rgb'): (share: number) => Colour;
	export function filterDeficiencyProt(severity: number): (colour: Colour) => Colour;
	export function filterDeficiencyDeuter(severity: number): (colour: Colour) => Colour;
	export function filterDeficiencyTrit(severity: number): (colour: Colour) => Colour;
	export function wcagContrast(a: string, b: string): number;
}
