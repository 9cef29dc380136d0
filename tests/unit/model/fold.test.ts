import { expect, test } from 'vitest';
import { fold } from '../../../src/lib/model/fold';

test.each([
	['Türkiye', 'turkiye'],
	['tu\u0308rkiye', 'turkiye'],
	['ÍRÁN', 'iran'],
	['United_States', 'united states'],
	['united-states', 'united states'],
	['  United \t States ', 'united states'],
	['- _', ''],
	['', '']
])('%j reads %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each(['Türkiye', 'İRAN', 'افغانستان', 'ßẞ', '\uD800', '🗺️ -'])(
	'%j reads the same when it is read again',
	(text) => {
		expect(fold(fold(text))).toBe(fold(text));
	}
);
