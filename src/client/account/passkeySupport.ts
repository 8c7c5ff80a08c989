/** What this browser can do with passkeys, so that nothing is offered that can't be used. */

/**
 * - `none`: it has no passkeys.
 * - `keyOnly`: neither this device nor a phone beside it can keep one, so only a security key can.
 * - `full`: all others, and those that don't say.
 */
export type PasskeySupport = "none" | "keyOnly" | "full";

/** Any of them makes a passkey possible without a key in the hand. */
const PLACES = [
	"passkeyPlatformAuthenticator",
	"userVerifyingPlatformAuthenticator",
	"hybridTransport",
];

type Asked = {
	readonly getClientCapabilities?: () => Promise<
		Readonly<Record<string, boolean>>
	>;
};

/** `asked`: the browser's `PublicKeyCredential`, which some have not, and older ones without these capabilities. */
export async function passkeySupport(
	asked: Asked | undefined,
): Promise<PasskeySupport> {
	if (asked === undefined) return "none";
	try {
		const can = (await asked.getClientCapabilities?.()) ?? {};
		return PLACES.every((place) => can[place] === false) ? "keyOnly" : "full";
	} catch {
		return "full";
	}
}
