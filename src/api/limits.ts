/** Requests a minute: of an address without a token, of a token's owner, and of a bot's account. As in wrangler.toml, which can't be read by the Worker. */
export const LIMITS = { address: 300, caller: 600, bot: 1200 } as const;
