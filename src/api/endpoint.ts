/** One address and method of the API, of which its checks and its description are made. */
import type * as z from "zod/mini";
import type { ErrorCode } from "./errors.ts";
import type { Schema } from "./schema.ts";

/** What a token may allow. */
export const SCOPES = ["read", "play", "bot"] as const;

export type Scope = (typeof SCOPES)[number];

/** In the order in which the reference has them. */
export const TAGS = {
	Players: "Accounts, their ratings, and the leaderboards",
	Games: "Finished games, and those that can be joined or watched",
	Game: "One game: what is to be seen of it",
	Play: "Creating, joining and playing games, with a token",
	Rules: "The modes, with all their values",
	Day: "The day's march, one small game a day for everybody",
	Streams: "What happens, told line by line as it happens",
} as const;

export type Tag = keyof typeof TAGS;

/** What an answer is if it is no JSON, by its content type. */
export type OtherAnswer =
	| "image/png"
	| "application/x-ndjson"
	/** JSON that is described elsewhere. */
	| "application/json";

export type Endpoint = {
	/** Unique; the `operationId` of the description. */
	readonly id: string;
	readonly method: "get" | "post" | "put" | "delete";
	/** Below `/api/v1`, with parameters as in `/players/{name}`. */
	readonly path: `/${string}`;
	readonly tag: Tag;
	/** What it does, in a few words. */
	readonly summary: string;
	/** What else there is to know, as sentences. */
	readonly text?: string;
	/** The scope that a token must have; null: no token is needed. */
	readonly scope: Scope | null;
	/** The parameters of the path and of the query, which are texts before they are checked. */
	readonly params: Schema;
	readonly query: Schema;
	/** Null if nothing is sent. */
	readonly body: Schema | null;
	readonly answer: Schema | OtherAnswer;
	/** What each line is, if the answer is lines. */
	readonly line?: Schema;
	/** Refusals besides `COMMON_ERRORS`. */
	readonly errors: readonly ErrorCode[];
};

/** What a handler gets: everything checked. */
export type Asked<E extends Endpoint> = {
	readonly params: z.output<E["params"]>;
	readonly query: z.output<E["query"]>;
	readonly body: E["body"] extends Schema ? z.output<E["body"]> : null;
};

/** What a handler gives; what the schema does not name is left out. */
export type Answer<E extends Endpoint> = E["answer"] extends Schema
	? z.input<E["answer"]>
	: never;

export function endpoint<const E extends Endpoint>(one: E): E {
	return one;
}
