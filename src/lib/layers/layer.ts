export type * from '../model/layer';
