/** The form that makes an API token. */
import { SCOPES, type Scope } from "../../api/endpoint.ts";
import { textOf } from "./accountForm.ts";

/** In days from now; `never` for a token without an end. */
export const TOKEN_ENDS = ["30", "90", "365", "never"] as const;

export type TokenEnd = (typeof TOKEN_ENDS)[number];

/** As `api_tokens.name`, in characters. */
export const TOKEN_NAME_LENGTH = 40;

/** What was typed, or what a link proposes. */
export type TokenForm = {
	readonly name: string;
	readonly scopes: readonly Scope[];
	readonly end: TokenEnd;
};

/**
 * `name_taken` is the name of another of the account's tokens; `too_many` are
 * more than an account may have.
 */
export type TokenProblem =
	| "name_missing"
	| "name_long"
	| "name_taken"
	| "scopes_missing"
	| "too_many";

export type TokenField = "name" | "scopes" | "tokens";

export type TokenProblems = { readonly [field in TokenField]?: TokenProblem };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Longer names are cut, as the page shows a refused name again. */
const MAX_TYPED = 60;

/** A missing or unknown end is 90 days. */
export function readTokenForm(
	data: Readonly<Record<string, unknown>>,
): TokenForm {
	const end = TOKEN_ENDS.find((one) => one === textOf(data, "end"));
	return {
		name: nameIn(textOf(data, "name")),
		scopes: SCOPES.filter((scope) => textOf(data, scope) === "on"),
		end: end ?? "90",
	};
}

function nameIn(typed: string): string {
	const plain = typed.replaceAll(/\p{C}/gu, " ").trim();
	return [...plain].slice(0, MAX_TYPED).join("");
}

export function tokenProblems({ name, scopes }: TokenForm): TokenProblems {
	return {
		...(name === "" ? { name: "name_missing" } : {}),
		...([...name].length > TOKEN_NAME_LENGTH ? { name: "name_long" } : {}),
		...(scopes.length === 0 ? { scopes: "scopes_missing" } : {}),
	};
}

/** When a token that is made now ends (epoch ms); null for none. */
export function tokenEndAt(end: TokenEnd, now: number): number | null {
	return end === "never" ? null : now + Number(end) * DAY_MS;
}

/** The address of the form as it was filled in, to come back to. */
export function tokenFormPath({ name, scopes, end }: TokenForm): string {
	const chosen = scopes.map((scope): [string, string] => [scope, "on"]);
	const query = new URLSearchParams([["name", name], ...chosen, ["end", end]]);
	return `/account/tokens/new?${query}`;
}
