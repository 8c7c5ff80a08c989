/** Saves a stream of unknown length in R2, holding a few megabytes of it in memory. */

/** All pieces but the last must have the same size, of 5 MiB at least (https://developers.cloudflare.com/r2/objects/multipart-objects/). */
const PIECE_BYTES = 8 * 1024 * 1024;

/** Of R2, for an upload that is complete or was aborted (https://developers.cloudflare.com/r2/api/error-codes/). */
const NO_SUCH_UPLOAD = "10024";

type Target = { readonly bucket: R2Bucket; readonly key: string };

type Upload = {
	readonly options?: R2MultipartOptions;
	/** Called with the id of an upload in pieces before the first of them is sent. */
	readonly onBegun?: (id: string) => Promise<void>;
};

/** Returns the number of bytes. Readers see the object once it is complete. */
export async function uploadStream(
	{ bucket, key }: Target,
	stream: AsyncIterable<Uint8Array>,
	{ options = {}, onBegun }: Upload = {},
): Promise<number> {
	const pieces = piecesOf(stream)[Symbol.asyncIterator]();
	const first = await pieces.next();
	const bytes = first.value ?? new Uint8Array();
	if (bytes.length < PIECE_BYTES) {
		await bucket.put(key, bytes, options);
		return bytes.length;
	}
	const upload = await bucket.createMultipartUpload(key, options);
	try {
		await onBegun?.(upload.uploadId);
		const parts = [await upload.uploadPart(1, bytes)];
		let size = bytes.length;
		for (
			let next = await pieces.next();
			!next.done;
			next = await pieces.next()
		) {
			parts.push(await upload.uploadPart(parts.length + 1, next.value));
			size += next.value.length;
		}
		await upload.complete(parts);
		return size;
	} catch (error) {
		// Why it failed matters more than what is left, which R2 deletes after seven days.
		await upload.abort().catch(() => {});
		throw error;
	}
}

/** Ends an upload in pieces by its id, and deletes what has been sent. Does nothing if it has ended. */
export async function abortUpload(
	bucket: R2Bucket,
	key: string,
	id: string,
): Promise<void> {
	try {
		await bucket.resumeMultipartUpload(key, id).abort();
	} catch (error) {
		const isGone =
			error instanceof Error && error.message.includes(NO_SUCH_UPLOAD);
		if (!isGone) throw error;
	}
}

/** The bytes of a stream in pieces of the same size, and what is left. */
async function* piecesOf(
	stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
	let piece = new Uint8Array(PIECE_BYTES);
	let filled = 0;
	for await (let rest of stream) {
		while (filled + rest.length >= PIECE_BYTES) {
			const taken = PIECE_BYTES - filled;
			piece.set(rest.subarray(0, taken), filled);
			yield piece;
			piece = new Uint8Array(PIECE_BYTES);
			filled = 0;
			rest = rest.subarray(taken);
		}
		piece.set(rest, filled);
		filled += rest.length;
	}
	if (filled > 0) yield piece.subarray(0, filled);
}
