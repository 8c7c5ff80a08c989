/** The forms for accounts: their fields, and what can be wrong with them. */
import type { NameProblem } from "../identity/accountName.ts";
import type { PasswordProblem } from "../identity/password.ts";

/** Why a field is rejected; src/words has a sentence for each reason. */
export type AccountProblem =
	| NameProblem
	| PasswordProblem
	| "name_taken"
	| "no_match"
	| "wrong_password"
	| "code_missing"
	| "no_code"
	| "wrong_code";

export type AccountField = "name" | "password" | "current" | "new" | "code";

export type AccountProblems = {
	readonly [field in AccountField]?: AccountProblem;
};

/** The outcome of a form. */
export type Outcome =
	| { readonly type: "done" }
	| { readonly type: "invalid"; readonly problems: AccountProblems }
	| { readonly type: "too_many" }
	/** The owner must prove again who they are (identity/proof.ts). */
	| { readonly type: "unproved" }
	/** The database did not answer. */
	| { readonly type: "away" };

export const DONE: Outcome = { type: "done" };

export const UNPROVED: Outcome = { type: "unproved" };

export const AWAY: Outcome = { type: "away" };

export function invalid(problems: AccountProblems): Outcome {
	return { type: "invalid", problems };
}

/** Longer names are cut, as the page shows a rejected name again. */
const MAX_TYPED = 60;

/** A field as typed; empty if it is missing or a file. */
export function textOf(
	data: Readonly<Record<string, unknown>>,
	field: string,
): string {
	const value = data[field];
	return typeof value === "string" ? value : "";
}

export function nameOf(data: Readonly<Record<string, unknown>>): string {
	return textOf(data, "name").trim().slice(0, MAX_TYPED);
}
