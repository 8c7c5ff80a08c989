import type { Page } from "playwright-core";

/**
 * Counts what a page's requests bring from now on, as the browser reports it:
 * compressed as it is sent, without headers. Those are the same for each file,
 * and over HTTP/2, which the platform speaks, but not the server here, what is
 * the same again takes a byte.
 */
export async function countBytes(page: Page): Promise<() => number> {
	const session = await page.context().newCDPSession(page);
	const headers = new Map<string, number>();
	let bytes = 0;
	session.on("Network.responseReceived", ({ requestId, response }) => {
		headers.set(requestId, response.encodedDataLength);
	});
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		bytes += encodedDataLength - (headers.get(requestId) ?? 0);
	});
	await session.send("Network.enable");
	return () => bytes;
}
