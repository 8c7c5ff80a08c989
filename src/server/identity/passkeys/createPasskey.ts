/** Checks a new passkey. */
import type { Context } from "hono";
import type { NewPasskey } from "../../db/passkeys.ts";
import type { AppEnv } from "../../env.ts";
import {
	type ChallengePurpose,
	isOwnChallenge,
	useChallenge,
} from "./challenge.ts";
import { challengeIn, parseCreated } from "./credential.ts";
import { expectedOf, type PasskeyProblem } from "./usePasskey.ts";

type AppContext = Context<AppEnv>;

/** Longer names are cut. */
const MAX_NAME = 40;

/** The new passkey, once it has signed a challenge of ours for this purpose. `name` is the reader's. */
export async function createPasskey(
	c: AppContext,
	purpose: ChallengePurpose,
	sent: unknown,
	name: string,
): Promise<NewPasskey | PasskeyProblem> {
	const created = parseCreated(sent);
	if (created === null) return "refused";
	const challenge = challengeIn(created.response.clientDataJSON);
	if (!(await isOwnChallenge(c, purpose, challenge))) return "expired";
	const { verifyNew } = await import("./verify.ts");
	const passkey = await verifyNew(created, {
		isOwn: async (one) => one === challenge,
		...expectedOf(c),
	});
	if (passkey === null) return "refused";
	if (!(await useChallenge(c, challenge))) return "expired";
	return { ...passkey, name: passkeyName(name) };
}

/** A name as it is stored. */
export function passkeyName(typed: string): string {
	const plain = typed.replaceAll(/\p{C}/gu, " ").trim();
	return [...plain].slice(0, MAX_NAME).join("").trim() || "Passkey";
}
