import { expect, test } from "vitest";
import { isHeadline } from "../../../src/client/shared/logRules.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { LoggedEvent } from "../../../src/words/eventText.ts";
import { Page } from "../game/page.ts";
import { Room } from "../game/room.ts";

const { view } = new Page(
	new Room(
		{ name: "march" },
		{ settings: { map: "plain", board: { cols: 17, rows: 9 } } },
	),
).state as { view: PlayingView };
const own = view.viewer as Seat;
const [ann, bob] = view.seats
	.map((_, seat) => seat as Seat)
	.filter((seat) => seat !== own);

function captured(seat: Seat, from: Seat): LoggedEvent {
	const tile = 0 as TileIndex;
	return { type: "captured", seat, tile, from, strength: 3, points: 3 };
}

const scored: LoggedEvent = { type: "scored", points: [2, 2, 2] };

test("a closed log shows what happens to the reader, not what everybody scores", () => {
	expect(isHeadline(captured(ann, own), view)).toBe(true);
	expect(isHeadline(captured(own, ann), view)).toBe(true);
	expect(isHeadline(captured(ann, bob), view)).toBe(false);
	expect(isHeadline(scored, view)).toBe(false);
});

test("to those who watch it shows anybody's news", () => {
	const watched = { ...view, viewer: null };
	expect(isHeadline(captured(ann, bob), watched)).toBe(true);
	expect(isHeadline(scored, watched)).toBe(false);
});
