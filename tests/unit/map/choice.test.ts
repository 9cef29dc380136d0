import { describe, expect, test } from 'vitest';
import { choose, type Machine } from '../../../src/lib/map/gl/choice';

const good: Machine = {
	webgl: { renderer: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)', slow: false },
	saveData: false,
	rememberedSlow: false
};

describe('a machine with WebGL2 in hardware', () => {
	test('gets the GL base', () => {
		expect(choose(good, null).base).toBe('gl');
	});

	test('gets the SVG base where it has shown that it is too slow, or wants to save data', () => {
		expect(choose({ ...good, rememberedSlow: true }, null)).toMatchObject({
			base: 'svg',
			why: expect.stringContaining('20 frames')
		});
		expect(choose({ ...good, saveData: true }, null)).toMatchObject({
			base: 'svg',
			why: expect.stringContaining('save data')
		});
	});
});

describe('a machine that draws WebGL in software', () => {
	test.each([
		'Google SwiftShader',
		'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
		'llvmpipe (LLVM 17.0.6, 256 bits)',
		'Mesa/X.org softpipe',
		'Microsoft Basic Render Driver',
		'Apple Software Renderer'
	])('%s gets the SVG base', (renderer) => {
		const choice = choose({ ...good, webgl: { renderer, slow: false } }, null);
		expect(choice.base).toBe('svg');
		expect(choice.why).toContain(renderer);
	});

	test('gets it too where only the browser knows that it is slow', () => {
		expect(choose({ ...good, webgl: { renderer: 'unknown', slow: true } }, null).base).toBe('svg');
	});
});

describe('what a person or an address asks for', () => {
	const slow: Machine = { webgl: { renderer: 'llvmpipe', slow: true }, saveData: true, rememberedSlow: true };

	test('comes before what the machine is', () => {
		expect(choose(slow, 'gl').base).toBe('gl');
		expect(choose(good, 'svg').base).toBe('svg');
	});

	test('does not help where there is no WebGL2 at all', () => {
		expect(choose({ ...good, webgl: null }, 'gl')).toMatchObject({
			base: 'svg',
			why: expect.stringContaining('no WebGL2')
		});
	});
});
