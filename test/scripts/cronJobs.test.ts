import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { runCronJobs } from "../../scripts/server/cronJobs.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function served(answer: RequestListener) {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test("the jobs are run at once, and every quarter of an hour", async () => {
	const asked: string[] = [];
	const server = await served(({ url = "" }, response) => {
		asked.push(url);
		response.end("ok");
	});
	vi.useFakeTimers({ toFake: ["setInterval"] });
	runCronJobs(() => server);
	await expect.poll(() => asked).toHaveLength(1);
	vi.advanceTimersByTime(15 * 60_000);
	await expect.poll(() => asked).toHaveLength(2);
	expect(new Set(asked)).toEqual(new Set(["/cdn-cgi/handler/scheduled"]));
	server.close();
});

test("a server that is away is no error, one that fails is reported, and both are asked again", async () => {
	const reported = vi.spyOn(console, "error").mockImplementation(() => {});
	let isAway = true;
	const server = await served((_, response) => {
		response.statusCode = 500;
		response.end();
	});
	vi.useFakeTimers({ toFake: ["setInterval"] });
	runCronJobs(() => (isAway ? null : server));
	expect(reported).not.toHaveBeenCalled();
	isAway = false;
	vi.advanceTimersByTime(15 * 60_000);
	await expect.poll(() => reported.mock.calls.length).toBeGreaterThan(0);
	server.close();
});
