/** The line that the Worker holds from an object to a reader, whatever either of them does. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	KEEP_ALIVE_MS,
	LineStream,
	MOST_KEEP_ALIVES,
	MOST_UNREAD,
	MOST_UNTAKEN,
	type StreamToken,
} from "../../../../src/server/api/streams/LineStream.ts";
import {
	OpenStreams,
	SILENT_MS,
} from "../../../../src/server/api/streams/OpenStreams.ts";

afterEach(() => {
	vi.useRealTimers();
});

/** A stream, the object's end of its socket, and what that has heard. */
function held(token: StreamToken | null = null) {
	const [near, far] = Object.values(new WebSocketPair());
	far.accept();
	const heard: string[] = [];
	far.addEventListener("message", ({ data }) => heard.push(data as string));
	const closed = new Promise<number>((resolve) =>
		far.addEventListener("close", ({ code }) => {
			far.close(1000);
			resolve(code);
		}),
	);
	const onEnd = vi.fn();
	const onAlive = vi.fn();
	const { body } = new LineStream({
		socket: near,
		tell: (text) => ({ lines: [{ text }] }),
		reasonOf: (code) => (code === 4003 ? "crowded" : "restarted"),
		...{ token, onAlive, onEnd },
	});
	return { far, heard, closed, onAlive, onEnd, reader: body.getReader() };
}

/** Reads to the end. */
async function readAll(
	reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<string> {
	const decoder = new TextDecoder();
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text;
		text += decoder.decode(value, { stream: true });
	}
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>) {
	const { value } = await reader.read();
	return new TextDecoder().decode(value);
}

describe("while nothing happens", () => {
	test("an empty line shows that the line holds, and the object is told that somebody listens", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const { reader, heard, far } = held();
		vi.advanceTimersByTime(KEEP_ALIVE_MS);
		expect(await readText(reader)).toBe("\n");
		await expect.poll(() => heard).toEqual(["ping"]);
		// Its answer is no line.
		far.send("pong");
		far.send("news");
		expect(await readText(reader)).toBe('{"text":"news"}\n');
		await reader.cancel();
	});

	test("a reader who takes nothing is not there for the object either", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const { reader, heard } = held();
		vi.advanceTimersByTime(KEEP_ALIVE_MS);
		vi.advanceTimersByTime(5 * KEEP_ALIVE_MS);
		await expect.poll(() => heard).toEqual(["ping"]);
		expect(await readText(reader)).toBe("\n");
		await reader.cancel();
	});

	test("one who takes nothing for two minutes has left, also if nobody says so", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const { far, closed, onAlive, onEnd } = held();
		vi.advanceTimersByTime(KEEP_ALIVE_MS * MOST_UNTAKEN);
		expect(onEnd).not.toHaveBeenCalled();
		expect(onAlive).toHaveBeenCalledTimes(MOST_UNTAKEN);
		vi.advanceTimersByTime(KEEP_ALIVE_MS);
		expect(onEnd).toHaveBeenCalledTimes(1);
		expect(await closed).toBe(1000);
		expect(vi.getTimerCount()).toBe(0);
		expect(far.readyState).not.toBe(WebSocket.OPEN);
	});

	test("it ends after an hour, and says so", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const { reader, closed, onEnd } = held();
		const all = readAll(reader);
		// With pauses, in which what comes is read.
		await vi.advanceTimersByTimeAsync(KEEP_ALIVE_MS * MOST_KEEP_ALIVES);
		expect(onEnd).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(KEEP_ALIVE_MS);
		expect((await all).trim()).toBe('{"type":"end","reason":"renew"}');
		expect(await closed).toBe(1000);
		expect(onEnd).toHaveBeenCalledTimes(1);
		expect(vi.getTimerCount()).toBe(0);
	});
});

test("a reader who does not keep up is cut off, and told why after what was kept", async () => {
	const { reader, far, closed, onEnd } = held();
	const large = "x".repeat(MOST_UNREAD / 4);
	for (let i = 0; i < 10; i++) far.send(large);
	expect(await closed).toBe(1000);
	expect(onEnd).toHaveBeenCalledTimes(1);
	const lines = (await readAll(reader)).trim().split("\n");
	expect(lines.at(-1)).toBe('{"type":"end","reason":"slow"}');
	expect(lines.length).toBeLessThanOrEqual(5);
	expect(lines.join("\n").length).toBeLessThan(MOST_UNREAD + 100);
});

test("a reader who keeps up is not, however much there is", async () => {
	const { reader, far } = held();
	const large = "x".repeat(MOST_UNREAD / 4);
	for (let i = 0; i < 20; i++) {
		far.send(large);
		expect((await readText(reader)).length).toBeGreaterThan(large.length);
	}
	await reader.cancel();
});

test("one that is longer than what may lie unread comes, too", async () => {
	const { reader, far } = held();
	far.send("x".repeat(MOST_UNREAD + 1));
	expect((await readText(reader)).length).toBeGreaterThan(MOST_UNREAD);
	await reader.cancel();
});

test("a reader who drops the line leaves no socket and no timer", async () => {
	vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
	const { reader, far, closed, onEnd } = held();
	await reader.cancel();
	expect(await closed).toBe(1000);
	expect(onEnd).toHaveBeenCalledTimes(1);
	expect(vi.getTimerCount()).toBe(0);
	expect(far.readyState).not.toBe(WebSocket.OPEN);
});

test.each([
	[4003, "crowded"],
	[1012, "restarted"],
])("an object that closes with %i: %s", async (code, reason) => {
	const { reader, far, onEnd } = held();
	far.send("last words");
	far.close(code, "bye");
	expect(await readAll(reader)).toBe(
		`{"text":"last words"}\n{"type":"end","reason":"${reason}"}\n`,
	);
	expect(onEnd).toHaveBeenCalledTimes(1);
});

describe("a token's stream", () => {
	test("ends as its time is over", async () => {
		vi.useFakeTimers({ now: 0 });
		const { reader, onEnd } = held({ guard: null, expiresAt: 90_000 });
		const all = readAll(reader);
		await vi.advanceTimersByTimeAsync(89_999);
		expect(onEnd).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect((await all).trim()).toBe('{"type":"end","reason":"renew"}');
		expect(vi.getTimerCount()).toBe(0);
	});

	test.each([
		[1008, "renew"],
		[1012, "restarted"],
	])("ends as its guard is closed with %i: %s", async (code, reason) => {
		const [guard, far] = Object.values(new WebSocketPair());
		far.accept();
		const { reader, closed } = held({ guard, expiresAt: null });
		far.close(code, "bye");
		expect(await readAll(reader)).toBe(`{"type":"end","reason":"${reason}"}\n`);
		expect(await closed).toBe(1000);
	});

	test("takes its guard with it", async () => {
		const [guard, far] = Object.values(new WebSocketPair());
		far.accept();
		const left = new Promise<number>((resolve) =>
			far.addEventListener("close", ({ code }) => resolve(code)),
		);
		const { reader } = held({ guard, expiresAt: null });
		await reader.cancel();
		expect(await left).toBe(1000);
	});
});

test("each person, or network, has so many streams at a time and no more", () => {
	const open = new OpenStreams(2);
	const first = open.enter("Ann", 0);
	const second = open.enter("Ann", 0);
	expect(first).not.toBeNull();
	expect(second).not.toBeNull();
	expect(open.enter("Ann", 0)).toBeNull();
	expect(open.enter("Ben", 0)).not.toBeNull();
	first?.leave();
	first?.leave();
	expect(open.of("Ann", 0)).toBe(1);
	expect(open.enter("Ann", 0)).not.toBeNull();
	expect(open.enter("Ann", 0)).toBeNull();
	second?.leave();
	expect(open.of("Ann", 0)).toBe(1);
	expect(open.of("Ben", 0)).toBe(1);
});

test("a stream that was stopped, and so can't leave, counts for a minute only", () => {
	const open = new OpenStreams(2);
	open.enter("Ann", 0);
	const living = open.enter("Ann", 0);
	living?.stay(SILENT_MS);
	expect(open.enter("Ann", SILENT_MS)).toBeNull();
	const later = SILENT_MS + 1;
	expect(open.of("Ann", later)).toBe(1);
	expect(open.enter("Ann", later)).not.toBeNull();
	expect(open.enter("Ann", later)).toBeNull();
});
