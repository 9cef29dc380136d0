/** Vite plugin: puts what the room kit has instead in the place of modules of the site. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Module of the site → its stand-in under `kit/instead/`, below `src`. Each says why. */
const INSTEAD: Readonly<Record<string, string>> = {
	'lib/map/topology.ts': 'topology.ts',
	'lib/map/gl/choice.ts': 'choice.ts',
	'lib/map/gl/gl-base.ts': 'gl-base.ts',
	'routes/picture/fonts.ts': 'fonts.ts'
};

/** @param src the folder of the sources */
export function insteadPlugin(src: string): Plugin {
	const table = new Map(
		Object.entries(INSTEAD).map(([from, to]) => [join(src, from), join(src, 'kit', 'instead', to)])
	);
	return {
		name: 'instead',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			return found && (table.get(found.id) ?? null);
		}
	};
}
