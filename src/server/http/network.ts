/** The network that a request comes from, by which requests are counted. */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

export type Network = {
	/**
	 * The first half of a public IPv6 address, because its owner chooses the
	 * second half; other addresses in full.
	 */
	readonly address: string;
	/**
	 * The first 48 bits of a public IPv6 address. A provider gives such a block
	 * to one customer (RIPE-690,
	 * https://www.ripe.net/publications/docs/ripe-690/), who then has 65,536 of
	 * the above addresses; or a whole street shares it. So blocks have limits
	 * of their own, four times as high. Null for other addresses.
	 */
	readonly block: string | null;
};

/** The request's network; null if its address is unknown. */
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

/** The groups of an IPv6 address, including those that `::` leaves out. */
function groupsOf(address: string): string[] {
	const [head, tail] = address.split("::").map((part) => part.split(":"));
	const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
	return [...head, ...new Array<string>(zeros).fill("0"), ...(tail ?? [])];
}

/** The rate limits of one address and of one block. */
export type NetworkLimits = {
	readonly address: RateLimit;
	readonly block: RateLimit;
};

/**
 * Counts an action against its network; true if it exceeds a limit. Without a
 * known network nothing is counted.
 */
export async function isNetworkOverLimit(
	c: Context<AppEnv>,
	what: string,
	limits: NetworkLimits,
): Promise<boolean> {
	const network = networkOf(c);
	if (network === null) return false;
	const { address, block } = network;
	if (await isOverLimit(limits.address, `${what} ${address}`)) return true;
	// Count the block last; otherwise one address could use up the limit of its neighbours.
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
