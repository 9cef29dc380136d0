/** What must not be read into a category, or taken for it: a line each, by code. Apart from the layers, which every first visit brings. */
import type { Category } from '../model/layer';

const IS_NOT: Readonly<Record<string, string>> = {
	A1: 'Not a state that may follow or only deals with the Taliban: neither a forecast nor contact is recognition.',
	A2: 'Not a state about whose recognition nothing is said: contact or opposition alone is not enough.',
	A3: 'Not the code of any country: no name is read into an unnamed group.',
	A9: 'Not a “no”: the state is named and the question stays open.',
	AX: 'Not a silence about a state: of the recognised party itself the question cannot be asked.',
	A0: 'Not an open question about a named state: it does not occur at all.',
	B3: 'Not dealings short of recognition, of whatever level.',
	B2a: 'Not a higher degree than the other engaged class: its evidence is more exact, nothing more.',
	B2b: 'Not weaker contact: how far it goes is left open.',
	B1: 'Not contact of its own: it is Russia that is watched, and the watching is expected, not reported.',
	BN: 'Not a silence: it takes a sentence that says so, and the article has none.',
	B9h: 'Not present dealings: a past role counts only where no present dealing is stated.',
	B9: 'Not “no dealings”: the article leaves them open.',
	BX: 'Not a silence about a state: the subject cannot deal with itself.',
	B0: 'Not an open question about a named state: it does not occur at all.',
	C1: 'Not a worry of others about this state, and not a danger in it that its government is not said to fear.',
	C3: 'Not a finding of guilt: it is how the author, or a side whose view is told, puts it.',
	C2: 'Not a worry of the government there: the concern is another’s.',
	CN: 'Not a silence: it takes a sentence that says so, and the article has none.',
	C9: 'Not “no concern”. Rivalry in trade or influence is no security worry either.',
	CX: 'Not a silence about a state: it is for those of whom the question cannot be asked.',
	C0: 'Not an open question about a named state: it does not occur at all.'
};

/** @throws RangeError for a category that the codebook does not close off */
export function isNot({ code }: Category): string {
	const line = IS_NOT[code];
	if (line === undefined)
		throw new RangeError(`No line says what "${code}" is not: add one to layers/is-not.ts.`);
	return line;
}
