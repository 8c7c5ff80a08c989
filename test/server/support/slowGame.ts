/** A game by correspondence of two accounts, a day a turn. */
import { expect } from "vitest";
import { registered } from "../identity/support.ts";
import { deliver } from "./deliver.ts";
import { ring, setClock } from "./objects.ts";
import type { Tab, Visitor } from "./visitor.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const FORM = { access: "link", seats: "2", fill: "none", pace: "86400" };

export type SlowGame = {
	readonly id: string;
	readonly ann: Visitor;
	readonly bob: Visitor;
	readonly tabs: { readonly ann: Tab; readonly bob: Tab };
};

/** Ann, who has seat 0, and Bob have begun to play, and each has a page open; D1 knows it. */
export async function slowGame(
	other: Visitor | null = null,
): Promise<SlowGame> {
	const { visitor: ann } = await registered();
	const bob = other ?? (await registered()).visitor;
	const id = await newGame(ann);
	await posted(bob, `/game/${id}/join`);
	await posted(ann, `/game/${id}/begin`);
	const tabs = { ann: await ann.open(id), bob: await bob.open(id) };
	await tabs.ann.next("view");
	await tabs.bob.next("view");
	await deliver(id);
	return { id, ann, bob, tabs };
}

async function newGame(host: Visitor): Promise<string> {
	const location = await posted(host, "/games", FORM);
	return location.replace("/game/", "");
}

/** Sends a form that is accepted; gives where it leads. */
export async function posted(
	visitor: Visitor,
	path: string,
	form: Record<string, string> = {},
): Promise<string> {
	const response = await visitor.post(path, form);
	await response.body?.cancel();
	expect(response.status).toBe(303);
	return response.headers.get("Location") ?? "";
}

/** Lets the alarm go off when the turn's time is up. */
export async function endTurn({ ann, id }: SlowGame): Promise<void> {
	const { deadlineAt } = await playedBy(ann, id);
	setClock((deadlineAt ?? 0) + 2000);
	await ring(id);
}

/** The game in play as somebody sees it. */
export async function playedBy(visitor: Visitor, id: string) {
	const view = await visitor.view(id);
	if (view.type !== "playing") throw new Error(view.type);
	return view;
}
