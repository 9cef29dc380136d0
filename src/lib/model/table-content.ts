/** What the table tells beside what the map knows already: how much of the article each cell and country rests on. */
import { groundOf } from './citations';
import type { ClaimKind, Content, LayerId } from './schema';

export interface Ground {
	/** Id of the country. */
	id: string;
	/** Of each layer the kinds of its claims, in their order. */
	claims: Readonly<Record<LayerId, readonly ClaimKind[]>>;
	/** How many different sentences the whole record cites. */
	sentences: number;
}

export function tableContent({ countries }: Pick<Content, 'countries'>): Ground[] {
	return countries.map((country) => {
		const { recognition, engagement, security } = country.cells;
		const kinds = ({ claims }: typeof recognition) => claims.map(({ kind }) => kind);
		return {
			id: country.id,
			claims: {
				recognition: kinds(recognition),
				engagement: kinds(engagement),
				security: kinds(security)
			},
			sentences: groundOf(country).sentences
		};
	});
}
