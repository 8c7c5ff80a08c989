/** Icon files for browsers that look for /favicon.ico. */

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/** An ICO file of square PNG pictures, up to 256 pixels wide: https://en.wikipedia.org/wiki/ICO_(file_format) */
export function icoOf(
	pictures: readonly { readonly side: number; readonly png: Uint8Array }[],
): Uint8Array {
	const start = HEADER_BYTES + ENTRY_BYTES * pictures.length;
	const bytes = pictures.reduce((sum, { png }) => sum + png.length, start);
	const file = new Uint8Array(bytes);
	const view = new DataView(file.buffer);
	view.setUint16(2, 1, true);
	view.setUint16(4, pictures.length, true);
	let offset = start;
	pictures.forEach(({ side, png }, index) => {
		const entry = HEADER_BYTES + ENTRY_BYTES * index;
		// 0 stands for 256.
		view.setUint8(entry, side % 256);
		view.setUint8(entry + 1, side % 256);
		view.setUint16(entry + 4, 1, true);
		view.setUint16(entry + 6, 32, true);
		view.setUint32(entry + 8, png.length, true);
		view.setUint32(entry + 12, offset, true);
		file.set(png, offset);
		offset += png.length;
	});
	return file;
}
