/**
 * The shapes of every record in `src/content`, and the types inferred from them.
 *
 * Only programs that read records (the build, the tests, the schema writer) import the schemas;
 * the page imports the types, so the validator costs a reader no bytes.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const wholeNumber = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));

/** ISO 3166-1 alpha-3, the id of a country everywhere. */
export const CountryIdSchema = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code such as "AFG"')
);
const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"')
);
const numbered = (letter: string) =>
	v.pipe(v.string(), v.regex(new RegExp(`^${letter}[1-9][0-9]*$`), `must be "${letter}" and a number`));

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as "2026-11-21"'));
const rises = (numbers: number[]) => numbers.every((one, at) => at === 0 || one > (numbers[at - 1] ?? one));

/**
 * Section 0 is the untitled introduction; paragraphs restart at 1 in every section, sentences in every
 * paragraph. The sentences are those that carry the statement; for a silence, those that name the state.
 */
export const CitationSchema = v.strictObject({
	section: wholeNumber(0),
	paragraph: wholeNumber(1),
	sentences: v.pipe(
		v.array(wholeNumber(1)),
		v.minLength(1, 'needs at least one sentence'),
		v.check(rises, 'must rise, each sentence once')
	)
});
const citations = v.pipe(
	v.array(CitationSchema),
	v.minLength(1, 'needs at least one citation: {"section": …, "paragraph": …, "sentences": […]}')
);

/** `reported`: stated as fact · `view`: an opinion or attribution · `forecast`: "could", "may", "will". */
export const ClaimKindSchema = v.picklist(['reported', 'view', 'forecast']);
export const ClaimSchema = v.strictObject({ text, kind: ClaimKindSchema, citations });
const Sourced = v.strictObject({ text, citations });

/** One country's answer to one layer's question. `otherReading` present = soft cell. */
export const CellSchema = v.strictObject({
	code: text,
	also: v.array(text),
	confidence: v.picklist(['high', 'medium', 'low']),
	otherReading: v.nullable(v.strictObject({ codes: v.pipe(v.array(text), v.minLength(1)), why: text })),
	themes: v.array(numbered('T')),
	claims: v.pipe(v.array(ClaimSchema), v.minLength(1, 'needs at least one claim'))
});

export const CountrySchema = v.strictObject({
	$schema: v.optional(v.string()),
	id: CountryIdSchema,
	name: text,
	/** The name inside a sentence, where it differs: "the United States". */
	inSentence: v.optional(text),
	aliases: v.array(text),
	/** Land neighbour of Afghanistan: reference geography, the article does not say. */
	neighbour: v.boolean(),
	/** The stance in one sentence. */
	stance: Sourced,
	/** The stance in two or three sentences. */
	summary: Sourced,
	outlook: v.array(ClaimSchema),
	history: v.array(ClaimSchema),
	/** What a reader must not conclude. */
	cautions: v.array(text),
	cells: v.strictObject({ recognition: CellSchema, engagement: CellSchema, security: CellSchema })
});

export const OutlineSchema = v.strictObject({
	$schema: v.optional(v.string()),
	title: text,
	author: text,
	outlet: text,
	/** What is known of the date; the text itself carries none. */
	dateNote: text,
	/** When the coding was last decided, `2026-11-21`: a fact of the records, never the day of a build. */
	codedOn: day,
	sections: v.array(
		v.strictObject({
			number: wholeNumber(0),
			title: text,
			paragraphs: v.array(
				v.strictObject({
					number: wholeNumber(1),
					gist: text,
					/** True for the argument (sections 0–7), which must be cited somewhere. */
					argument: v.boolean()
				})
			)
		})
	)
});

const fingerprint = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 lower-case hexadecimal digits')
);
/** The article's sentences without their words: see `sentences.ts` and `fingerprint.ts` for how they are made. */
export const LockSchema = v.strictObject({
	$schema: v.optional(v.string()),
	sections: v.array(
		v.strictObject({
			number: wholeNumber(0),
			/** Null for the introduction, which has none. */
			heading: v.nullable(fingerprint),
			/** Of every paragraph its sentences, in order. */
			paragraphs: v.array(v.pipe(v.array(fingerprint), v.minLength(1, 'needs at least one sentence')))
		})
	)
});

export const ActorSchema = v.strictObject({
	id: slug,
	name: text,
	inSentence: v.optional(text),
	type: v.picklist([
		'government',
		'defunct-state',
		'organisation',
		'collective',
		'region',
		'sub-national-region',
		'armed-group',
		'historical-group',
		'faction',
		'person'
	]),
	codes: v.strictObject({ recognition: text, engagement: text, security: text }),
	also: v.array(text),
	text,
	/** Of that text: `view` or `forecast` as soon as a part of it is one. */
	kind: ClaimKindSchema,
	/** Why it is not a filled country and how the map treats it. */
	treatment: text,
	citations
});

export const ThemeSchema = v.strictObject({
	id: numbered('T'),
	title: text,
	text,
	concernFor: text,
	source: text,
	status: text,
	/** False for norms and policy fields, which never count in the security fill. */
	security: v.boolean(),
	citations
});

/** An end of a relation or a link from an event. A topic is plain words without a record. */
export const RefSchema = v.union([
	v.strictObject({ country: CountryIdSchema }),
	v.strictObject({ actor: slug }),
	v.strictObject({ event: numbered('E') }),
	v.strictObject({ place: slug }),
	v.strictObject({ topic: text })
]);
const ends = v.pipe(v.array(RefSchema), v.minLength(1, 'needs at least one end'));

export const EventSchema = v.strictObject({
	id: numbered('E'),
	/** The date in words, never more exact than the article. */
	date: text,
	precision: v.picklist([
		'day',
		'month',
		'year',
		'decade',
		'duration',
		'period',
		'approximate',
		'open-ended',
		'relative',
		'undated'
	]),
	/** Sort key only: ISO 8601 as exact as the article (`1979`, `2021-08`), null where it has no anchor. */
	start: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
	text,
	involves: v.array(RefSchema),
	/** Those that tell the same, with the same dating. */
	relations: v.array(numbered('R')),
	/** Those of them of which this text already says everything: who reads it is not told them again. */
	repeated: v.array(numbered('R')),
	note: v.nullable(text),
	citations
});

export const PlaceSchema = v.strictObject({
	id: slug,
	name: text,
	marker: v.picklist(['point', 'metonym', 'soft-area', 'region', 'label', 'none']),
	text,
	care: text,
	citations
});

export const RelationSchema = v.strictObject({
	id: numbered('R'),
	from: ends,
	/** Verb phrase that reads between the ends: "formally recognised". */
	verb: text,
	to: ends,
	/** The place in that country which the sentence names: an arrow ends there, not in the middle of the state. */
	endsAt: v.optional(v.strictObject({ place: slug })),
	when: text,
	kind: ClaimKindSchema,
	/** True where the article states that something is not so. */
	negative: v.boolean(),
	citations
});

const point = (letter: string) =>
	v.strictObject({
		id: numbered(letter),
		title: text,
		text,
		kind: ClaimKindSchema,
		/** How the article puts it: stated, possible, enabled, done, predicted, risk, trend … */
		status: text,
		involves: v.array(RefSchema),
		citations
	});
export const ArgumentSchema = v.strictObject({
	$schema: v.optional(v.string()),
	motives: v.array(point('M')),
	consequences: v.array(point('K')),
	rights: v.array(point('H')),
	conclusions: v.array(point('Z'))
});

/** What a vague spot is about: whatever has a record, points, relations and themes included. */
const aboutSchema = v.union([
	...RefSchema.options,
	v.strictObject({ point: v.pipe(v.string(), v.regex(/^[MKHZ][1-9][0-9]*$/)) }),
	v.strictObject({ relation: numbered('R') }),
	v.strictObject({ theme: numbered('T') })
]);
/** A vague spot or an inconsistency of the article, and what the map makes of it. */
export const SpotSchema = v.strictObject({
	id: numbered('V'),
	title: text,
	text,
	handling: text,
	about: v.array(aboutSchema),
	/** None: it is about the article as a whole. */
	citations: v.array(CitationSchema)
});

/** Why cells were changed, version by version, oldest first. */
export const ChangeSchema = v.strictObject({
	/** Of the coding, not of the site: "1.0". */
	version: v.pipe(v.string(), v.regex(/^[0-9]+\.[0-9]+$/, 'must be two numbers such as "1.1"')),
	date: day,
	/** Cells, `IND/recognition`, or all cells of a country, `IND`. */
	cells: v.array(
		v.pipe(
			v.string(),
			v.regex(
				/^[A-Z]{3}(\/(recognition|engagement|security))?$/,
				'must be a cell such as "IND/recognition", or a country such as "IND"'
			)
		)
	),
	why: text
});

/** Where a scene looks: what holds these countries, or a box [west, south, east, north] in degrees. */
const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
const CameraSchema = v.union([
	v.strictObject({
		countries: v.pipe(v.array(CountryIdSchema), v.minLength(1, 'needs at least one country'))
	}),
	v.strictObject({ box: v.strictTuple([degrees(180), degrees(90), degrees(180), degrees(90)]) })
]);
/** What a wall still shows as readable, next to a map. */
const POINTS_IN_SCENE = 6;

/** A step of the talk: what to show, where to look, what to say. The order of the file is that of the talk. */
export const SceneSchema = v.strictObject({
	id: slug,
	title: text,
	layer: v.picklist(['recognition', 'engagement', 'security']),
	camera: CameraSchema,
	highlights: v.array(CountryIdSchema),
	/** Places with a marker of their own: a point, or a city that stands for a government. */
	places: v.array(slug),
	/** Places without a point: soft areas, regions, labels. */
	regions: v.array(slug),
	relations: v.array(numbered('R')),
	events: v.array(numbered('E')),
	/** Points of the argument: motives, consequences, rights, conclusions. */
	points: v.pipe(
		v.array(v.pipe(v.string(), v.regex(/^[MKHZ][1-9][0-9]*$/, 'must be the id of a point, such as "M1"'))),
		v.maxLength(POINTS_IN_SCENE, `has more than ${POINTS_IN_SCENE} points`)
	),
	/** What the room reads. */
	caption: Sourced,
	/** What the briefer says aloud. */
	notes: Sourced
});

export type Citation = v.InferOutput<typeof CitationSchema>;
export type ClaimKind = v.InferOutput<typeof ClaimKindSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Cell = v.InferOutput<typeof CellSchema>;
export type Country = v.InferOutput<typeof CountrySchema>;
export type Outline = v.InferOutput<typeof OutlineSchema>;
export type Lock = v.InferOutput<typeof LockSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Theme = v.InferOutput<typeof ThemeSchema>;
export type Ref = v.InferOutput<typeof RefSchema>;
export type Event = v.InferOutput<typeof EventSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Argument = v.InferOutput<typeof ArgumentSchema>;
export type About = v.InferOutput<typeof aboutSchema>;
export type Spot = v.InferOutput<typeof SpotSchema>;
export type Change = v.InferOutput<typeof ChangeSchema>;
export type ArgumentPoint = Argument['motives'][number];
export type Scene = v.InferOutput<typeof SceneSchema>;

/** The three questions; order and default are decided in `layers/index.ts`. */
export type LayerId = keyof Country['cells'];

/** The coded article: everything in `src/content` but the talk, validated. */
export interface Facts {
	countries: Country[];
	outline: Outline;
	actors: Actor[];
	themes: Theme[];
	events: Event[];
	places: Place[];
	relations: Relation[];
	argument: Argument;
}

/** Everything in `src/content`, validated. */
export interface Content extends Facts {
	/** In the order of the talk. */
	scenes: Scene[];
}

/** What only single pages and the data need: lock, vague spots, change log. */
export interface Coding {
	/** What every citation is bound to. */
	fingerprints: Lock;
	spots: Spot[];
	/** Oldest first. */
	changes: Change[];
}

export type LockedContent = Content & Coding;
