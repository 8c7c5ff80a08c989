/**
 * One press that may become a tap. What a tap does can't always be taken back,
 * so anything doubtful spoils it: another finger, a movement, another button,
 * or that a tap there means something else by the time it ends.
 */
import type { TileIndex } from "../../rules/hex.ts";

/** A finger that moves less than this, in pixels, taps. */
const SLACK = 8;

/** A finger that stays for so long is a long press, which means something else everywhere on a phone. */
const LONG_PRESS_MS = 800;

export type Meant = {
	readonly tile: TileIndex | null;
	/** What a tap there means at that time. */
	readonly meaning: string;
};

type Way = Pick<PointerEvent, "clientX" | "clientY">;

export class Tap {
	readonly #began: PointerEvent;
	readonly #meant: Meant;
	#isSpoiled: boolean;
	#hasMoved = false;

	constructor(began: PointerEvent, meant: Meant) {
		this.#began = began;
		this.#meant = meant;
		// Another finger is down somewhere else on the page.
		this.#isSpoiled = !began.isPrimary;
	}

	/** From now on it is no tap. */
	spoil(): void {
		this.#isSpoiled = true;
	}

	/** Whether the press is a drag, now that the pointer is there. */
	isDrag({ clientX, clientY }: Way): boolean {
		const { clientX: x, clientY: y } = this.#began;
		this.#hasMoved ||= Math.hypot(clientX - x, clientY - y) >= SLACK;
		return this.#hasMoved || this.#isSpoiled;
	}

	/** Whether it is a tap, now that the pointer is up. */
	isEndedBy(ended: PointerEvent, { tile, meaning }: Meant): boolean {
		const { pointerType, timeStamp, button } = this.#began;
		const isLong =
			pointerType === "touch" && ended.timeStamp - timeStamp >= LONG_PRESS_MS;
		return (
			!this.isDrag(ended) &&
			!isLong &&
			ended.button === button &&
			tile === this.#meant.tile &&
			meaning === this.#meant.meaning
		);
	}
}
