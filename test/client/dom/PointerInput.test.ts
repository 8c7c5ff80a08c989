import { beforeEach, describe, expect, test } from "vitest";
import { PointerInput } from "../../../src/client/board/PointerInput.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";

/** A place whose tiles are columns of 40 pixels, and the page that it is on. */
class Place extends EventTarget {
	readonly ownerDocument = new EventTarget();

	setPointerCapture(): void {
		// The test sends every event anyway.
	}
}

let place: Place;
let meaning: string;
let taps: (number | null)[];
let withdrawn: number[];
let camera: string[];

beforeEach(() => {
	place = new Place();
	meaning = "turn 1";
	taps = [];
	withdrawn = [];
	camera = [];
	new PointerInput(
		place as unknown as Element,
		{
			panBy: () => camera.push("pan"),
			zoomBy: () => camera.push("zoom"),
		},
		{
			tileAt: ({ x }) => Math.floor(x / 40) as TileIndex,
			meaningOf: () => meaning,
			onHover: () => {},
			onTap: (tile) => taps.push(tile),
			onWithdraw: (tile) => withdrawn.push(tile),
		},
	);
});

type Told = Partial<PointerEvent> & { readonly at?: number };

/** Sends an event to the place, and before it to the page, as a browser does. */
function dispatch(type: string, { at = 100, ...more }: Told = {}): void {
	const event = new Event(type, { cancelable: true });
	const isUp = type === "pointerup";
	const properties = {
		...{ pointerId: 1, pointerType: "mouse", isPrimary: true },
		...{ button: 0, buttons: isUp ? 0 : 1, timeStamp: 0 },
		...{ clientX: at, clientY: 0, ...more },
	};
	for (const [name, value] of Object.entries(properties))
		Object.defineProperty(event, name, { value });
	if (type === "pointerdown") {
		const seen = new Event(type);
		const { pointerId } = properties;
		Object.defineProperty(seen, "pointerId", { value: pointerId });
		place.ownerDocument.dispatchEvent(seen);
	}
	place.dispatchEvent(event);
}

const FINGER = { pointerType: "touch" };
const SECOND = { ...FINGER, pointerId: 2, isPrimary: false };

describe("a tap", () => {
	test("chooses the tile that it is on", () => {
		dispatch("pointerdown");
		dispatch("pointermove", { at: 103 });
		dispatch("pointerup", { at: 103 });
		expect(taps).toEqual([2]);
	});

	test("with a pen, too", () => {
		dispatch("pointerdown", { pointerType: "pen" });
		dispatch("pointerup", { pointerType: "pen", timeStamp: 5000 });
		expect(taps).toEqual([2]);
	});

	test("is possible after one that was spoilt", () => {
		dispatch("pointerdown");
		dispatch("pointercancel");
		dispatch("pointerdown");
		dispatch("pointerup");
		expect(taps).toEqual([2]);
	});
});

describe("nothing is chosen", () => {
	test.each([0, 1, 3])("by two fingers that move by %d pixels", (by) => {
		dispatch("pointerdown", FINGER);
		dispatch("pointerdown", { ...SECOND, at: 110 });
		dispatch("pointermove", { ...SECOND, at: 110 + by });
		dispatch("pointerup", { ...SECOND, at: 110 + by });
		dispatch("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a second finger that is put down and lifted first", () => {
		dispatch("pointerdown", FINGER);
		dispatch("pointerdown", SECOND);
		dispatch("pointerup", FINGER);
		dispatch("pointerup", SECOND);
		expect(taps).toEqual([]);
	});

	test("by a finger while another one comes down beside the board", () => {
		dispatch("pointerdown", FINGER);
		const beside = new Event("pointerdown");
		Object.defineProperty(beside, "pointerId", { value: 2 });
		place.ownerDocument.dispatchEvent(beside);
		dispatch("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a finger while another one is down beside the board", () => {
		dispatch("pointerdown", SECOND);
		dispatch("pointerup", SECOND);
		expect(taps).toEqual([]);
	});

	test("by a move to another tile and back", () => {
		dispatch("pointerdown");
		dispatch("pointermove", { at: 150 });
		dispatch("pointermove", { at: 100 });
		dispatch("pointerup", { at: 100 });
		expect(taps).toEqual([]);
		expect(camera).toEqual(["pan", "pan"]);
	});

	test("by a small move over a tile's edge", () => {
		dispatch("pointerdown", { at: 118 });
		dispatch("pointerup", { at: 121 });
		expect(taps).toEqual([]);
	});

	test("by a move that comes with the pointer's end alone", () => {
		dispatch("pointerdown", { at: 82 });
		dispatch("pointerup", { at: 110 });
		expect(taps).toEqual([]);
	});

	test("by a touch that the browser takes for itself", () => {
		dispatch("pointerdown", FINGER);
		dispatch("pointercancel", FINGER);
		dispatch("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by one of two fingers after the other was taken away", () => {
		dispatch("pointerdown", FINGER);
		dispatch("pointerdown", SECOND);
		dispatch("pointercancel", SECOND);
		dispatch("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a finger that stays", () => {
		dispatch("pointerdown", FINGER);
		dispatch("pointerup", { ...FINGER, timeStamp: 900 });
		expect(taps).toEqual([]);
	});

	test("by a long press, which withdraws", () => {
		dispatch("pointerdown", FINGER);
		dispatch("contextmenu", FINGER);
		dispatch("pointerup", FINGER);
		expect(taps).toEqual([]);
		expect(withdrawn).toEqual([2]);
	});

	test("by the right button, or both", () => {
		dispatch("pointerdown", { button: 2, buttons: 2 });
		dispatch("pointerup", { button: 2 });
		dispatch("pointerdown");
		dispatch("pointermove", { buttons: 3 });
		dispatch("pointermove", { buttons: 2 });
		dispatch("pointerup", { button: 2 });
		dispatch("pointerdown");
		dispatch("pointermove", { buttons: 3 });
		dispatch("pointermove", { buttons: 1 });
		dispatch("pointerup");
		expect(taps).toEqual([]);
	});

	test("by a press that began in the turn before", () => {
		dispatch("pointerdown");
		meaning = "turn 2";
		dispatch("pointerup");
		expect(taps).toEqual([]);
	});
});

test("two fingers zoom by their move, and one that stays down moves the board", () => {
	dispatch("pointerdown", FINGER);
	dispatch("pointerdown", { ...SECOND, at: 200 });
	dispatch("pointermove", { ...SECOND, at: 203 });
	dispatch("pointerup", { ...SECOND, at: 203 });
	dispatch("pointermove", { ...FINGER, at: 101 });
	expect(camera).toEqual(["zoom", "pan"]);
});
