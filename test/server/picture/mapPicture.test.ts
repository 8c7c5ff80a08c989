import { describe, expect, test } from "vitest";
import { DEMO_BOARD } from "../../../src/board/demoBoard.ts";
import { TILE_SIZE } from "../../../src/board/hexPath.ts";
import { centerOf, extentOf } from "../../../src/board/layout.ts";
import { demoGame } from "../../../src/server/pages/home/demoGame.ts";
import { COLORS, seatColor } from "../../../src/server/picture/colors.ts";
import {
	type MapPicture,
	mapPicture,
	pictureTag,
} from "../../../src/server/picture/mapPicture.ts";
import { type Png, readPng } from "../support/readPng.ts";

const { position, names, maxStrength } = demoGame();

const DEMO: MapPicture = {
	position: { ...position, maxStrength },
	rows: names.map((name, seat) => ({
		...{ seat, name, value: "12", isFaint: false, isWinner: false },
	})),
	turns: { turn: 9, inAll: 24 },
};

async function drawn(changes: Partial<MapPicture> = {}): Promise<Png> {
	return readPng(await mapPicture({ ...DEMO, ...changes }));
}

/** The part of the picture beside the panel. */
const BOARD_WIDTH = 770;

/** The rectangle in which two pictures differ by more than the choice of 256 colours; null if they don't. */
function difference(one: Png, other: Png) {
	const xs: number[] = [];
	const ys: number[] = [];
	one.pixels.forEach((pixel, i) => {
		if (apart(pixel, other.pixels[i]) <= CHOICE) return;
		xs.push(i % one.width);
		ys.push(Math.floor(i / one.width));
	});
	if (xs.length === 0) return null;
	const [least, most] = [
		(all: number[]) => all.reduce((a, b) => Math.min(a, b)),
		(all: number[]) => all.reduce((a, b) => Math.max(a, b)),
	];
	return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}

const CHOICE = 80;

/** How far two colours are apart, at most in one part. */
function apart(one: number, other: number): number {
	return Math.max(
		...[16, 8, 0].map((shift) =>
			Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)),
		),
	);
}

describe("the picture of a map", () => {
	test("is a PNG of the size that the pages say", async () => {
		const { width, height } = await drawn();
		expect([width, height]).toEqual([1200, 630]);
	});

	test("is the same each time, and has another tag if anything differs", async () => {
		expect(difference(await drawn(), await drawn())).toBeNull();
		const tag = await pictureTag(DEMO);
		expect(tag).toMatch(/^"[0-9a-f]{16}"$/);
		expect(await pictureTag({ ...DEMO })).toBe(tag);
		for (const changes of [{ turns: null }, { rows: [] }, { heading: "7" }])
			expect(await pictureTag({ ...DEMO, ...changes })).not.toBe(tag);
	});

	test("shows the owner of each tile by a colour, and none in the sea", async () => {
		const full = position.strengths.map((strength) =>
			strength > 0 ? maxStrength : 0,
		);
		const png = await drawn({
			position: { ...position, strengths: full, maxStrength },
		});
		const extent = extentOf(DEMO_BOARD, TILE_SIZE);
		const scale = (BOARD_WIDTH - 72) / extent.x;
		const top = (630 - extent.y * scale) / 2;
		const colorOf = (tile: number) => {
			const { x, y } = centerOf(DEMO_BOARD, tile as never, TILE_SIZE);
			// Beside what stands in the middle of a tile, and inside its outline.
			const left = x - TILE_SIZE * 0.62;
			return png.pixels[
				Math.round(top + y * scale) * png.width + Math.round(36 + left * scale)
			];
		};
		position.owners.forEach((owner, tile) => {
			if (owner >= 0)
				expect(apart(colorOf(tile), seatColor(owner))).toBeLessThan(14);
		});
		expect(png.pixels[0]).toBe(COLORS.sea);
	});

	test("shows names beside the board, and nothing of them on it", async () => {
		const others = DEMO.rows.map((row) => ({ ...row, name: "Somebody Else" }));
		const changed = difference(await drawn(), await drawn({ rows: others }));
		expect(changed?.left).toBeGreaterThan(BOARD_WIDTH);
	});

	test("keeps a name of any length, and any number of seats, in its panel", async () => {
		const rows = Array.from({ length: 50 }, (_, seat) => ({
			...DEMO.rows[0],
			...{ seat, name: "W".repeat(80), value: "1000" },
		}));
		const empty = await drawn({ rows: [] });
		const changed = difference(empty, await drawn({ rows }));
		expect(changed?.left).toBeGreaterThan(BOARD_WIDTH);
		expect(changed?.right).toBeLessThan(1200 - 30);
		expect(changed?.bottom).toBeLessThan(540);
	});

	test("draws what it has no letter for as a question mark", async () => {
		const named = (name: string) =>
			drawn({ rows: [{ ...DEMO.rows[0], name }] });
		expect(difference(await named("岩"), await named("?"))).toBeNull();
	});
});
