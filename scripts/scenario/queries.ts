/** Answers the queries of a scenario, which need no game. */
import {
	centerOf,
	cornersOf,
	extentOf,
	type Point,
	tileUnder,
} from "../../src/board/layout.ts";
import {
	allTiles,
	type Board,
	border,
	colOf,
	disc,
	distance,
	neighborTable,
	OFF_BOARD,
	rowOf,
	type TileIndex,
	tileAt,
} from "../../src/rules/hex.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { nextPhase, type Phase } from "../../src/rules/phase.ts";
import { levelOfLand } from "../../src/rules/steps/level.ts";
import {
	drawBounds,
	drawValue,
	eventKind,
} from "../../src/rules/steps/randomEvents.ts";
import { boardFor, sizeToFit } from "./boardFit.ts";
import type { QueriesScenario } from "./format.ts";
import { toRuleset } from "./ruleset.ts";
import type { PhaseName, Query } from "./shapes.ts";

/** Returns the answers in order, or `error` if one needs a board and none is given. */
export function answerQueries({
	grid,
	queries,
}: QueriesScenario): { answers: unknown[] } | { error: string } {
	const answers: unknown[] = [];
	for (const [i, query] of queries.entries()) {
		const board = grid ?? boardAround(query);
		if (isBoardless(query)) answers.push(answerWithoutBoard(query));
		else if (board === null)
			return { error: `queries[${i}]: ${query.q} needs a grid` };
		else answers.push(answerOnBoard(board, query));
	}
	return { answers };
}

/** A board that contains the tiles of a query, if its answer is the same on every such board. */
function boardAround(query: Query): Board | null {
	switch (query.q) {
		case "distance":
			return boardTo([query.from, query.to]);
		case "center":
		case "corners":
			return boardTo([query.tile]);
		default:
			return null;
	}
}

function boardTo(tiles: [number, number][]): Board {
	return {
		cols: Math.max(...tiles.map(([col]) => col)) + 1,
		rows: Math.max(...tiles.map(([, row]) => row)) + 1,
	};
}

type BoardlessQuery = Extract<
	Query,
	{
		q:
			| "gridSize"
			| "level"
			| "eventKind"
			| "drawBounds"
			| "drawValue"
			| "phases";
	}
>;

const BOARDLESS: readonly Query["q"][] = [
	"gridSize",
	"level",
	"eventKind",
	"drawBounds",
	"drawValue",
	"phases",
] satisfies BoardlessQuery["q"][];

function isBoardless(query: Query): query is BoardlessQuery {
	return BOARDLESS.includes(query.q);
}

function answerWithoutBoard(query: BoardlessQuery): unknown {
	switch (query.q) {
		case "gridSize":
			return boardFor(query.tiles, query.width, query.height);
		case "level": {
			const { startLevel, levels: levelSteps, tiles } = query;
			return levelOfLand({ startLevel, levelSteps }, tiles);
		}
		case "eventKind":
			return CLASSIC.events && eventKind(CLASSIC.events, query.roll);
		case "drawBounds":
			return drawBounds([query.low, query.high]);
		case "drawValue":
			return drawValue(query.a, query.b);
		case "phases":
			return answerPhases(query);
	}
}

function answerOnBoard(
	board: Board,
	query: Exclude<Query, BoardlessQuery>,
): unknown {
	const tileOf = ([col, row]: [number, number]) => tileAt(board, col, row);
	const pairOf = (tile: TileIndex) => [colOf(board, tile), rowOf(board, tile)];
	switch (query.q) {
		case "tiles":
			return allTiles(board).map(pairOf);
		case "neighbors": {
			const from = 6 * tileOf(query.tile);
			return [...neighborTable(board).subarray(from, from + 6)].map((tile) =>
				tile === OFF_BOARD ? null : pairOf(tile as TileIndex),
			);
		}
		case "distance":
			return distance(board, tileOf(query.from), tileOf(query.to));
		case "disc":
			return disc(board, tileOf(query.center), query.radius).map(pairOf);
		case "border":
			return border(board, query.tiles.map(tileOf)).map(({ tile, sides }) => ({
				tile: pairOf(tile),
				sides,
			}));
		case "center":
			return xy(centerOf(board, tileOf(query.tile), query.size));
		case "corners":
			return cornersOf(board, tileOf(query.tile), query.size).map(xy);
		case "extent":
			return xy(extentOf(board, query.size));
		case "tileAt": {
			const tile = tileUnder(board, query, query.size);
			return tile === null ? null : pairOf(tile);
		}
		case "tileSize":
			return sizeToFit(board, query.width, query.height);
	}
}

function xy({ x, y }: Point): [number, number] {
	return [x, y];
}

const PHASE_NAMES: Record<Phase, PhaseName> = {
	waiting: "waiting_for_players",
	collecting: "collecting_actions",
	events: "random_events",
	executing: "executing_actions",
	erosion: "erosion",
};

function answerPhases(query: Extract<Query, { q: "phases" }>): unknown {
	const ruleset = toRuleset(query.ruleset);
	let phase = (Object.keys(PHASE_NAMES) as Phase[]).find(
		(name) => PHASE_NAMES[name] === query.phase,
	) as Phase;
	let { turn } = query;
	return query.hops.map(({ actions, started }) => {
		const next = nextPhase(
			ruleset,
			{ phase, turn },
			{ orders: actions, started },
		);
		({ phase, turn } = next);
		return { phase: PHASE_NAMES[phase], turn };
	});
}
