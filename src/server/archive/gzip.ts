/** Compresses texts as the archive keeps them. */

export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([text])
		.stream()
		.pipeThrough(new CompressionStream("gzip"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function gunzip(body: ReadableStream): Promise<string> {
	return await new Response(
		body.pipeThrough(new DecompressionStream("gzip")),
	).text();
}

/**
 * Compresses pieces, each as the one before has been taken: a CompressionStream itself takes whatever
 * comes, and keeps it. How they are cut makes no difference to the bytes.
 */
export async function* gzipped(
	pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array> {
	const { readable, writable } = new CompressionStream("gzip");
	const writer = writable.getWriter();
	const reader =
		readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
	let next = reader.read();
	for await (const piece of pieces) {
		// After that moment all that came of it can be read.
		const written = writer.write(piece).then(() => scheduler.wait(0));
		for (;;) {
			const result = await Promise.race([next, written]);
			if (result === undefined || result.done) break;
			yield result.value;
			next = reader.read();
		}
	}
	const closed = writer.close();
	for (let last = await next; !last.done; last = await reader.read())
		yield last.value;
	await closed;
}
