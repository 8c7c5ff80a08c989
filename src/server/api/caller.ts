import type { Scope } from "../../api/endpoint.ts";
import type { Visitor } from "../identity/visitor.ts";

/** Who calls the API: the owner of a token. */
export type Caller = {
	readonly visitor: Visitor;
	readonly scopes: ReadonlySet<Scope>;
	readonly tokenHash: string;
	/** When the token ends, epoch ms; null if it does not. */
	readonly expiresAt: number | null;
};

/** Whose private things a caller may read; null for those of nobody. */
export function readerOf(caller: Caller | null): Visitor | null {
	return caller?.scopes.has("read") ? caller.visitor : null;
}
