/** In the place of `lib/map/gl/gl-base.ts`: never asked for, see `choice.ts`. */
export const GlBase = {
	create: (): Promise<never> => Promise.reject(new Error('a single file carries no WebGL map'))
};
