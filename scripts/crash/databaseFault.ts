/**
 * What can be wrong with D1. `fail`: every query ends in an error, and every
 * second one has been done all the same. `hang`: the same, after 30 s. `late`:
 * every query is done at once, and answered after 3 s.
 */
export const DATABASE_FAULTS = ["none", "fail", "hang", "late"] as const;
export type DatabaseFault = (typeof DATABASE_FAULTS)[number];

/** `slow`: every query is answered after 0.1 s, so that a kill can hit the time in between. */
export type DatabaseState = DatabaseFault | "slow";
