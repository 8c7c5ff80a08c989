/** Where requests come from, as far as that is counted. */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

export type Network = {
	/** Of a public IPv6 address the first half, as the second is its owner's to choose; other addresses as they are. */
	readonly address: string;
	/**
	 * The first 48 bits of a public IPv6 address. A provider gives them to one
	 * customer (RIPE-690, https://www.ripe.net/publications/docs/ripe-690/), who
	 * then has 65,536 of the above; or a whole street shares them, so that they
	 * have limits of their own, four times as wide. Null for other addresses.
	 */
	readonly block: string | null;
};

/** Null where it is not known. */
export function networkOf({ req }: Context<AppEnv>): Network | null {
	const address = req.header("CF-Connecting-IP");
	if (address === undefined) return null;
	if (!/^[23][0-9a-f]{3}:/i.test(address)) return { address, block: null };
	const groups = groupsOf(address);
	return {
		address: groups.slice(0, 4).join(":"),
		block: `${groups.slice(0, 3).join(":")}::/48`,
	};
}

/** An IPv6 address's groups, those that it leaves out too. */
function groupsOf(address: string): string[] {
	const [head, tail] = address.split("::").map((part) => part.split(":"));
	const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
	return [...head, ...new Array<string>(zeros).fill("0"), ...(tail ?? [])];
}

/** How often something may be done, from one address and from one block. */
export type NetworkLimits = {
	readonly address: RateLimit;
	readonly block: RateLimit;
};

/** Counts what is done from where a request comes from; true if it is too much. What comes from nowhere is not counted. */
export async function isNetworkOverLimit(
	c: Context<AppEnv>,
	what: string,
	limits: NetworkLimits,
): Promise<boolean> {
	const network = networkOf(c);
	if (network === null) return false;
	const { address, block } = network;
	if (await isOverLimit(limits.address, `${what} ${address}`)) return true;
	// After that, or one address could use up what is its neighbours'.
	return (
		block !== null && (await isOverLimit(limits.block, `${what} ${block}`))
	);
}

export async function isOverLimit(
	limit: RateLimit,
	key: string,
): Promise<boolean> {
	const { success } = await limit.limit({ key });
	return !success;
}
