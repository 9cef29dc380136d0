/** The layers in their one order; the first is the default. Adding a layer is one file and one line here. */
import type { Layer } from '../model/layer';
import type { LayerId } from '../model/schema';
import { engagement } from './engagement';
import { recognition } from './recognition';
import { security } from './security';

export const layers: readonly Layer[] = [recognition, engagement, security];

/** @throws Error for an id that is not in the list, which only a programming error can bring. */
export function layerOf(id: LayerId): Layer {
	const layer = layers.find((candidate) => candidate.id === id);
	if (!layer) throw new Error(`No layer "${id}": add it to layers/index.ts.`);
	return layer;
}
