/** The picture of a map that links show: the board as it stands, and who plays. */

import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { COLORS } from "./colors.ts";
import { drawBoard, type ShownPosition } from "./drawBoard.ts";
import { drawPanel, type PanelContent } from "./drawPanel.ts";
import { PICTURE_SIZE } from "./pictureSize.ts";
import { encodePng } from "./png.ts";
import { Raster } from "./Raster.ts";

export type MapPicture = PanelContent & { readonly position: ShownPosition };

const PANEL_WIDTH = 430;
const MARGIN = 36;

const BOARD_FRAME = {
	x: MARGIN,
	y: MARGIN,
	width: PICTURE_SIZE.width - PANEL_WIDTH - 2 * MARGIN,
	height: PICTURE_SIZE.height - 2 * MARGIN,
};

const PANEL_FRAME = {
	x: PICTURE_SIZE.width - PANEL_WIDTH,
	y: 0,
	width: PANEL_WIDTH,
	height: PICTURE_SIZE.height,
};

/** Each drawing is finished before another one begins, so they share one. */
let raster: Raster | null = null;

/**
 * A map as a PNG of `PICTURE_SIZE`, the same in every language. It shows all that it is given:
 * give it nothing that its viewers may not know.
 */
export async function mapPicture({
	position,
	...content
}: MapPicture): Promise<Uint8Array<ArrayBuffer>> {
	raster ??= new Raster(PICTURE_SIZE.width, PICTURE_SIZE.height);
	raster.clear(COLORS.sea);
	drawBoard(raster, position, BOARD_FRAME);
	drawPanel(raster, content, PANEL_FRAME);
	return encodePng(raster);
}

/** Changes with how pictures are drawn. */
const VERSION = 1;

/** The entity tag of a picture, before it is drawn. */
export async function pictureTag(picture: MapPicture): Promise<string> {
	const text = JSON.stringify([VERSION, picture]);
	const hash = await crypto.subtle.digest("SHA-256", utf8ToBytes(text));
	return `"${bytesToHex(new Uint8Array(hash, 0, 8))}"`;
}
