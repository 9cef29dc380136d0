/**
 * A sentence's fingerprint: it tells whether a copy has the same words without telling the words.
 * A browser's own digest is missing on plain http, and waits: hence a package, which is loaded late only.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { normalised } from './sentences';

/** SHA-256 of the UTF-8 of the normalised sentence or heading, 64 lower-case hexadecimal digits. */
export function fingerprint(sentence: string): string {
	const bytes = sha256(new TextEncoder().encode(normalised(sentence)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
