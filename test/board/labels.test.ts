import { expect, test } from "vitest";
import { labelsOf } from "../../src/board/labels.ts";
import { extentOf } from "../../src/board/layout.ts";

const BOARD = { cols: 4, rows: 3 };
const SIZE = 20;

test("rows are lettered, as far beside the board on the left as on the right", () => {
	const { rows: labels } = labelsOf(BOARD, SIZE, 9);
	expect(labels.map(({ text }) => text)).toEqual(["A", "B", "C"]);
	const { x } = extentOf(BOARD, SIZE);
	for (const { places } of labels) {
		expect(places[0].x).toBeCloseTo(-9);
		expect(places[1].x).toBeCloseTo(x + 9);
	}
});

test("columns are numbered, each as far above its first tile as below its last", () => {
	const { columns: labels } = labelsOf(BOARD, SIZE, 9);
	expect(labels.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
	const half = (SIZE * Math.sqrt(3)) / 2;
	labels.forEach(({ places: [above, below] }, col) => {
		const lower = col % 2 === 0 ? 0 : half;
		expect(above.y).toBeCloseTo(lower - 9);
		expect(below.y).toBeCloseTo(lower + 6 * half + 9);
	});
});

test("a turned board has its letters below and above, its numbers on both sides", () => {
	const turned = { ...BOARD, isTurned: true };
	const { rows, columns } = labelsOf(turned, SIZE, 9);
	const { x, y } = extentOf(turned, SIZE);
	for (const { places } of rows) {
		expect(places[0].y).toBeCloseTo(y + 9);
		expect(places[1].y).toBeCloseTo(-9);
	}
	expect(columns[0].places[0].x).toBeCloseTo(-9);
	expect(columns[1].places[1].x).toBeCloseTo(x + 9);
	expect(columns[0].places[0].y).toBeGreaterThan(columns[3].places[0].y);
	expect(rows[0].places[0].x).toBeLessThan(rows[2].places[0].x);
});
