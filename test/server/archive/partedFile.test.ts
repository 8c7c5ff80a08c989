import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
	clearParts,
	PartedFile,
} from "../../../src/server/archive/PartedFile.ts";
import { uploadStream } from "../../../src/server/archive/uploadStream.ts";
import type { Env } from "../../../src/server/env.ts";
import { keysIn } from "../support/archive.ts";
import { dyingEnv } from "../support/cutShort.ts";

const bindings = env as unknown as Env;

afterEach(() => {
	vi.restoreAllMocks();
});

test("a stream is saved whole, in pieces if it is long", async () => {
	const piece = crypto.getRandomValues(new Uint8Array(60_000));
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			for (let count = 0; count < 150; count++) controller.enqueue(piece);
			controller.close();
		},
	});
	const to = { bucket: env.ARCHIVE, key: "test" };
	const size = await uploadStream(to, stream);
	expect(size).toBe(9_000_000);
	const saved = await (await env.ARCHIVE.get("test"))!.bytes();
	expect(saved.length).toBe(size);
	expect(saved.subarray(-60_000)).toEqual(piece);
});

describe("a file that is sent in pieces", () => {
	const KEY = "long/file";

	/** Of random bytes, so that it has two pieces when it is compressed. */
	beforeAll(async () => {
		const bytes = new Uint8Array(9_000_000);
		for (let at = 0; at < bytes.length; at += 60_000)
			crypto.getRandomValues(bytes.subarray(at, at + 60_000));
		await env.ARCHIVE.put(`parts/${KEY}/00001`, bytes);
	});

	/** The uploads that are begun from now on. */
	function uploads(): R2MultipartUpload[] {
		const begun: R2MultipartUpload[] = [];
		const begin = env.ARCHIVE.createMultipartUpload.bind(env.ARCHIVE);
		vi.spyOn(env.ARCHIVE, "createMultipartUpload").mockImplementation(
			async (...args) => {
				const upload = await begin(...args);
				begun.push(upload);
				return upload;
			},
		);
		return begun;
	}

	const isGone = (upload: R2MultipartUpload) =>
		expect(upload.uploadPart(9, "more")).rejects.toThrow("10024");

	/** The run ends as the first piece has been sent. */
	async function killed(): Promise<void> {
		const { env: dying } = dyingEnv(bindings, 5);
		const file = new PartedFile(dying.ARCHIVE, KEY);
		await expect(file.join(1)).rejects.toThrow("killed");
	}

	test("leaves no pieces once it is made, though a run was killed in the midst of it", async () => {
		const begun = uploads();
		await killed();
		const bytes = await new PartedFile(env.ARCHIVE, KEY).join(1);
		expect((await env.ARCHIVE.head(KEY))?.size).toBe(bytes);
		expect(begun).toHaveLength(2);
		for (const upload of begun) await isGone(upload);
	});

	test("leaves no pieces if a part is missing", async () => {
		const begun = uploads();
		const join = new PartedFile(env.ARCHIVE, KEY).join(2);
		await expect(join).rejects.toThrow("there is no");
		expect(begun).toHaveLength(1);
		await isGone(begun[0]);
	});

	test("leaves no pieces and no parts if it is given up", async () => {
		const begun = uploads();
		await killed();
		await clearParts(env.ARCHIVE, "long/", KEY);
		expect(await keysIn(`parts/${KEY}`)).toHaveLength(2);
		await clearParts(env.ARCHIVE, "long/", null);
		await isGone(begun[0]);
		expect(await keysIn("parts/")).toEqual([]);
	});
});
