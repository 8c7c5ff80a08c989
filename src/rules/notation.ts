/**
 * A position as text and back, for tests, docs and bug reports:
 *
 *     turn 12
 *     a: level 2, banked 0.8, started 0, played 11
 *     b: dead 10 by a, started 0
 *     c: absent
 *
 *     a20         .
 *           b7.5        +5+3
 *     a40         b100
 *           .           .
 *
 * First one line per seat (`a` to `z`, then `A` to `Z`). Parts of a line may be
 * omitted if they are as for a seat that started on turn 0 at time 0 and has
 * just played; seats without a line are alive if they have land. Then the board,
 * two lines per row, placed like its hexes: the even columns, and half a tile
 * lower the odd ones. A tile is its terrain's letter (see hex.ts: `.` is plain land), or its
 * seat and strength, and after them the letter if there is a town; `+5` is a drop. Where
 * seats score, each line also has `points 7`.
 */
import { type Board, TERRAIN, type TileIndex, tileAt } from "./hex.ts";
import {
	type DrawnTile,
	drawTile,
	parseTile,
	SEAT_LETTERS,
	seatLetter,
} from "./notationTile.ts";
import {
	type AliveSeat,
	type DeadSeat,
	type Drop,
	emptyPosition,
	type Position,
	type Seat,
	type SeatState,
} from "./position.ts";

export { seatLetter };

/** Draws a position of at most 52 seats. */
export function draw(position: Position): string {
	const { points } = position;
	const seats = position.seats.map((state, seat) => {
		const scored = points === undefined ? "" : `, points ${points[seat]}`;
		return `${SEAT_LETTERS[seat]}: ${drawSeat(state)}${scored}\n`;
	});
	return `turn ${position.turn}\n${seats.join("")}\n${drawBoard(position)}`;
}

/** Draws only the board. */
export function drawBoard(position: Position): string {
	const { board } = position;
	const cells = position.owners.map((_, tile) =>
		drawTile(position, tile as TileIndex),
	);
	const width = Math.max(...cells.map((cell) => cell.length)) + 2;
	const lines: string[] = [];
	for (let row = 0; row < board.rows; row++)
		for (const parity of [0, 1]) {
			if (parity >= board.cols) continue;
			let line = " ".repeat(parity * width);
			for (let col = parity; col < board.cols; col += 2)
				line += cells[tileAt(board, col, row)].padEnd(2 * width);
			lines.push(line.trimEnd());
		}
	return `${lines.join("\n")}\n`;
}

/** Draws only a board, which nobody holds. */
export function drawTerrain(board: Board): string {
	return drawBoard(emptyPosition(board, 0));
}

function drawSeat(state: SeatState): string {
	switch (state.type) {
		case "absent":
			return "absent";
		case "alive":
			return [
				`level ${state.level}`,
				`banked ${state.banked}`,
				`started ${state.startedTurn} at ${state.startedAt}`,
				`played ${state.lastTurnPlayed}`,
				...(state.hasHeldLand ? [] : ["landless"]),
			].join(", ");
		case "dead":
			return [
				`dead ${state.endedTurn} at ${state.diedAt}` +
					(state.killedBy === null ? "" : ` by ${seatLetter(state.killedBy)}`),
				`started ${state.startedTurn}`,
				...(state.hasHeldLand ? [] : ["landless"]),
			].join(", ");
	}
}

/** Reads the output of `draw`, or a shorter form of it. Throws an error with a sentence on other input. */
export function parse(text: string): Position {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const turn = Number(lines[0]?.match(/^\s*turn (\d+)$/)?.[1] ?? 0);
	const seatLines = lines.filter((line) => /^\s*\w: /.test(line));
	const boardLines = lines.filter((line) => !/^\s*(turn \d+$|\w: )/.test(line));
	const { board, cells } = parseBoard(boardLines);
	const owners = cells.map(({ owner }) => owner);
	const strengths = cells.map(({ strength }) => strength);
	const drops: Drop[] = cells.flatMap(({ drops: amounts }, tile) =>
		amounts.map((amount) => ({ tile: tile as TileIndex, amount })),
	);
	const described = describedSeats(seatLines);
	const seats = parseSeats(described, owners, turn);
	const points = parsePoints(described, seats.length);
	return { board, turn, owners, strengths, drops, seats, ...points };
}

function parseBoard(lines: readonly string[]): {
	board: Board;
	cells: DrawnTile[];
} {
	const words = lines.map((line) => line.trim().split(/\s+/));
	const hasOddColumns =
		lines.length > 1 && /^\s{3,}\S/.test(stripIndent(lines)[1]);
	const rows = hasOddColumns ? lines.length / 2 : lines.length;
	const cols = words[0].length + (hasOddColumns ? words[1].length : 0);
	const cells: DrawnTile[] = [];
	for (let row = 0; row < rows; row++)
		for (let col = 0; col < cols; col++) {
			const line = hasOddColumns ? 2 * row + (col % 2) : row;
			const word = words[line]?.[hasOddColumns ? col >> 1 : col];
			if (word === undefined)
				throw new Error(`row ${row} of the drawn board has no column ${col}`);
			cells.push(parseTile(word));
		}
	const terrain = cells.map(({ letter }) => letter).join("");
	const isPlain = cells.every(({ letter }) => letter === TERRAIN.plain);
	return { board: { cols, rows, ...(!isPlain && { terrain }) }, cells };
}

/** The lines without the indentation that they share. */
function stripIndent(lines: readonly string[]): string[] {
	const indent = Math.min(...lines.map((line) => line.search(/\S/)));
	return lines.map((line) => line.slice(indent));
}

/** What the lines say of each seat they name. */
type DescribedSeats = ReadonlyMap<number, string>;

function describedSeats(lines: readonly string[]): DescribedSeats {
	return new Map(
		lines.map((line) => {
			const [letter, text] = line.trim().split(/:\s*(.*)/);
			return [SEAT_LETTERS.indexOf(letter), text] as const;
		}),
	);
}

function parseSeats(
	described: DescribedSeats,
	owners: readonly number[],
	turn: number,
): SeatState[] {
	const count = Math.max(-1, ...described.keys(), ...owners) + 1;
	return Array.from({ length: count }, (_, seat) => {
		const tiles = owners.filter((owner) => owner === seat).length;
		return parseSeat(described.get(seat) ?? "", tiles, turn);
	});
}

/** The points of all seats if any line has some. */
function parsePoints(
	described: DescribedSeats,
	seatCount: number,
): Pick<Position, "points"> {
	const points = Array.from({ length: seatCount }, (_, seat) =>
		described.get(seat)?.match(/\bpoints ([\d.e+-]+)/),
	);
	if (points.every((match) => !match)) return {};
	return { points: points.map((match) => Number(match?.[1] ?? 0)) };
}

function parseSeat(text: string, tiles: number, turn: number): SeatState {
	const numberAfter = (word: string, otherwise: number) =>
		Number(
			text.match(new RegExp(`\\b${word} (-?[\\d.e+-]+)`))?.[1] ?? otherwise,
		);
	const startedTurn = numberAfter("started", 0);
	const hasHeldLand = !/\blandless\b/.test(text);
	if (/^dead\b/.test(text)) {
		const killer = text.match(/\bby (\w)/)?.[1];
		return {
			type: "dead",
			startedTurn,
			endedTurn: numberAfter("dead", turn),
			diedAt: Number(text.match(/^dead -?\d+ at (-?\d+)/)?.[1] ?? 0),
			killedBy:
				killer === undefined ? null : (SEAT_LETTERS.indexOf(killer) as Seat),
			hasHeldLand,
		} satisfies DeadSeat;
	}
	if (/^absent\b/.test(text) || (text === "" && tiles === 0))
		return { type: "absent" };
	return {
		type: "alive",
		level: numberAfter("level", 1),
		banked: numberAfter("banked", 0),
		startedTurn,
		startedAt: Number(text.match(/started -?\d+ at (-?\d+)/)?.[1] ?? 0),
		lastTurnPlayed: numberAfter("played", turn),
		hasHeldLand,
		tiles,
	} satisfies AliveSeat;
}
