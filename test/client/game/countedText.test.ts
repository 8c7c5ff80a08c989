import { expect, test } from "vitest";
import { countedText } from "../../../src/client/game/lazy/countedText.ts";
import { rulesetFor } from "../../../src/rules/modes.ts";
import {
	emptyPosition,
	type Position,
	type Seat,
	type SeatState,
} from "../../../src/rules/position.ts";
import { gameWords as en } from "../../../src/words/en/game.ts";
import { gameWords as fr } from "../../../src/words/fr/game.ts";
import { CALM, settingsFor } from "../../support/setting.ts";

const BOARD = { cols: 7, rows: 7 };
const A = 0 as Seat;
const B = 1 as Seat;
const LIVING: SeatState = {
	...{ type: "alive", level: 5, banked: 0, startedTurn: 0, startedAt: 0 },
	...{ lastTurnPlayed: 0, hasHeldLand: true, tiles: 7 },
};
const DEAD: SeatState = {
	...{ type: "dead", startedTurn: 0, endedTurn: 9, diedAt: 0 },
	...{ killedBy: A, hasHeldLand: true },
};
const position: Position = {
	...emptyPosition(BOARD, 2),
	seats: [LIVING, DEAD],
	points: [41, 43],
};

test("whoever is out has points that did not count, and no tiles", () => {
	const ruleset = rulesetFor("march", BOARD);
	const over = { position, settings: settingsFor(2, { ruleset }) };
	expect(countedText(over, A, en)).toBe("41 points · 7 tiles");
	expect(countedText(over, B, en)).toBe("43 points · out");
	expect(countedText(over, A, fr)).toBe("41\u00a0points · 7\u00a0cases");
	expect(countedText(over, B, fr)).toBe("43\u00a0points · hors jeu");
});

test("without points, land counts", () => {
	const over = { position, settings: settingsFor(2, { ruleset: CALM }) };
	expect(countedText(over, A, en)).toBe("14%");
	expect(countedText(over, B, en)).toBe("0%");
});

test("a little land is not nothing", () => {
	const wide = { ...emptyPosition({ cols: 40, rows: 30 }, 2) };
	const over = {
		position: { ...wide, seats: [LIVING, DEAD] },
		settings: settingsFor(2, { ruleset: CALM }),
	};
	expect(countedText(over, A, en)).toBe("<1%");
	expect(countedText(over, A, fr)).toBe("<1\u202f%");
	expect(countedText(over, B, en)).toBe("0%");
});
