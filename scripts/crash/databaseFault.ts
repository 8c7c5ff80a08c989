/**
 * The faults of D1. `fail`: every query ends in an error, but every second one is executed
 * all the same. `hang`: the same, after 30 s. `late`: every query is executed at once, and
 * answered after 3 s.
 */
export const DATABASE_FAULTS = ["none", "fail", "hang", "late"] as const;
export type DatabaseFault = (typeof DATABASE_FAULTS)[number];

/** `slow`: every query is answered after 0.1 s, so that a kill can hit the time in between. */
export type DatabaseState = DatabaseFault | "slow";
