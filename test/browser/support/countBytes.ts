import type { Page } from "playwright-core";

/**
 * Counts the bytes of a page's responses from now on, as the browser reports them:
 * compressed, without headers. The headers are the same for each file, and HTTP/2,
 * which the platform uses but this server does not, sends a repeated header as one
 * byte.
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
