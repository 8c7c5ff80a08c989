/** What stands beside a picture's board: the site's name, who plays by rank, and the turn. */
import { COLORS, seatColor } from "./colors.ts";
import { addSign } from "./drawBoard.ts";
import { drawName } from "./drawName.ts";
import { addText, fitText, textWidth } from "./lettering.ts";
import { addRectangle, type Frame, PIXELS, type Raster } from "./Raster.ts";

export type PanelRow = {
	/** Decides colour and sign. */
	readonly seat: number;
	/** "" for a seat that nobody has taken. */
	readonly name: string;
	/** Points or tiles; "" for none. */
	readonly value: string;
	/** Bots and the dead are less bright than persons. */
	readonly isFaint: boolean;
	readonly isWinner: boolean;
};

export type PanelContent = {
	/** A line below the site's name, in English letters. */
	readonly heading?: string;
	/** By rank. */
	readonly rows: readonly PanelRow[];
	/** The turn, of how many; null if no number is set. */
	readonly turns: { readonly turn: number; readonly inAll: number } | null;
};

/** In pixels, like all that follow. */
const PADDING = 36;
const MARK_SIZE = 62;
const TOP = 34;
const HEADING_LINE = 158;
const ROWS_TOP = 132;
const ROW_HEIGHT = 58;
const MOST_ROWS = 7;

const TEXT_SIZE = 34;
const SIGN_SIZE = 30;
const TILE_SIDE = 38;
const GAP = 14;

const TURN_LINE = 562;
const TURN_SIZE = 28;
const BAR_TOP = 580;
const BAR_HEIGHT = 10;

export function drawPanel(
	raster: Raster,
	{ heading = "", rows, turns }: PanelContent,
	frame: Frame,
): void {
	addRectangle(raster, frame);
	raster.paint(COLORS.bg);
	addRectangle(raster, { ...frame, width: 2 });
	raster.paint(COLORS.line);
	const [x, width] = [frame.x + PADDING, frame.width - 2 * PADDING];
	drawName(raster, { x: x - 6, y: TOP, size: MARK_SIZE });
	drawHeading(raster, heading, { x, width });
	const shift = heading === "" ? 0 : ROW_HEIGHT;
	drawRows(raster, rows, {
		...{ x, width, y: ROWS_TOP + shift },
		most: MOST_ROWS - shift / ROW_HEIGHT,
	});
	if (turns !== null && turns.inAll > 0) drawTurns(raster, turns, { x, width });
}

type Column = { readonly x: number; readonly width: number };

function drawHeading(raster: Raster, text: string, column: Column): void {
	addText(raster, fitText(text, TEXT_SIZE, column.width), {
		...{ x: column.x, y: HEADING_LINE, size: TEXT_SIZE },
	});
	raster.paint(COLORS.muted);
}

/** If there are too many rows, the last line says how many are left out. */
function drawRows(
	raster: Raster,
	rows: readonly PanelRow[],
	{ most, x, y, width }: Column & { readonly y: number; readonly most: number },
): void {
	const shown = rows.length > most ? most - 1 : rows.length;
	rows.slice(0, shown).forEach((row, i) => {
		drawRow(raster, row, { x, width, y: y + i * ROW_HEIGHT });
	});
	if (shown === rows.length) return;
	const base = y + shown * ROW_HEIGHT + TEXT_SIZE;
	const at = { x: x + TILE_SIDE + GAP, y: base, size: TEXT_SIZE };
	addText(raster, `+${rows.length - shown}`, at);
	raster.paint(COLORS.muted);
}

function drawRow(
	raster: Raster,
	{ seat, name, value, isFaint, isWinner }: PanelRow,
	{ x, y, width }: Column & { readonly y: number },
): void {
	drawToken(raster, { seat, isFree: name === "" }, x, y);
	const base = y + TEXT_SIZE;
	const color = isWinner ? COLORS.accent : isFaint ? COLORS.muted : COLORS.text;
	const right = x + width - textWidth(value, TEXT_SIZE);
	const left = x + TILE_SIDE + GAP;
	const text = fitText(name, TEXT_SIZE, right - GAP - left);
	addText(raster, text, { x: left, y: base, size: TEXT_SIZE });
	addText(raster, value, { x: right, y: base, size: TEXT_SIZE });
	raster.paint(color);
}

/** A seat's colour and sign; only a frame for a seat that nobody has taken. */
function drawToken(
	raster: Raster,
	{ seat, isFree }: { readonly seat: number; readonly isFree: boolean },
	x: number,
	y: number,
): void {
	const hexagon = hexagonIn({
		x,
		y: y + 1,
		width: TILE_SIDE,
		height: TILE_SIDE,
	});
	const center = { x: x + TILE_SIDE / 2, y: y + 1 + TILE_SIDE / 2 };
	raster.add(hexagon, PIXELS);
	raster.paint(isFree ? COLORS.line : seatColor(seat));
	if (isFree) {
		const inner = {
			x: x + 3,
			y: y + 4,
			width: TILE_SIDE - 6,
			height: TILE_SIDE - 6,
		};
		raster.add(hexagonIn(inner), PIXELS);
		raster.paint(COLORS.bg);
	} else addSign(raster, seat, { ...center, size: SIGN_SIZE });
}

function hexagonIn({ x, y, width, height }: Frame): number[] {
	const [left, right] = [x + width / 4, x + (width * 3) / 4];
	const middle = y + height / 2;
	const half = (height * Math.sqrt(3)) / 4;
	return [
		...[left, middle - half, right, middle - half, x + width, middle],
		...[right, middle + half, left, middle + half, x, middle],
	];
}

/** The turn, as a bar and in numbers. */
function drawTurns(
	raster: Raster,
	{ turn, inAll }: NonNullable<PanelContent["turns"]>,
	{ x, width }: Column,
): void {
	const text = `${turn} / ${inAll}`;
	const at = { x: x + width - textWidth(text, TURN_SIZE), y: TURN_LINE };
	addText(raster, text, { ...at, size: TURN_SIZE });
	raster.paint(COLORS.muted);
	const bar = { x, y: BAR_TOP, width, height: BAR_HEIGHT };
	addRectangle(raster, bar);
	raster.paint(COLORS.raised);
	addRectangle(raster, { ...bar, width: width * Math.min(1, turn / inAll) });
	raster.paint(COLORS.accent);
}
