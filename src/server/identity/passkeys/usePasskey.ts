/** Checks a passkey's signature, and counts it. */
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Context } from "hono";
import { countUse, findPasskey, type Passkey } from "../../db/passkeys.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import {
	type ChallengePurpose,
	isOwnChallenge,
	useChallenge,
} from "./challenge.ts";
import { challengeIn, parseUsed } from "./credential.ts";
import { handleOf, hostOf } from "./options.ts";

type AppContext = Context<AppEnv>;

/** Why a passkey is refused; src/words has a sentence for each. */
export type PasskeyProblem =
	| "expired"
	| "unknown"
	| "refused"
	| "copied"
	| "exists"
	| "too_many_passkeys";

/** The passkey, once it has signed a challenge of ours for this purpose. */
export async function usePasskey(
	c: AppContext,
	purpose: ChallengePurpose,
	sent: unknown,
): Promise<Passkey | PasskeyProblem> {
	const signed = parseUsed(sent);
	if (signed === null) return "refused";
	const challenge = challengeIn(signed.response.clientDataJSON);
	if (!(await isOwnChallenge(c, purpose, challenge))) return "expired";
	const passkey = await findPasskey(await databaseFor(c), signed.id);
	if (passkey === null) return "unknown";
	const { userHandle } = signed.response;
	if (userHandle !== undefined && userHandle !== handleOf(passkey.player))
		return "refused";
	return await counted(c, passkey, signed, challenge);
}

async function counted(
	c: AppContext,
	passkey: Passkey,
	signed: AuthenticationResponseJSON,
	challenge: string,
): Promise<Passkey | PasskeyProblem> {
	const { verifyUse } = await import("./verify.ts");
	const counter = await verifyUse(signed, passkey, {
		isOwn: async (one) => one === challenge,
		...expectedOf(c),
	});
	if (counter === null) return "refused";
	if (!(await useChallenge(c, challenge))) return "expired";
	const d1 = await databaseFor(c);
	if (await countUse(d1, passkey.id, counter, Date.now())) return passkey;
	logSparingly("warn", "a passkey seems to have been copied");
	return "copied";
}

/** The site as the browser names it in what is signed. */
export function expectedOf(c: AppContext) {
	return { origin: new URL(c.req.url).origin, host: hostOf(c) };
}
