/** Databases that are not as they should be, for a Worker that is asked directly. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { app } from "../../../src/server/app.ts";
import { SITE, type Visitor } from "./visitor.ts";

/** Gives D1's answer to a question, or fails to. */
export type Answering = () => Promise<D1Result>;

/** D1 with all its answers given by one function. */
export function databaseThat(answer: Answering): D1Database {
	const statement = { bind: () => ({ all: answer }) };
	const session = {
		prepare: () => statement,
		batch: async () => [await answer()],
		getBookmark: () => null,
	};
	return { withSession: () => session } as unknown as D1Database;
}

/** What a visitor gets of a Worker with this database. */
export async function askedWith(
	DB: D1Database,
	visitor: Visitor,
	path: string,
	init: RequestInit = {},
	/** Other things that it is given. */
	changes: object = {},
): Promise<Response> {
	const headers = new Headers(init.headers);
	const cookies = [...visitor.cookies].map((each) => each.join("="));
	if (cookies.length > 0) headers.set("Cookie", cookies.join("; "));
	return await app.request(
		`${SITE}${path}`,
		{ ...init, headers },
		{ ...env, DB, ...changes },
		createExecutionContext(),
	);
}
