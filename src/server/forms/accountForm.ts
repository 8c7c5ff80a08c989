/** The forms of accounts: what was typed, and what is wrong with it. */
import type { NameProblem } from "../identity/accountName.ts";
import type { PasswordProblem } from "../identity/password.ts";

/** Why a field is not taken; src/words has a sentence for each. */
export type AccountProblem =
	| NameProblem
	| PasswordProblem
	| "name_taken"
	| "no_match"
	| "wrong_password";

export type AccountField = "name" | "password" | "current" | "new";

export type AccountProblems = {
	readonly [field in AccountField]?: AccountProblem;
};

/** How a form was answered: it is done, wrong, or one of too many. */
export type Outcome =
	| { readonly type: "done" }
	| { readonly type: "bad"; readonly problems: AccountProblems }
	| { readonly type: "too_many" }
	/** The database did not answer. */
	| { readonly type: "away" };

export const DONE: Outcome = { type: "done" };

export const AWAY: Outcome = { type: "away" };

export function bad(problems: AccountProblems): Outcome {
	return { type: "bad", problems };
}

export function isWrong(problems: AccountProblems): boolean {
	return Object.values(problems).some((problem) => problem !== undefined);
}

/** What a form may send, beyond which nothing is read: names are shown again. */
const MAX_TYPED = 60;

/** A field as it was typed; empty if it is none. */
export function typed(
	data: Readonly<Record<string, unknown>>,
	field: string,
): string {
	const value = data[field];
	return typeof value === "string" ? value : "";
}

export function typedName(data: Readonly<Record<string, unknown>>): string {
	return typed(data, "name").trim().slice(0, MAX_TYPED);
}
