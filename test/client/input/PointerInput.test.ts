import { beforeEach, describe, expect, test } from "vitest";
import { PointerInput } from "../../../src/client/board/PointerInput.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";

/** A place whose tiles are columns of 40 pixels, and the page that it is on. */
class Place extends EventTarget {
	readonly ownerDocument = new EventTarget();

	setPointerCapture(): void {
		// The test tells every event anyway.
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

/** Tells the place, and before it the page, as a browser does. */
function tell(type: string, { at = 100, ...more }: Told = {}): void {
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
		tell("pointerdown");
		tell("pointermove", { at: 103 });
		tell("pointerup", { at: 103 });
		expect(taps).toEqual([2]);
	});

	test("with a pen, too", () => {
		tell("pointerdown", { pointerType: "pen" });
		tell("pointerup", { pointerType: "pen", timeStamp: 5000 });
		expect(taps).toEqual([2]);
	});

	test("comes after one that was none", () => {
		tell("pointerdown");
		tell("pointercancel");
		tell("pointerdown");
		tell("pointerup");
		expect(taps).toEqual([2]);
	});
});

describe("nothing is chosen", () => {
	test.each([0, 1, 3])("by two fingers that move by %d pixels", (by) => {
		tell("pointerdown", FINGER);
		tell("pointerdown", { ...SECOND, at: 110 });
		tell("pointermove", { ...SECOND, at: 110 + by });
		tell("pointerup", { ...SECOND, at: 110 + by });
		tell("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a second finger that is put down and lifted first", () => {
		tell("pointerdown", FINGER);
		tell("pointerdown", SECOND);
		tell("pointerup", FINGER);
		tell("pointerup", SECOND);
		expect(taps).toEqual([]);
	});

	test("by a finger while another one comes down beside the board", () => {
		tell("pointerdown", FINGER);
		const beside = new Event("pointerdown");
		Object.defineProperty(beside, "pointerId", { value: 2 });
		place.ownerDocument.dispatchEvent(beside);
		tell("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a finger while another one is down beside the board", () => {
		tell("pointerdown", SECOND);
		tell("pointerup", SECOND);
		expect(taps).toEqual([]);
	});

	test("by a way to another tile and back", () => {
		tell("pointerdown");
		tell("pointermove", { at: 150 });
		tell("pointermove", { at: 100 });
		tell("pointerup", { at: 100 });
		expect(taps).toEqual([]);
		expect(camera).toEqual(["pan", "pan"]);
	});

	test("by a step over a tile's edge", () => {
		tell("pointerdown", { at: 118 });
		tell("pointerup", { at: 121 });
		expect(taps).toEqual([]);
	});

	test("by a way that is told with its end alone", () => {
		tell("pointerdown", { at: 82 });
		tell("pointerup", { at: 110 });
		expect(taps).toEqual([]);
	});

	test("by a touch that the browser takes for itself", () => {
		tell("pointerdown", FINGER);
		tell("pointercancel", FINGER);
		tell("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a finger of two, of which the other was taken away", () => {
		tell("pointerdown", FINGER);
		tell("pointerdown", SECOND);
		tell("pointercancel", SECOND);
		tell("pointerup", FINGER);
		expect(taps).toEqual([]);
	});

	test("by a finger that stays", () => {
		tell("pointerdown", FINGER);
		tell("pointerup", { ...FINGER, timeStamp: 900 });
		expect(taps).toEqual([]);
	});

	test("by a long press, which takes back", () => {
		tell("pointerdown", FINGER);
		tell("contextmenu", FINGER);
		tell("pointerup", FINGER);
		expect(taps).toEqual([]);
		expect(withdrawn).toEqual([2]);
	});

	test("by the right button, or both", () => {
		tell("pointerdown", { button: 2, buttons: 2 });
		tell("pointerup", { button: 2 });
		tell("pointerdown");
		tell("pointermove", { buttons: 3 });
		tell("pointermove", { buttons: 2 });
		tell("pointerup", { button: 2 });
		tell("pointerdown");
		tell("pointermove", { buttons: 3 });
		tell("pointermove", { buttons: 1 });
		tell("pointerup");
		expect(taps).toEqual([]);
	});

	test("by a press that began in the turn before", () => {
		tell("pointerdown");
		meaning = "turn 2";
		tell("pointerup");
		expect(taps).toEqual([]);
	});
});

test("two fingers zoom by what they move, and one that stays on moves the board", () => {
	tell("pointerdown", FINGER);
	tell("pointerdown", { ...SECOND, at: 200 });
	tell("pointermove", { ...SECOND, at: 203 });
	tell("pointerup", { ...SECOND, at: 203 });
	tell("pointermove", { ...FINGER, at: 101 });
	expect(camera).toEqual(["zoom", "pan"]);
});
