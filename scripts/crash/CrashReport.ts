/** The findings and counts of a crash run; filled during the run. */

/** What the server was doing when it was killed. */
export const KILL_POINTS = [
	"opening",
	"join",
	"countdown",
	"start",
	"turn",
	"end",
	"rating",
	"rematch",
	"registration",
	"deletion",
	"any",
] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

/** The violations, by their effect on a player. */
export const VIOLATION_KINDS = [
	"order lost",
	"turn doubled or skipped",
	"result lost",
	"result doubled",
	"account",
	"lobby",
	"rematch",
	"list",
	"log",
	"slow",
	"other",
] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

export type Violation = { readonly kind: ViolationKind; readonly what: string };

export class CrashReport {
	readonly kills: KillPoint[] = [];
	/** Time from the server's first answer after a kill until play continued at every seat. */
	readonly waits: { killPoint: KillPoint; ms: number }[] = [];
	/** How long each start of the server took. */
	readonly startsMs: number[] = [];
	readonly violations: Violation[] = [];
	/** Orders that were acknowledged, and messages that were sent again after a kill. */
	acknowledged = 0;
	resent = 0;
	/** Turns, counted once for each seat that received them. */
	turns = 0;
	games = 0;
	results = 0;
	logs = 0;
	registrations = 0;
	deletions = 0;
	/** Scenarios that could not be completed. */
	brokenOff = 0;
	/** The scenario being played; included in the message of each violation. */
	scenario = "";

	addViolation(kind: ViolationKind, what: string): void {
		this.violations.push({
			kind,
			what: `${what} (${this.scenario}, after kill ${this.kills.length})`,
		});
	}
}
