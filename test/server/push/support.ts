import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import type {
	PushAnswer,
	ReceivedPush,
} from "../../support/push/PushReceiver.ts";
import { PushReceiver } from "../../support/push/PushReceiver.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

const STAND_IN = env.PUSH_STAND_IN_URL as string;

/** What the push service was sent for a browser. */
export async function receivedBy({
	path,
}: PushReceiver): Promise<ReceivedPush[]> {
	const response = await fetch(`${STAND_IN}/?path=${encodeURIComponent(path)}`);
	return await response.json();
}

/** Lets the push service answer messages for a browser like this, one after the other; the last stays. */
export async function answerWith(
	{ path }: PushReceiver,
	...answers: readonly PushAnswer[]
): Promise<void> {
	const body = JSON.stringify(answers);
	await fetch(`${STAND_IN}${path}`, { method: "PUT", body });
}

/** Waits for a browser's messages, as many as this; gives what they say. */
export async function noticesOf(
	browser: PushReceiver,
	count = 1,
): Promise<{ title: string; body: string; path: string; tag: string }[]> {
	await expect.poll(() => receivedBy(browser)).toHaveLength(count);
	const received = await receivedBy(browser);
	const texts = received.map((one) => browser.read(one));
	return (await Promise.all(texts)).map((text) => JSON.parse(text));
}

export const EVERYTHING = {
	...{ turns: "on", begins: "on", ends: "on", signIns: "on" },
	...{ from: "", to: "", timeZone: "Europe/Paris" },
};

/** Turns push on in a visitor's browser. */
export async function subscribe(
	visitor: Visitor,
	choices: Record<string, string> = {},
): Promise<PushReceiver> {
	const browser = await PushReceiver.create();
	const form = { ...browser.target, ...EVERYTHING, ...choices };
	const response = await visitor.post("/notifications/save", form);
	expect(response.status).toBe(204);
	return browser;
}

/** Two persons in a game by correspondence that has not begun, and its host. */
export async function lobby(
	form: Record<string, string> = {},
	host = new Visitor(),
) {
	const created = await host.post("/games", {
		...{ start: "full", access: "link", seats: "2", pace: "86400" },
		...form,
	});
	expect(created.status).toBe(303);
	const id = created.headers.get("Location")!.replace("/game/", "");
	const guest = new Visitor();
	return { host, guest, id };
}

/** Ends a game of two: the other wins. */
export async function giveUp(visitor: Visitor, id: string): Promise<void> {
	const tab = await visitor.open(id);
	tab.send({ type: "resign" });
	await tab.next("over");
	tab.close();
	await tab.closed;
}

/** What a room still has to send. */
export function queuedIn(id: string) {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.sql
			.exec<{ attempts: number; next_at: number; endpoint: string | null }>(
				"SELECT attempts, next_at, endpoint FROM notices",
			)
			.toArray(),
	);
}
