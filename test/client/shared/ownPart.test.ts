import { describe, expect, test } from "vitest";
import {
	type OwnPart,
	ownPartIn,
	ownPartText,
} from "../../../src/client/shared/ownPart.ts";
import { pointsOf, type Seat } from "../../../src/rules/position.ts";
import type { GameLog } from "../../../src/rules/replay.ts";
import { isTown } from "../../../src/rules/terrain.ts";
import { replay, rulesOf } from "../../../src/rules/versions.ts";
import { ownPartWords } from "../../../src/words/en/ownPart.ts";
import { logNamed } from "../../support/gameFiles.ts";
import { EVEN, enters, orders, recorded } from "../../support/recorded.ts";

function partIn(log: GameLog, seat: number): OwnPart | null {
	const telling = ownPartIn(log, seat as Seat);
	for (;;) {
		const { done, value } = telling.next();
		if (done) return value;
	}
}

const textIn = (log: GameLog, seat: number) => {
	const part = partIn(log, seat);
	return part === null ? null : ownPartText(part, ownPartWords);
};

describe.each([
	"march-ring-11x9-2-v2",
	"march-people-twins-17x9-4-v2",
	"march-archipelago-25x20-8-v2",
])("in %s, each player's part", (name) => {
	const log = logNamed(name);
	const turns = [...replay(log)];
	const all = log.seats.map((_, seat) => partIn(log, seat));
	const known = all.filter((part) => part !== null);

	test("adds up to what all have taken from one another", () => {
		expect(known.length).toBe(log.seats.length - log.resigned.length);
		const events = turns.flatMap((turn) => turn.events);
		const taken = events.filter(
			(event) =>
				event.type === "captured" && !log.resigned.includes(event.seat),
		);
		expect(taken.length).toBeGreaterThan(0);
		const told = known.reduce((sum, { tiles }) => sum + tiles, 0);
		expect(told).toBe(taken.length);
		expect(known.every(({ areBroken }) => !areBroken)).toBe(true);
	});

	test("balances with the towns held in the end, beside the one at the start", () => {
		const { board, owners } = turns[turns.length - 1].position;
		for (const [seat, part] of all.entries()) {
			if (part === null) continue;
			const held = owners.filter(
				(owner, tile) => owner === seat && isTown(board, tile as never),
			).length;
			expect(1 + part.towns.took - part.towns.lost).toBe(held);
		}
	});

	test("tells the first of the turns that brought most points", () => {
		const empty = rulesOf(log.rules)?.emptyPosition(
			log.board,
			log.seats.length,
		);
		const positions = [empty, ...turns.map(({ position }) => position)];
		for (const [seat, part] of all.entries()) {
			if (part === null) continue;
			const gains = turns.map((_, turn) => {
				const [before, after] = [positions[turn], positions[turn + 1]];
				if (!before || !after) throw new Error("no position");
				return pointsOf(after, seat as Seat) - pointsOf(before, seat as Seat);
			});
			const gain = Math.max(...gains);
			const turn = gains.indexOf(gain);
			const best = turn === 0 ? null : { turn, gain, isLand: false };
			expect(part.best).toEqual(best);
		}
	});
});

describe("where there are no towns", () => {
	test("tiles are told alone: of the classic game those that were broken", () => {
		const part = partIn(logNamed("classic-9x9-3-v2"), 0);
		expect(part?.towns).toEqual({ took: 0, lost: 0 });
		expect(part?.areBroken).toBe(true);
		expect(part?.best?.isLand).toBe(true);
		expect(textIn(logNamed("classic-9x9-3-v2"), 0)).toMatch(
			/^Your game: (\d+\stiles? of others broken, )?best turn \d+ \(\+\d+\stiles?\)$/,
		);
	});

	test("what a start brings is no deed", () => {
		const begun = recorded(EVEN, [{ entries: [enters(0, 0), enters(1, 8)] }]);
		expect(textIn(begun, 0)).toBe("");
		const grown = recorded(EVEN, [
			{ entries: [enters(0, 0), enters(1, 8)], orders: [orders(0, 5)] },
		]);
		expect(textIn(grown, 0)).toBe("Your game: best turn 1 (+1 tile)");
		expect(textIn(grown, 1)).toBe("");
	});

	test("of a turn that takes a second nothing is told", () => {
		const log = logNamed("free-full-13x9-4-v2");
		const part = partIn(log, 1);
		expect(part?.best).toBeNull();
		expect(part?.areBroken).toBe(false);
		expect(part?.tiles).toBeGreaterThan(0);
	});
});

test("whoever gave up is told nothing, as the log does not say when a bot played on", () => {
	const begun = recorded(EVEN, [{ entries: [enters(0, 0), enters(1, 8)] }], {
		resigned: [1 as Seat],
	});
	expect(partIn(begun, 1)).toBeNull();
	expect(partIn(begun, 0)).not.toBeNull();
});

test("only what there is something to tell of is told", () => {
	const nothing = {
		...{ towns: { took: 0, lost: 0 }, tiles: 0, areBroken: false },
		best: null,
	};
	const told = (part: Partial<OwnPart>) =>
		ownPartText({ ...nothing, ...part }, ownPartWords).replaceAll(
			"\u00a0",
			" ",
		);
	expect(told({})).toBe("");
	expect(told({ towns: { took: 0, lost: 1 } })).toBe("Your game: 1 town lost");
	expect(told({ towns: { took: 2, lost: 0 }, tiles: 1 })).toBe(
		"Your game: 2 towns taken, 1 tile taken from others",
	);
	expect(
		told({
			towns: { took: 3, lost: 1 },
			tiles: 21,
			best: { turn: 11, gain: 9, isLand: false },
		}),
	).toBe(
		"Your game: 3 towns taken and 1 lost, 21 tiles taken from others, best turn 12 (+9 points)",
	);
});
