/**
 * How D1 is on a bad day. `fail`: each question ends in an error, every second
 * one after it was done all the same. `hang`: so it does, after 30 s. `late`: it
 * is done at once, and answered after 3 s.
 */
export const FAULT_FORMS = ["none", "fail", "hang", "late"] as const;
export type FaultForm = (typeof FAULT_FORMS)[number];

/** `slow`: it is done at once, and answered after 0.1 s, so that a kill in between is no luck. */
export type DatabaseState = FaultForm | "slow";
