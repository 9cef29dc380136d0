import { layers } from '$lib/layers';

export const match = (param: string) => layers.some(({ id }) => id === param);
