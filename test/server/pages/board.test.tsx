import { describe, expect, test } from "vitest";
import { DEMO_BOARD } from "../../../src/board/demoBoard.ts";
import { parse } from "../../../src/rules/notation.ts";
import {
	emptyPosition,
	livingSeats,
	type Position,
	townsHeld,
} from "../../../src/rules/position.ts";
import { cutOffTiles } from "../../../src/rules/steps/cutOff.ts";
import { startsOf } from "../../../src/rules/terrain.ts";
import {
	Board,
	type BoardProps,
} from "../../../src/server/pages/board/Board.tsx";
import { describeBoard } from "../../../src/server/pages/board/describeBoard.ts";
import { demoGame } from "../../../src/server/pages/home/demoGame.ts";
import { wordsFor } from "../../support/wordsFor.ts";

const SMALL = parse(`
	a20     .
	    b60
	a50     b100
	    .
`);

function drawn(position: Position, more: Partial<BoardProps> = {}): string {
	return String(
		<Board
			id="x"
			title="A board"
			description="Its land"
			position={position}
			maxStrength={100}
			{...more}
		/>,
	);
}

/** 25x20, every tile taken by one of 15 seats, as strong as tiles are in a game. */
function fullBoard(): Position {
	const board = { cols: 25, rows: 20 };
	const empty = emptyPosition(board, 15);
	const owners = empty.owners.map(
		(_, i) => ((i % 25) / 5 + 5 * Math.floor(i / 175)) | 0,
	);
	return {
		...empty,
		owners,
		strengths: owners.map((_, i) => ((37 * i) % 26) + 15),
	};
}

describe("a board", () => {
	test("draws every tile once, in its seat's colour, and free ones apart", () => {
		const svg = drawn(SMALL);
		const paths = [
			...svg.matchAll(/<path[^>]*?fill-opacity="(\.\d+)" d="(m[^"]*)"/g),
		];
		const tiles = paths.flatMap(([, , d]) => d.match(/m/g) ?? []);
		expect(tiles).toHaveLength(4);
		expect(svg).toMatch(/<path class="free" d="m7 0h2l1 1-1 1h-2l-1-1zm-3 3h2/);
		expect(svg).toContain('class="land seat-0"');
		expect(svg).toContain('class="land seat-1"');
	});

	test("draws what is stronger more fully", () => {
		const opacityOf = (strength: number) =>
			Number(drawn(parse(`a${strength}`)).match(/fill-opacity="([^"]+)"/)?.[1]);
		expect(opacityOf(1)).toBeCloseTo(0.22, 1);
		expect(opacityOf(1)).toBeLessThan(opacityOf(50));
		expect(opacityOf(50)).toBeLessThan(opacityOf(100));
		expect(opacityOf(100)).toBeCloseTo(0.95);
	});

	test("has a sign in each seat's land", () => {
		expect(drawn(SMALL).match(/href="\/signs.svg#sign-\d"/g)).toEqual([
			'href="/signs.svg#sign-0"',
			'href="/signs.svg#sign-1"',
		]);
	});

	test("labels rows and columns on all sides if asked", () => {
		expect(drawn(SMALL)).not.toContain("<text");
		const labelled = drawn(SMALL, { hasLabels: true });
		expect(labelled.match(/>A</g)).toHaveLength(2);
		expect(labelled.match(/>3</g)).toHaveLength(2);
	});

	test("fills the land with its seats' patterns if asked", () => {
		expect(drawn(SMALL)).not.toContain("#pattern-");
		const fills = drawn(SMALL, { hasPatterns: true }).match(
			/fill="url\(#pattern[^"]*"/g,
		);
		expect(fills).toEqual(['fill="url(#pattern-0)"', 'fill="url(#pattern-1)"']);
	});

	test("of 25x20 with every tile taken stays under 33 KB", () => {
		const svg = drawn(fullBoard(), { hasLabels: true });
		expect(svg.length).toBeLessThan(33_000);
	});

	test("is told in words, the largest first", () => {
		const { title, description } = describeBoard(
			SMALL,
			["Ada", "Bob"],
			wordsFor("en").site,
		);
		expect(title).toBe("Map of 3 by 2 tiles, before the first turn");
		expect(description).toBe(
			"Bob has 2 tiles, 33% of the map. Ada has 2 tiles, 33% of the map. Free: 2 tiles.",
		);
	});
});

test("the home page's picture is of a march on its island, in which every seat holds its town", () => {
	const { position, names } = demoGame();
	expect(position.board).toEqual(DEMO_BOARD);
	expect(names).toHaveLength(position.seats.length);
	expect(startsOf(DEMO_BOARD)).toHaveLength(names.length);
	for (const [seat, { tiles }] of livingSeats(position)) {
		expect(tiles).toBe(position.owners.filter((one) => one === seat).length);
		expect(townsHeld(position, seat)).toBeGreaterThan(0);
	}
	expect(livingSeats(position)).toHaveLength(names.length);
	expect(cutOffTiles(position)).toEqual([]);
});
