/**
 * One press that may become a tap. A tap can't always be undone, so anything doubtful spoils
 * it: another finger, a movement, another button, or a tile whose tap means something else
 * by the time the press ends.
 */
import type { TileIndex } from "../../rules/hex.ts";

/** A pointer that moves less than this, in pixels, still taps. */
const SLACK = 8;

/** A press held this long is a long press, which phones use for other actions. */
const LONG_PRESS_MS = 800;

export type TapTarget = {
	readonly tile: TileIndex | null;
	/** What a tap on the tile means at that time. */
	readonly meaning: string;
};

type Way = Pick<PointerEvent, "clientX" | "clientY">;

export class Tap {
	readonly #began: PointerEvent;
	readonly #meant: TapTarget;
	#isSpoiled: boolean;
	#hasMoved = false;

	constructor(began: PointerEvent, meant: TapTarget) {
		this.#began = began;
		this.#meant = meant;
		// Another finger is already down elsewhere on the page.
		this.#isSpoiled = !began.isPrimary;
	}

	/** The press can no longer become a tap. */
	spoil(): void {
		this.#isSpoiled = true;
	}

	/** Whether the pointer has moved far enough for a drag. */
	isDrag({ clientX, clientY }: Way): boolean {
		const { clientX: x, clientY: y } = this.#began;
		this.#hasMoved ||= Math.hypot(clientX - x, clientY - y) >= SLACK;
		return this.#hasMoved || this.#isSpoiled;
	}

	/** Whether the press is a tap, now that the pointer is up. */
	isEndedBy(ended: PointerEvent, { tile, meaning }: TapTarget): boolean {
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
