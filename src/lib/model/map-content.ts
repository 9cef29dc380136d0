/**
 * The part of the content that the map needs at once: which category each country has. What a stance rests on, the
 * outline, actors, events, places, argument and talk come with the parts that show them, so that they cost the
 * first view nothing.
 */
import { SUBJECT } from './category';
import type { Cell, Content, Country, LayerId, Outline, Scene } from './schema';
import { inTime } from './timeline';

/** Of a cell what its colour, its mark and a filter need. A whole cell is one too. */
export interface MapCell extends Pick<Cell, 'code' | 'themes'> {
	/** Anything where the cell is soft; null where it is firm. */
	otherReading: unknown;
}

/** Of a country what the map, its legend and its names need. A whole record is one too. */
export interface MapCountry extends Pick<Country, 'id' | 'name' | 'inSentence' | 'aliases' | 'neighbour'> {
	cells: Readonly<Record<LayerId, MapCell>>;
}

/** How a country comes to be in the article, for the line under its name. */
export function standingOf({ id, neighbour }: Pick<MapCountry, 'id' | 'neighbour'>): string {
	if (id === SUBJECT) return 'The subject of the article';
	return neighbour ? 'Land neighbour of Afghanistan' : 'Named in the article';
}

export interface MapContent {
	countries: readonly MapCountry[];
	/** The talk in its order: enough to lead to a scene. */
	scenes: readonly Pick<Scene, 'id' | 'layer'>[];
	/** Ids of themes, and of events as the timeline tells them: what addresses can name. */
	themes: readonly string[];
	events: readonly string[];
	article: Pick<Outline, 'title' | 'author' | 'outlet' | 'dateNote' | 'codedOn'>;
}

export function mapContent({ countries, scenes, themes, events, outline }: Content): MapContent {
	const { title, author, outlet, dateNote, codedOn } = outline;
	return {
		countries: countries.map(mapCountry),
		scenes: scenes.map(({ id, layer }) => ({ id, layer })),
		themes: themes.map(({ id }) => id),
		events: inTime(events).map(({ id }) => id),
		article: { title, author, outlet, dateNote, codedOn }
	};
}

function mapCountry({ id, name, inSentence, aliases, neighbour, cells }: Country): MapCountry {
	const mapCell = ({ code, themes, otherReading }: Cell): MapCell => ({
		code,
		themes,
		otherReading: otherReading && 1
	});
	const { recognition, engagement, security } = cells;
	return {
		id,
		name,
		...(inSentence !== undefined && { inSentence }),
		aliases,
		neighbour,
		cells: {
			recognition: mapCell(recognition),
			engagement: mapCell(engagement),
			security: mapCell(security)
		}
	};
}
