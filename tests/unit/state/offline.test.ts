/** What a page says about being ready without the network: nothing that the worker has not found. */
import { expect, test, vi } from 'vitest';
import type { Stock, WorkerMessage } from '../../../src/lib/model/offline';
import { Offline } from '../../../src/lib/state/offline.svelte';

class FakeWorker extends EventTarget {
	readonly told: WorkerMessage[] = [];
	stock: Stock = { total: 40, missing: 0, saving: false };

	postMessage(message: WorkerMessage, ports: MessagePort[]): void {
		this.told.push(message);
		if (message.type === 'stock') ports[0]?.postMessage(this.stock);
	}
}

function browser({ presenting = false }: { presenting?: boolean } = {}) {
	const active = new FakeWorker();
	const registration = Object.assign(new EventTarget(), {
		active,
		installing: null as FakeWorker | null,
		waiting: null as FakeWorker | null
	});
	const container = Object.assign(new EventTarget(), { ready: Promise.resolve(registration) });
	const reload = vi.fn();
	const talk = { on: presenting };
	const offline = new Offline({
		container: container as unknown as ServiceWorkerContainer,
		presenting: () => talk.on,
		used: () => ['/a.js'],
		reload
	});
	const newVersion = () => {
		const worker = new FakeWorker();
		registration.installing = worker;
		registration.dispatchEvent(new Event('updatefound'));
		registration.waiting = worker;
		worker.dispatchEvent(new Event('statechange'));
		return worker;
	};
	return { active, container, registration, reload, talk, offline, newVersion };
}

test('a browser without service workers is told apart from one that is not ready', () => {
	const bare = { container: undefined, presenting: () => false, used: () => [], reload: () => {} };
	expect(new Offline(bare).state).toBe('unsupported');
	expect(browser().offline.state).toBe('not-yet');
});

test('it is ready when the worker has found every file, and not before', async () => {
	const { offline, active } = browser();
	offline.start();
	expect(offline.state).toBe('not-yet');
	await vi.waitFor(() => expect(offline.state).toBe('ready'));
	expect(active.told).toEqual([{ type: 'stock', anyway: false, used: ['/a.js'] }]);
});

test('one missing file is enough not to be ready; the next try may find it', async () => {
	const { offline, active } = browser();
	active.stock = { total: 40, missing: 1, saving: false };
	offline.start();
	await vi.waitFor(() => expect(offline.stock?.missing).toBe(1));
	expect(offline.state).toBe('not-yet');
	active.stock = { total: 40, missing: 0, saving: false };
	await offline.look(true);
	expect(offline.state).toBe('ready');
	expect(active.told.at(-1)).toMatchObject({ anyway: true });
});

test('a new version is announced, and taken only when a person asks', async () => {
	const { offline, newVersion, container, reload } = browser();
	offline.start();
	await vi.waitFor(() => expect(offline.state).toBe('ready'));
	const worker = newVersion();
	expect([offline.state, worker.told]).toEqual(['update-waiting', []]);
	offline.useNewVersion();
	expect(worker.told).toEqual([{ type: 'take-over' }]);
	expect(reload).not.toHaveBeenCalled();
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).toHaveBeenCalledOnce();
});

test('a version that was waiting before the page was opened is announced too', async () => {
	const { offline, registration } = browser();
	registration.waiting = new FakeWorker();
	offline.start();
	await vi.waitFor(() => expect(offline.state).toBe('update-waiting'));
	await vi.waitFor(() => expect(offline.complete).toBe(true));
});

test('while presenting nothing is announced and nothing is taken; afterwards it is', async () => {
	const { offline, newVersion, talk } = browser({ presenting: true });
	offline.start();
	await vi.waitFor(() => expect(offline.state).toBe('ready'));
	const worker = newVersion();
	offline.useNewVersion();
	expect([offline.state, worker.told]).toEqual(['ready', []]);
	talk.on = false;
	expect(offline.state).toBe('update-waiting');
});

test('a version taken in another window does not start this one again', async () => {
	const { offline, newVersion, container, reload } = browser();
	offline.start();
	await vi.waitFor(() => expect(offline.state).toBe('ready'));
	newVersion();
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).not.toHaveBeenCalled();
	expect(offline.state).toBe('ready');
});

test('after the undo it hears nothing', async () => {
	const { offline, newVersion } = browser();
	const stop = offline.start();
	await vi.waitFor(() => expect(offline.state).toBe('ready'));
	stop();
	newVersion();
	expect(offline.state).toBe('ready');
});
