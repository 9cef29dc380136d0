// Shapes that pass from step to step. Coordinates are [longitude, latitude] in degrees unless a name says otherwise;
// rings are closed (first point = last point).

export type Point = [number, number];
export type Line = Point[];
export type Ring = Point[];
export type Polygon = Ring[];

/** A piece of land that is never divided again: a whole country, or a part of one that the register cuts out. */
export interface Face {
	id: string;
	/** The country that this piece is drawn with; null where the register gives it to nobody. */
	owner: string | null;
	polygons: Polygon[];
}

/** Rings of arc numbers, as in TopoJSON: ~i is arc i backwards. */
export type ArcRings = number[][];

export interface MeshFace {
	id: string;
	owner: string | null;
	polygons: ArcRings[];
}

/** Faces over shared arcs: what two faces have in common exists once, so it stays common when it is simplified. */
export interface Mesh {
	arcs: Line[];
	faces: MeshFace[];
}

/** How a register row or a region takes a face out of a country. */
export type Cut =
	| { by: 'part'; of: string; at: Point; face: string; owner: string }
	| { by: 'line'; of: string; line: [Point, Point]; at: Point; face: string; owner: string }
	| {
			by: 'admin';
			of: string;
			names: string[];
			at: Point;
			km2: [number, number];
			face: string;
			owner: string;
	  }
	| { by: 'whole'; of: string; face: string; owner: null };

export type BorderKind = 'intl' | 'working' | 'loc' | 'lac' | 'claim' | 'occupied' | 'disputed' | 'breakaway';

/** A run of shared arcs: between two owners or faces ('*' is anybody), from one node to another when given. */
export interface Stretch {
	between: [string, string];
	from?: Point;
	to?: Point;
}

export interface Dispute {
	id: string;
	kind: BorderKind;
	title: string;
	parties: string[];
	basis: string;
	note: string;
	drawn: string;
	label: Point;
	cuts: Cut[];
	stretches: Stretch[];
	/** Face ids that make up the hatched area, if any. */
	area: string[];
	/** Whose colour the area shows; null = nobody's, plain land under the hatch. */
	givenTo: string | null;
	/** Countries that the row's box takes in besides its lines and areas. */
	frame: string[];
}

/** A part of a country that the article names, drawn with a soft edge because the article gives it no border. */
export interface Region {
	id: string;
	/** None where the register already cuts it (Kashmir). */
	cuts: Cut[];
}

export type Box = [west: number, south: number, east: number, north: number];
