/** A file of more than 120 lines asks for a reason; here are the reasons. */
import { expect, test } from 'vitest';
import { sourcesIn } from './sources';

const MOST = 120;
const REASONS: Record<string, string> = {
	'src/lib/model/schema.ts': 'the shapes of all records; split, they could not be read side by side',
	'src/lib/model/records-read.ts': 'from texts to records: one reader for every kind of file',
	'src/lib/model/view.ts': 'the address both ways: one table, one reader, one writer, which must agree',
	'src/lib/model/params.ts': 'the parameter table in full; split, two parts of an address could share a name',
	'src/lib/model/keys.ts': 'the key table in full, and the few rules by which a press finds its row',
	'src/lib/map/views.ts': 'every view that has a name, and the one rule that frames them all',
	'src/lib/map/palette.ts': 'a table of colours for four themes',
	'src/lib/map/patterns.ts': 'a table of patterns and the paths that draw them',
	'src/lib/map/camera.ts': 'the projection and what follows from it; each function is a few lines',
	'src/lib/export/saved-picture.ts': 'everything that is seen, put together as one picture',
	'src/lib/map/tray.ts': 'the edges at which chips stand, tried one after the other',
	'src/lib/map/motion.ts': 'the one object that moves the map',
	'src/lib/map/renderer.ts': 'one decision with all the ways in which it can go wrong',
	'src/lib/map/gl/style.ts': 'every layer of the GL base in the order in which it is drawn',
	'src/lib/map/gl/gl-base.ts': 'everything that is said to MapLibre, in one place',
	'src/lib/map/Overlay.svelte': 'one picture: what stands, what travels, what is ringed',
	'src/lib/map/MapStage.svelte': 'the seam between the page’s SVG, the controller and the keyboard',
	'src/lib/state/atlas.svelte.ts': 'every verb of the page side by side; each is a line or two',
	'src/lib/state/presentation.svelte.ts': 'what every key of presenting does, side by side',
	'src/lib/export/cells-table.ts':
		'a dictionary: nineteen columns, each with what it means and how it is filled',
	'src/routes/Presenter.svelte': 'the presenter window put together: what it shows, what its keys do',
	'src/routes/MapArea.svelte': 'the seam between the map and everything that lies on it',
	'src/routes/Workspace.svelte': 'the one place where everything is put together',
	'scripts/changes.ts': 'one question to git with all the ways in which it can have no answer',
	'scripts/serve.mjs': 'a whole static server without packages',
	'scripts/lib/browser.mjs': 'every place where a browser may be, on three systems',
	'scripts/lib/steps.mjs': 'the steps of the test run and their arithmetic'
};

/** Lines without the stylesheet: of a component, script and markup. */
const lengthOf = (text: string) => (text.split(/^<style/m)[0] ?? '').trimEnd().split('\n').length;
const long = ['src', 'geo', 'scripts']
	.flatMap((folder) => sourcesIn(folder, 'ts', 'svelte', 'mjs', 'js'))
	.filter(({ text }) => lengthOf(text) > MOST);

test('no file is longer than 120 lines without a reason', () => {
	const unexplained = long.filter(({ path }) => !REASONS[path]);
	expect(unexplained.map(({ path, text }) => `${path}: ${lengthOf(text)}`)).toEqual([]);
});

test('no reason has outlived its file', () => {
	expect(Object.keys(REASONS).filter((path) => !long.some((source) => source.path === path))).toEqual([]);
});
