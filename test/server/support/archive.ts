/** Games of two people that are over, and what R2 has of them. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { GameArchive } from "../../../src/server/archive/GameArchive.ts";
import type { GameId } from "../../../src/server/games/gameId.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { deliver } from "./deliver.ts";
import { roomOf, SEALED, Visitor } from "./visitor.ts";

type Played = {
	readonly id: GameId;
	readonly host: Visitor;
	readonly other: Visitor;
};

/** A game that two have begun. */
export async function begunGame(
	form: Record<string, string> = {},
	host = new Visitor(),
): Promise<Played> {
	const settings = { access: "link", seats: "2", fill: "none", start: "full" };
	const asked = { ...settings, ...SEALED, ...form };
	const response = await host.post("/games", asked);
	await response.body?.cancel();
	const id = response.headers.get("Location")!.replace("/game/", "");
	const other = new Visitor();
	await (await other.post(`/game/${id}/join`)).body?.cancel();
	await (await host.post(`/game/${id}/begin`)).body?.cancel();
	return { id: id as GameId, host, other };
}

/** Both give an order, and end the turn, which takes a second. */
async function playTurn({ id, host, other }: Played): Promise<void> {
	const tabs = [await host.open(id), await other.open(id)];
	for (const [seat, tab] of tabs.entries()) {
		tab.send({ type: "order", id: "a", turn: 0, target: seat });
		await tab.next("order");
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
	}
	await tabs[0].next("turn");
	for (const tab of tabs) tab.close();
}

/** Both give up. */
export async function endGame({ id, host, other }: Played): Promise<void> {
	const tabs = [await host.open(id), await other.open(id)];
	for (const tab of tabs) tab.send({ type: "resign" });
	await tabs[1].next("over");
	for (const tab of tabs) tab.close();
	await Promise.all(tabs.map(({ closed }) => closed));
}

/** A game that is over, and delivered; given up at once. */
export async function overGame(
	form?: Record<string, string>,
	host?: Visitor,
): Promise<Played> {
	const game = await begunGame(form, host);
	await endGame(game);
	await deliver(game.id);
	return game;
}

/** The same, after one turn. */
export async function playedGame(
	form?: Record<string, string>,
	host?: Visitor,
): Promise<Played> {
	const game = await begunGame(form, host);
	await playTurn(game);
	await endGame(game);
	await deliver(game.id);
	return game;
}

/** What R2 has of a game. */
export async function archivedText(id: GameId): Promise<string | undefined> {
	return (await new GameArchive(env.ARCHIVE).find(id))?.text;
}

export async function keysIn(prefix: string): Promise<string[]> {
	const { objects } = await env.ARCHIVE.list({ prefix });
	return objects.map(({ key }) => key);
}

/** From now on a room has this bucket. */
export function useBucket(id: string, ARCHIVE: R2Bucket): Promise<void> {
	return runInDurableObject(roomOf(id), (room: GameRoom) => {
		Object.assign(room, { env: { ...env, ARCHIVE } });
	});
}

/** A bucket that does not answer. */
export const AWAY = new Proxy({} as R2Bucket, {
	get: () => () => Promise.reject(new Error("R2 is away")),
});

/** All that a room has on disk, in our own tables. */
export function tablesIn(id: string): Promise<string[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.sql
			.exec<{ name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
			)
			.toArray()
			.map(({ name }) => name),
	);
}
