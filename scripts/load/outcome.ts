/** The measurements of a scenario. */
import type { Uses } from "./servers.ts";

/** The measurements of a scenario in which games are played. */
export type PlayOutcome = {
	readonly type: "play";
	readonly rooms: number;
	readonly seconds: number;
	readonly turns: number;
	readonly orders: number;
	/** For each turn, the time from its last order (or its deadline) until all its clients had it. */
	readonly delaysMs: readonly number[];
	/** How many sockets there were, and what they received in total. */
	readonly clients: number;
	readonly messages: number;
	readonly bytes: number;
	readonly before: Uses;
	readonly after: Uses;
	/** Resources used by the load itself. */
	readonly ownCpuSeconds: number;
	readonly faults: readonly string[];
};

/** The measurements of a scenario in which sockets are idle. */
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
