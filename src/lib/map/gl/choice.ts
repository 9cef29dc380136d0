/**
 * Which base paints, and why: pure, from what is known of the machine and what the person asked for.
 * Software WebGL pans at a fraction of what the SVG base manages, so it is never chosen by itself.
 */
export interface Machine {
	/** Null where a WebGL2 context could not be had. */
	webgl: { renderer: string; slow: boolean } | null;
	saveData: boolean;
	/** Said by this machine before: GL could not keep up. */
	rememberedSlow: boolean;
}

export interface Choice {
	base: 'svg' | 'gl';
	/** The end of a sentence: "The map is drawn as SVG: …". */
	why: string;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|paravirtual/i;

export function choose(machine: Machine, forced: 'svg' | 'gl' | null): Choice {
	const svg = (why: string): Choice => ({ base: 'svg', why });
	if (forced === 'svg') return svg('it was asked for');
	if (!machine.webgl) return svg('this browser gives no WebGL2');
	if (forced === 'gl') return { base: 'gl', why: 'it was asked for' };
	if (machine.saveData) return svg('the browser asks to save data');
	if (SOFTWARE.test(machine.webgl.renderer) || machine.webgl.slow)
		return svg(`WebGL runs in software here (${machine.webgl.renderer})`);
	if (machine.rememberedSlow) return svg('WebGL could not hold 20 frames a second on this machine');
	return { base: 'gl', why: `this machine has WebGL2 in hardware (${machine.webgl.renderer})` };
}

/** Asks throw-away contexts what paints here, before anything is downloaded. */
export function probe(): Machine['webgl'] {
	const gl = context();
	if (!gl) return null;
	const info = gl.getExtension('WEBGL_debug_renderer_info');
	const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
	const strict = context({ failIfMajorPerformanceCaveat: true });
	for (const used of [gl, strict]) used?.getExtension('WEBGL_lose_context')?.loseContext();
	return { renderer, slow: strict === null };
}

function context(options?: WebGLContextAttributes): WebGL2RenderingContext | null {
	return document.createElement('canvas').getContext('webgl2', options);
}
