/** An object's one alarm. Setting it is a billed write, so it is set only where that changes something. */

/** One that has not gone off so long after its time is lost, and is set again. */
const LOST_AFTER_MS = 5_000;

export class ObjectAlarm {
	readonly #storage: DurableObjectStorage;
	/** When it goes off, epoch ms. */
	#at: number | null = null;

	constructor(storage: DurableObjectStorage) {
		this.#storage = storage;
	}

	/** Reads which alarm is set; to be called before anything else. */
	async load(): Promise<void> {
		this.#at = await this.#storage.getAlarm();
	}

	/** It has gone off, and is not set any more. */
	wentOff(): void {
		this.#at = null;
	}

	/** Whether it is sure to go off by then. */
	isSetBy(at: number, now: number): boolean {
		return (
			this.#at !== null && this.#at <= at && this.#at >= now - LOST_AFTER_MS
		);
	}

	/** Makes sure that it goes off by then. An alarm that is set earlier, which is harmless, is left as it is. */
	async setBy(at: number, now: number): Promise<void> {
		if (!this.isSetBy(at, now)) await this.move(at);
	}

	/** Sets it to this time, or to none. */
	async move(at: number | null): Promise<void> {
		if (this.#at === at) return;
		this.#at = at;
		if (at === null) await this.#storage.deleteAlarm();
		else await this.#storage.setAlarm(at);
	}
}
