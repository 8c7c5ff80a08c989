/**
 * An object's one alarm. Setting it is a billed write, so it is set only when
 * that changes something.
 */

/** An alarm this late is considered lost and is set again. */
const LOST_AFTER_MS = 5_000;

export class ObjectAlarm {
	readonly #storage: DurableObjectStorage;
	/** When the alarm goes off, epoch ms; null if none is set. */
	#at: number | null = null;

	constructor(storage: DurableObjectStorage) {
		this.#storage = storage;
	}

	/** Reads which alarm is set; call this before anything else. */
	async load(): Promise<void> {
		this.#at = await this.#storage.getAlarm();
	}

	/** To be called when the alarm has gone off: it is no longer set. */
	wentOff(): void {
		this.#at = null;
	}

	/** Whether the alarm is sure to go off by then. */
	isSetBy(at: number, now: number): boolean {
		return (
			this.#at !== null && this.#at <= at && this.#at >= now - LOST_AFTER_MS
		);
	}

	/** Makes sure that the alarm goes off by then. An earlier alarm stays: it does no harm. */
	async setBy(at: number, now: number): Promise<void> {
		if (!this.isSetBy(at, now)) await this.move(at);
	}

	/** Sets the alarm to this time, or removes it. */
	async move(at: number | null): Promise<void> {
		if (this.#at === at) return;
		this.#at = at;
		if (at === null) await this.#storage.deleteAlarm();
		else await this.#storage.setAlarm(at);
	}
}
