/** Reads a PNG as the standard says (https://www.w3.org/TR/png-3/): of indexed colours, without filters. */

export type Png = {
	readonly width: number;
	readonly height: number;
	/** Row by row, 0xRRGGBB. */
	readonly pixels: Uint32Array;
};

type Chunk = { readonly type: string; readonly data: Uint8Array };

export async function readPng(bytes: Uint8Array): Promise<Png> {
	const signature = [...bytes.subarray(0, 8)].join(" ");
	if (signature !== "137 80 78 71 13 10 26 10") throw new Error("no PNG");
	const chunks = chunksOf(bytes);
	const types = chunks.map(({ type }) => type).join(" ");
	if (types !== "IHDR PLTE IDAT IEND") throw new Error(types);
	const [header, palette, data] = chunks.map((chunk) => chunk.data);
	const view = new DataView(header.buffer, header.byteOffset);
	const [width, height] = [view.getUint32(0), view.getUint32(4)];
	const kind = [...header.subarray(8)].join(" ");
	if (kind !== "8 3 0 0 0") throw new Error(`another kind: ${kind}`);
	const rows = await inflated(data);
	const stride = width + 1;
	if (rows.length !== height * stride) throw new Error("of another size");
	const pixels = new Uint32Array(width * height);
	for (let row = 0; row < height; row++) {
		const from = row * stride;
		if (rows[from] !== 0) throw new Error(`row ${row} is filtered`);
		for (let x = 0; x < width; x++) {
			const color = 3 * rows[from + 1 + x];
			if (color >= palette.length) throw new Error("no such colour");
			pixels[row * width + x] =
				(palette[color] << 16) | (palette[color + 1] << 8) | palette[color + 2];
		}
	}
	return { width, height, pixels };
}

function chunksOf(bytes: Uint8Array): Chunk[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length; ) {
		const end = at + 8 + view.getUint32(at);
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (view.getUint32(end) !== crcOf(bytes.subarray(at + 4, end)))
			throw new Error(`${type} is damaged`);
		chunks.push({ type, data: bytes.subarray(at + 8, end) });
		at = end + 4;
	}
	return chunks;
}

/** Bit by bit, unlike the program's own. */
function crcOf(bytes: Uint8Array): number {
	let crc = -1;
	for (const byte of bytes)
		for (let bit = 0; bit < 8; bit++) {
			const isSet = ((crc ^ (byte >> bit)) & 1) === 1;
			crc = (crc >>> 1) ^ (isSet ? 0xedb88320 : 0);
		}
	return ~crc >>> 0;
}

async function inflated(data: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([new Uint8Array(data)])
		.stream()
		.pipeThrough(new DecompressionStream("deflate"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
