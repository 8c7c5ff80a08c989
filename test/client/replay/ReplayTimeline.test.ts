import { describe, expect, test } from "vitest";
import {
	nameOf,
	plansAt,
	tellLead,
	viewOf,
} from "../../../src/client/replay/frames.ts";
import { type Film, shoot } from "../../../src/client/replay/ReplayTimeline.ts";
import { hashOf } from "../../../src/rules/hash.ts";
import { landOf, type Seat } from "../../../src/rules/position.ts";
import type { GameLog } from "../../../src/rules/replay.ts";
import { TURN_BY_TURN } from "../../../src/rules/ruleset.ts";
import { replay } from "../../../src/rules/versions.ts";
import { en } from "../../../src/words/en/game.ts";
import { enReplay } from "../../../src/words/en/replay.ts";
import { logNamed } from "../../support/games.ts";
import { changed, enters, GAME, recorded } from "../../support/recorded.ts";

const words = { ...en, replay: enReplay };

function filmOf(log: GameLog): Film {
	const shot = shoot(log);
	for (;;) {
		const { done, value } = shot.next();
		if (!done) continue;
		if (value === null) throw new Error("there is no film");
		return value;
	}
}

const LONG = logNamed("march-17x9-4");
const BROKEN_OFF = logNamed("classic-broken-off-8x6-4");

describe("a film", () => {
	test("has the position in which each turn begins, in whatever order one asks", () => {
		const film = filmOf(LONG);
		const hashes = LONG.turns.map(({ hash }) => hash);
		expect(film.last).toBe(hashes.length);
		for (let i = 0; i < film.last; i++) {
			const frame = 1 + ((i * 17) % film.last);
			expect(hashOf(film.positionAt(frame))).toBe(hashes[frame - 1]);
		}
		expect(film.positionAt(0).turn).toBe(0);
	});

	test("tells what happened in each turn", () => {
		const film = filmOf(LONG);
		const turns = [...replay(LONG)];
		for (const turn of [20, 3, 4, 37])
			expect(film.eventsOf(turn)).toEqual(turns[turn].events);
	});

	test("ends with how the game ended, also in the midst of a turn", () => {
		for (const log of [LONG, BROKEN_OFF]) {
			const film = filmOf(log);
			expect(hashOf(film.positionAt(film.last))).toBe(log.hash);
			expect(film.recordOf(film.last)).toBeNull();
		}
		const film = filmOf(BROKEN_OFF);
		expect(film.eventsOf(film.last).map(({ type }) => type)).toContain(
			"entered",
		);
	});

	test("knows everybody's land in each frame", () => {
		const film = filmOf(BROKEN_OFF);
		expect(film.lands).toHaveLength(film.last + 1);
		for (const frame of [0, 1, 30, film.last]) {
			const position = film.positionAt(frame);
			expect(film.lands[frame]).toEqual({
				turn: frame,
				tiles: position.seats.map((_, seat) => landOf(position, seat as Seat)),
			});
		}
	});

	test("is shot turn by turn, so that a page can breathe", () => {
		expect([...shoot(recorded(TURN_BY_TURN, GAME))]).toEqual([1, 2, 3, 4]);
	});

	test("of a game without a turn is one frame", () => {
		const film = filmOf(recorded(TURN_BY_TURN, []));
		expect(film.last).toBe(0);
		expect(film.lands).toHaveLength(1);
		expect(film.positionAt(0).turn).toBe(0);
	});

	test("there is none of what can't be played", () => {
		const log = recorded(TURN_BY_TURN, GAME);
		for (const damaged of [
			changed(log, 2, { orders: [9, 0, 0] }),
			{ ...log, entries: [0, 99, 0] },
			{ ...log, rules: 99 },
		]) {
			const shot = shoot(damaged);
			let end = shot.next();
			while (!end.done) end = shot.next();
			expect(end.value).toBeNull();
		}
	});
});

describe("a frame", () => {
	const film = filmOf(recorded(TURN_BY_TURN, GAME));

	test("is a view of the game as it stood", () => {
		const view = viewOf(film, 2, 1 as Seat);
		expect(view).toMatchObject({
			...{ type: "over", viewer: 1, reason: "unattended" },
			settings: { ruleset: TURN_BY_TURN, seatCount: 3 },
			seats: [{ name: "Ann", bot: null }, { bot: "calm" }, { name: "Cy" }],
		});
		expect(view.position).toBe(film.positionAt(2));
	});

	test("shows who gave up at the end alone: when it was is in no log", () => {
		const resigned = [2 as Seat];
		const left = filmOf(recorded(TURN_BY_TURN, GAME, { resigned }));
		const resignedIn = (frame: number) =>
			viewOf(left, frame, null).seats.map(({ hasResigned }) => hasResigned);
		expect(resignedIn(3)).toEqual([false, false, false]);
		expect(resignedIn(4)).toEqual([false, false, true]);
	});

	test("has the orders of its turn as arrows, those on one tile together", () => {
		expect(plansAt(film, 1)).toEqual([
			{ seat: 1, tile: 13, count: 1, isDraft: false },
			{ seat: 0, tile: 5, count: 1, isDraft: false },
		]);
		// Who banks points nowhere.
		expect(plansAt(film, 0)).toHaveLength(1);
		expect(plansAt(film, film.last)).toEqual([]);
	});

	test("has a name", () => {
		expect(nameOf(film, 0, enReplay)).toBe("Turn 0 of 3");
		expect(nameOf(film, 3, enReplay)).toBe("Turn 3 of 3");
		expect(nameOf(film, 4, enReplay)).toBe("After turn 3");
		const none = filmOf(recorded(TURN_BY_TURN, []));
		expect(nameOf(none, 0, enReplay)).toBe("The game is over");
	});

	test("is told by who leads and who follows", () => {
		expect(tellLead(viewOf(film, 0, null), words)).toBe("nobody holds land");
		expect(tellLead(viewOf(film, 1, null), words)).toBe(
			"Ann leads with 2 tiles, 13% of the map, Bo 1 tile",
		);
	});
});

test("who had entered in a turn that was broken off is in the last frame alone", () => {
	const log = recorded(TURN_BY_TURN, GAME.slice(0, 1), {
		entries: [enters(2, 4, 1010)],
	});
	const film = filmOf(log);
	expect(film.positionAt(0).seats[2].type).toBe("absent");
	expect(film.positionAt(1).seats[2].type).toBe("alive");
});
