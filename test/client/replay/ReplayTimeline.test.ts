import { describe, expect, test } from "vitest";
import {
	leadText,
	nameOf,
	orderArrowsAt,
	viewOf,
} from "../../../src/client/replay/frames.ts";
import {
	playThrough,
	type ReplayTimeline,
} from "../../../src/client/replay/ReplayTimeline.ts";
import { hashOf } from "../../../src/rules/hash.ts";
import { CLASSIC } from "../../../src/rules/modes.ts";
import { landOf, type Seat } from "../../../src/rules/position.ts";
import type { GameLog } from "../../../src/rules/replay.ts";
import { replay } from "../../../src/rules/versions.ts";
import { gameWords as enGame } from "../../../src/words/en/game.ts";
import { replayWords as enReplay } from "../../../src/words/en/replay.ts";
import { logNamed } from "../../support/gameFiles.ts";
import { changed, enters, GAME, recorded } from "../../support/recorded.ts";

const words = { ...enGame, replay: enReplay };

function timelineOf(log: GameLog): ReplayTimeline {
	const shot = playThrough(log);
	for (;;) {
		const { done, value } = shot.next();
		if (!done) continue;
		if (value === null) throw new Error("there is no timeline");
		return value;
	}
}

const LONG = logNamed("march-17x9-4");
const BROKEN_OFF = logNamed("classic-broken-off-8x6-4");

describe("a timeline", () => {
	test("has the position in which each turn begins, asked in any order", () => {
		const timeline = timelineOf(LONG);
		const hashes = LONG.turns.map(({ hash }) => hash);
		expect(timeline.last).toBe(hashes.length);
		for (let i = 0; i < timeline.last; i++) {
			const frame = 1 + ((i * 17) % timeline.last);
			expect(hashOf(timeline.positionAt(frame))).toBe(hashes[frame - 1]);
		}
		expect(timeline.positionAt(0).turn).toBe(0);
	});

	test("has the events of each turn", () => {
		const timeline = timelineOf(LONG);
		const turns = [...replay(LONG)];
		for (const turn of [20, 3, 4, 37])
			expect(timeline.eventsOf(turn)).toEqual(turns[turn].events);
	});

	test("ends as the game ended, also in the middle of a turn", () => {
		for (const log of [LONG, BROKEN_OFF]) {
			const timeline = timelineOf(log);
			expect(hashOf(timeline.positionAt(timeline.last))).toBe(log.hash);
			expect(timeline.recordOf(timeline.last)).toBeNull();
		}
		const timeline = timelineOf(BROKEN_OFF);
		expect(timeline.eventsOf(timeline.last).map(({ type }) => type)).toContain(
			"entered",
		);
	});

	test("knows everybody's land in each frame", () => {
		const timeline = timelineOf(BROKEN_OFF);
		expect(timeline.lands).toHaveLength(timeline.last + 1);
		for (const frame of [0, 1, 30, timeline.last]) {
			const position = timeline.positionAt(frame);
			expect(timeline.lands[frame]).toEqual({
				turn: frame,
				tiles: position.seats.map((_, seat) => landOf(position, seat as Seat)),
			});
		}
	});

	test("is played turn by turn, so that a page stays responsive", () => {
		expect([...playThrough(recorded(CLASSIC, GAME))]).toEqual([1, 2, 3, 4]);
	});

	test("of a game without a turn is one frame", () => {
		const timeline = timelineOf(recorded(CLASSIC, []));
		expect(timeline.last).toBe(0);
		expect(timeline.lands).toHaveLength(1);
		expect(timeline.positionAt(0).turn).toBe(0);
	});

	test("does not exist for a log that can't be played", () => {
		const log = recorded(CLASSIC, GAME);
		for (const damaged of [
			changed(log, 2, { orders: [9, 0, 0] }),
			{ ...log, entries: [0, 99, 0] },
			{ ...log, rules: 99 },
		]) {
			const shot = playThrough(damaged);
			let end = shot.next();
			while (!end.done) end = shot.next();
			expect(end.value).toBeNull();
		}
	});
});

describe("a frame", () => {
	const timeline = timelineOf(recorded(CLASSIC, GAME));

	test("is a view of the game as it stood", () => {
		const view = viewOf(timeline, 2, 1 as Seat);
		expect(view).toMatchObject({
			...{ type: "over", viewer: 1, reason: "unattended" },
			settings: { ruleset: CLASSIC, seatCount: 3 },
			seats: [{ name: "Ann", bot: null }, { bot: "calm" }, { name: "Cy" }],
		});
		expect(view.position).toBe(timeline.positionAt(2));
	});

	test("shows only at the end who gave up, as a log does not say when", () => {
		const resigned = [2 as Seat];
		const left = timelineOf(recorded(CLASSIC, GAME, { resigned }));
		const resignedIn = (frame: number) =>
			viewOf(left, frame, null).seats.map(({ hasResigned }) => hasResigned);
		expect(resignedIn(3)).toEqual([false, false, false]);
		expect(resignedIn(4)).toEqual([false, false, true]);
	});

	test("has the orders of its turn as arrows, those on one tile together", () => {
		expect(orderArrowsAt(timeline, 1)).toEqual([
			{ seat: 1, type: "tile", tile: 13, count: 1, isDraft: false },
			{ seat: 0, type: "tile", tile: 5, count: 1, isDraft: false },
		]);
		// Banking has no arrow.
		expect(orderArrowsAt(timeline, 0)).toHaveLength(1);
		expect(orderArrowsAt(timeline, timeline.last)).toEqual([]);
	});

	test("has a name", () => {
		expect(nameOf(timeline, 0, enReplay)).toBe("Turn 1 of 4");
		expect(nameOf(timeline, 3, enReplay)).toBe("Turn 4 of 4");
		expect(nameOf(timeline, 4, enReplay)).toBe("After turn 4");
		const none = timelineOf(recorded(CLASSIC, []));
		expect(nameOf(none, 0, enReplay)).toBe("The game is over");
	});

	test("is described by who leads and who follows", () => {
		expect(leadText(viewOf(timeline, 0, null), words)).toBe(
			"nobody holds land",
		);
		expect(leadText(viewOf(timeline, 1, null), words)).toBe(
			"Ann leads with 2 tiles, 13% of the map, Bo 1 tile",
		);
	});
});

test("a player who came in a turn that was broken off is only in the last frame", () => {
	const log = recorded(CLASSIC, GAME.slice(0, 1), {
		entries: [enters(2, 4, 1010)],
	});
	const timeline = timelineOf(log);
	expect(timeline.positionAt(0).seats[2].type).toBe("absent");
	expect(timeline.positionAt(1).seats[2].type).toBe("alive");
});
