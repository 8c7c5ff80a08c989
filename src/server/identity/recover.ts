/** Makes recovery codes, and signs in by one. */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import { findAccount } from "../db/accounts.ts";
import {
	isGoodCode,
	replaceCodes,
	updateUsedCode,
} from "../db/recoveryCodes.ts";
import type { AppEnv } from "../env.ts";
import { DONE, invalid, type Outcome } from "../forms/accountForm.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { isOverAttemptLimit } from "./attempts.ts";
import { beginSession } from "./beginSession.ts";
import { nameKeyOf } from "./nameKey.ts";
import { CODE_COUNT, hashOfCode, newCode, parseCode } from "./recoveryCode.ts";

type AppContext = Context<AppEnv>;

/** Replaces all codes of an account; only this answer has the new ones. */
export async function makeCodes(
	c: AppContext,
	player: PlayerId,
): Promise<string[]> {
	const codes = Array.from({ length: CODE_COUNT }, newCode);
	const hashes = await Promise.all(
		codes.map((code) => hashOfCode(player, parseCode(code) ?? code)),
	);
	await replaceCodes(await databaseFor(c), player, hashes, Date.now());
	return codes;
}

/** As typed. */
export type Recovery = { readonly name: string; readonly code: string };

/** Signs in by a code, which is used up in the same transaction. */
export async function recover(
	c: AppContext,
	{ name, code }: Recovery,
): Promise<Outcome> {
	if (name === "" || code === "")
		return invalid({
			...(name === "" ? { name: "name_missing" } : {}),
			...(code === "" ? { code: "code_missing" } : {}),
		});
	const nameKey = nameKeyOf(name);
	if (await isOverAttemptLimit(c, nameKey)) return { type: "too_many" };
	const parsed = parseCode(code);
	const isIn = parsed !== null && (await enter(c, nameKey, parsed));
	return isIn ? DONE : invalid({ code: "no_code" });
}

async function enter(
	c: AppContext,
	nameKey: string,
	code: string,
): Promise<boolean> {
	const d1 = await databaseFor(c);
	const account = await findAccount(d1, nameKey);
	if (account === null) return false;
	const { player } = account;
	const hash = await hashOfCode(player, code);
	return await beginSession(c, account, {
		by: "code",
		onlyIf: isGoodCode(player, hash),
		alongside: [updateUsedCode(d1, player, hash, Date.now())],
	});
}
