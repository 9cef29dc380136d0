/** What no single record can show: whether the records agree with each other and keep the codebook. */
import * as changes from './records-changes';
import * as citations from './records-citations';
import * as codes from './records-codes';
import * as events from './records-events';
import * as links from './records-links';
import * as lock from './records-lock';
import type { Problem } from './records-problem';
import type { Records } from './records-read';
import * as scenes from './records-scenes';
import * as spots from './records-spots';
import * as wording from './records-wording';
import type { LayerId } from './schema';

/** Facts from elsewhere that the records must fit; what is not given is not checked. */
export interface Known {
	/** Ids that have an outline on the map. */
	geometryIds?: readonly string[];
	/** Codes of each layer, in any order. */
	codes?: Record<LayerId, readonly string[]>;
}

/** Returns all offenders, never stops at the first. */
export type Check = (records: Records, known: Known) => Problem[];

export const checks: readonly Check[] = [
	links.fileNameIsId,
	links.idsAreUnique,
	links.referencesLeadSomewhere,
	links.themesExist,
	links.recordsHaveGeometry,
	citations.outlineIsNumbered,
	citations.citedParagraphsExist,
	citations.everyArgumentParagraphIsCited,
	lock.lockFitsOutline,
	lock.fingerprintsDiffer,
	lock.citedSentencesExist,
	codes.codesBelongToTheirLayer,
	codes.actorCodesBelongToTheirLayer,
	codes.codesFitTheCountry,
	codes.otherCodesAreOther,
	codes.fillIsFirstRole,
	codes.answersAreReported,
	codes.recognitionHoldsNoForecast,
	codes.neighboursAreMarked,
	wording.stancesAreShort,
	wording.claimsDiffer,
	events.eventRelationsLeadSomewhere,
	events.eventsShareSentencesWithTheirRelations,
	events.whatIsRepeatedIsToldByTheEvent,
	events.decadesAreNamed,
	scenes.sceneIdsAreFree,
	scenes.sceneLinksLeadSomewhere,
	scenes.scenesShowNothingTwice,
	scenes.markersFit,
	scenes.boxesAreBoxes,
	scenes.namedCountriesAreShown,
	scenes.scenesAreShort,
	spots.spotsLeadSomewhere,
	changes.versionsFollow,
	changes.codingDateIsThatOfTheLastVersion
];
