/** The game in the home page's picture: a recorded game between bots, after several turns. */
import { keyOfTurn } from "../../../rules/chain.ts";
import type { TileIndex } from "../../../rules/hex.ts";
import { marchFor } from "../../../rules/modes.ts";
import {
	emptyPosition,
	type Position,
	type Seat,
} from "../../../rules/position.ts";
import { applyEntries, unpackOrders } from "../../../rules/replay.ts";
import { resolveTurn } from "../../../rules/turn.ts";

const BOARD = { cols: 17, rows: 9 };
const NAMES = ["Mira", "Joran", "Ilse", "Tomas", "Renata"];
const SECRET = "5ea1ed0f".repeat(8);

/** Each seat's start tile. */
const STARTS: readonly (readonly [seat: number, tile: number])[] = [
	[3, 81],
	[4, 77],
	[2, 73],
	[0, 130],
	[1, 122],
];

/** Each turn's orders: seat and tile, alternating (see `TurnRecord`). */
const ORDERS = [
	"2 89 3 98 1 123 0 129 4 60",
	"2 88 0 131 2 74 4 78 3 114 1 107 0 112 3 116 1 108 4 62",
	"2 58 1 92 0 111 3 117 4 43",
	"2 41 1 109 0 127 3 64 4 42",
	"2 104 1 124 3 134 0 132 4 44",
	"2 40 3 47 0 144 4 28 1 142",
	"2 103 2 120 3 97 0 96 1 125 3 30 0 113 1 138 4 29 4 30",
	"2 23 1 93 2 -1 3 31 0 94 1 105 3 32 4 25 0 128 4 93",
	"2 7 3 63 0 148 2 75 3 82 1 90 0 150 1 93 4 45 4 27",
	"1 126 2 -1 2 86 3 100 1 140 0 146 4 11 3 49 0 95 4 26",
	"2 56 3 48 2 71 3 15 0 79 1 93 1 106 0 79 3 66 4 8 0 133 4 9",
	"2 69 1 137 0 133 4 61 1 143 2 54 3 83 2 -1 0 115 1 139 4 12 0 115 3 99 4 10 3 135",
	"2 136 1 136 2 53 4 59 0 151 1 119 3 114 2 119 3 65 1 110 0 110 4 46 0 110 3 14 4 80",
	"1 91 2 39 2 35 0 110 3 63 1 91 2 38 4 76 3 84 0 149 1 141 3 118 0 147 3 50 4 13 4 24",
	"2 75 2 21 3 33 1 121 0 145 2 18 3 134 2 136 1 121 0 152 4 46 3 30 0 134 1 136 0 134 3 97 4 24 4 62 4 80",
];

export type DemoGame = {
	readonly position: Position;
	readonly names: readonly string[];
	readonly maxStrength: number;
};

/** Plays the recorded game by the rules, up to the position of the picture. */
export function playDemoGame(): DemoGame {
	const ruleset = marchFor(BOARD);
	const chain = { secret: SECRET, lastTurn: ruleset.maxTurns };
	const entries = STARTS.map(([seat, tile]) => ({
		seat: seat as Seat,
		tile: tile as TileIndex,
		at: 0,
	}));
	const empty = emptyPosition(BOARD, NAMES.length);
	const start = applyEntries(ruleset, empty, entries).position;
	const position = ORDERS.reduce((before, packed, turn) => {
		const record = {
			orders: packed.split(" ").map(Number),
			at: 0,
			key: keyOfTurn(chain, turn),
			hash: "",
		};
		const orders = unpackOrders(ruleset, record);
		return resolveTurn(ruleset, before, { ...record, orders }).position;
	}, start);
	return { position, names: NAMES, maxStrength: ruleset.maxStrength };
}
