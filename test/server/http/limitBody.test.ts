import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { app } from "../../../src/server/app.ts";
import { SITE } from "../support/visitor.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

/** Sends the beginning of a body, and no more. */
async function breakOff(path: string, headers: Record<string, string>) {
	const body = new ReadableStream<Uint8Array>({
		start: (sent) => sent.enqueue(new TextEncoder().encode("bots=")),
		pull: (sent) => sent.error(new Error("Network connection lost.")),
	});
	const init = { method: "POST", headers, body, duplex: "half" };
	return await app.request(
		`${SITE}${path}`,
		init as RequestInit,
		env,
		createExecutionContext(),
	);
}

describe("a body that breaks off", () => {
	test.each<[path: string, type: string, error: string]>([
		["/play", "application/x-www-form-urlencoded", "bad_request"],
		["/day/start.json", "application/json", "bad_request"],
		["/passkeys/enter", "application/json", "bad_request"],
		["/api/v1/games", "application/json", "bad_json"],
	])(
		"sent to %s is its sender's fault, and no line of the log",
		async (path, type, error) => {
			const logged = vi.spyOn(console, "error").mockImplementation(() => {});
			const headers = { "Content-Type": type, Accept: "application/json" };
			for (const length of [{}, { "Content-Length": "50" }]) {
				const answer = await breakOff(path, { ...headers, ...length });
				expect(answer.status).toBe(400);
				expect(await answer.json()).toEqual({ error });
			}
			expect(logged).not.toHaveBeenCalled();
		},
	);
});
