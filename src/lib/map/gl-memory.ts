/** That WebGL was too slow is remembered for this machine, so that it is not tried again at every visit. */
const KEY = 'gl';

export function rememberSlow(): void {
	try {
		localStorage.setItem(KEY, 'slow');
	} catch {
		// Then it is measured again next time.
	}
}

export function recallSlow(): boolean {
	try {
		return localStorage.getItem(KEY) === 'slow';
	} catch {
		return false;
	}
}
