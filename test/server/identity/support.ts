/** Visitors with accounts. */
import { expect } from "vitest";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { SEALED, Visitor } from "../support/visitor.ts";

export const PASSWORD = "correct horse battery";
export const ACCOUNT_COOKIE = "__Host-account";
export const GUEST_COOKIE = "__Host-session";

/** Digits of which no two look alike, and which spell no word: see nameKey.ts and refusedNames.ts. */
const PLAIN_DIGITS = "2789";

/** A name that nobody has. */
export function freshName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	const digits = Array.from(bytes, (byte) => PLAIN_DIGITS[byte % 4]);
	return `Visitor-${digits.join("")}`;
}

/** A form's answer, with its page. */
export async function sent(
	visitor: Visitor,
	path: string,
	form: Record<string, string>,
): Promise<{ status: number; page: string; location: string | null }> {
	const response = await visitor.post(path, form);
	const page = await response.text();
	return {
		status: response.status,
		page,
		location: response.headers.get("Location"),
	};
}

export async function statusOf(answer: Promise<Response>): Promise<number> {
	const response = await answer;
	await response.body?.cancel();
	return response.status;
}

/** A visitor with a new account, signed in. */
export async function registered(
	name = freshName(),
	visitor = new Visitor(),
): Promise<{ visitor: Visitor; name: string; id: string }> {
	const { status } = await sent(visitor, "/register", {
		name,
		password: PASSWORD,
	});
	expect(status).toBe(303);
	return { visitor, name, id: await idOf(name) };
}

/** The same person in another browser. */
export async function signedIn(
	name: string,
	password = PASSWORD,
	visitor = new Visitor(),
): Promise<Visitor> {
	const { status } = await sent(visitor, "/sign-in", { name, password });
	expect(status).toBe(303);
	return visitor;
}

export async function idOf(name: string): Promise<string> {
	const [{ id }] = await rowsOf<{ id: string }>(
		"SELECT id FROM users WHERE users.name = ?",
		name,
	);
	return id;
}

/** Whether a visitor is taken for the owner of an account. */
export async function isSignedIn(visitor: Visitor): Promise<boolean> {
	return (await statusOf(visitor.fetch("/account"))) === 200;
}

/** Another browser with the same cookies. */
export function thief(visitor: Visitor): Visitor {
	const copy = new Visitor();
	for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
	return copy;
}

/** A game that is over, and known to be. */
export async function finishedGame(visitor: Visitor): Promise<string> {
	const id = await visitor.play(SEALED);
	const tab = await visitor.open(id);
	for (let turn = 0; turn < 2; turn++) {
		// A turn of bots only would take long.
		tab.send({ type: "order", id: `${turn}`, turn, target: turn });
		await tab.next("order");
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	tab.send({ type: "resign" });
	await tab.next("over");
	await deliver(id);
	return id;
}
