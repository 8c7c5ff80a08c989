/** What was measured while a scenario ran. */
import type { Uses } from "./servers.ts";

/** Of a scenario in which games are played. */
export type PlayOutcome = {
	readonly type: "play";
	readonly rooms: number;
	readonly seconds: number;
	readonly turns: number;
	readonly orders: number;
	/** For each turn, from its last order (or its deadline) until all its clients had it. */
	readonly delaysMs: readonly number[];
	/** How many sockets there were, and what all of them received. */
	readonly clients: number;
	readonly messages: number;
	readonly bytes: number;
	readonly before: Uses;
	readonly after: Uses;
	/** Used by the load itself. */
	readonly ownCpuSeconds: number;
	readonly faults: readonly string[];
};

/** Of a scenario in which sockets are idle. */
export type IdleOutcome = {
	readonly type: "idle";
	readonly sockets: number;
	/** Without the sockets, just after they were opened, and after they had been idle. */
	readonly before: Uses;
	readonly opened: Uses;
	readonly after: Uses;
	readonly idleSeconds: number;
	readonly faults: readonly string[];
};

export type LoadOutcome = PlayOutcome | IdleOutcome;
