/**
 * A compressed file in R2 that is made in parts, by several runs of the scheduled job: each saves a
 * part of the text, and the last one compresses all of them into the file, as a stream. A run may be
 * cut short at any moment: the next one does its part again, and `clearParts` deletes what is left.
 */
import { gzipped } from "./gzip.ts";
import { abortUpload, uploadStream } from "./uploadStream.ts";

const PARTS = "parts/";

/** Names the upload of a file's pieces that is under way, as R2 does not list them. */
const UPLOAD = "upload";

/** A part that was saved is gone: the file must be begun anew. */
export class MissingPart extends Error {
	override name = "MissingPart";
}

export class PartedFile {
	readonly #bucket: R2Bucket;
	readonly #key: string;

	constructor(bucket: R2Bucket, key: string) {
		this.#bucket = bucket;
		this.#key = key;
	}

	/** `number` counts from 1. Saving a part again replaces it. */
	async savePart(number: number, text: string): Promise<void> {
		await this.#bucket.put(this.#partKey(number), text);
	}

	/**
	 * Makes the file of its parts; returns its size in bytes. The same parts give the same bytes.
	 * @throws MissingPart if one is not there.
	 */
	async join(parts: number): Promise<number> {
		await abortNoted(this.#bucket, this.#uploadKey);
		const target = { bucket: this.#bucket, key: this.#key };
		return await uploadStream(target, gzipped(this.#parts(parts)), {
			options: { httpMetadata: { contentType: "application/gzip" } },
			onBegun: async (id) => {
				await this.#bucket.put(this.#uploadKey, id);
			},
		});
	}

	async *#parts(parts: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
		for (let number = 1; number <= parts; number++) {
			const key = this.#partKey(number);
			const part = await this.#bucket.get(key);
			if (part === null) throw new MissingPart(`there is no ${key}`);
			yield new Uint8Array(await part.arrayBuffer());
		}
	}

	get #uploadKey(): string {
		return `${PARTS}${this.#key}/${UPLOAD}`;
	}

	#partKey(number: number): string {
		return `${PARTS}${this.#key}/${String(number).padStart(5, "0")}`;
	}
}

/**
 * Deletes the parts of all files in a folder, but for one that is being made: files that are done, or
 * that were given up.
 */
export async function clearParts(
	bucket: R2Bucket,
	folder: string,
	except: string | null,
): Promise<void> {
	const { objects } = await bucket.list({ prefix: PARTS + folder });
	const left = objects
		.map(({ key }) => key)
		.filter((key) => except === null || !key.startsWith(`${PARTS}${except}/`));
	for (const key of left)
		if (key.endsWith(`/${UPLOAD}`)) await abortNoted(bucket, key);
	if (left.length > 0) await bucket.delete(left);
}

/** Ends an upload that a run has left behind, if there is one. */
async function abortNoted(bucket: R2Bucket, noteKey: string): Promise<void> {
	const note = await bucket.get(noteKey);
	if (note === null) return;
	const key = noteKey.slice(PARTS.length, -UPLOAD.length - 1);
	await abortUpload(bucket, key, await note.text());
}
