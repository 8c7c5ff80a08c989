/** PNG files of at most 256 colours (https://www.w3.org/TR/png-3/). */
import { type Indexed, indexColors } from "./indexColors.ts";
import type { Raster } from "./Raster.ts";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** Bits for each pixel, and the colour type: an index into the palette. */
const DEPTH = 8;
const PALETTE = 3;

/** The picture as it is now: later changes of the raster do not change it. */
export function encodePng(raster: Raster): Promise<Uint8Array<ArrayBuffer>> {
	return encodeIndexed(indexColors(raster), raster);
}

async function encodeIndexed(
	{ palette, rows }: Indexed,
	{ width, height }: Raster,
): Promise<Uint8Array<ArrayBuffer>> {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([DEPTH, PALETTE], 8);
	return joined([
		new Uint8Array(SIGNATURE),
		chunk("IHDR", header),
		chunk("PLTE", palette),
		chunk("IDAT", await deflated(rows)),
		chunk("IEND", new Uint8Array()),
	]);
}

/** In the zlib format, which the platform calls "deflate". */
async function deflated(
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
	const { readable, writable } = new CompressionStream("deflate");
	const writer = writable.getWriter();
	const [packed] = await Promise.all([
		new Response(readable).arrayBuffer(),
		writer.write(bytes),
		writer.close(),
	]);
	return new Uint8Array(packed);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++)
		value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** https://www.w3.org/TR/png-3/#5CRC-algorithm */
export function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes)
		value = CRC_TABLE[(value ^ byte) & 255] ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}
