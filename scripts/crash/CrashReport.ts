/** What a run of kills came to. */

/** What the server was doing when it was killed. */
export const MOMENTS = [
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
export type Moment = (typeof MOMENTS)[number];

/** What must not happen, by what it would do to a player. */
export const FAULT_KINDS = [
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
export type FaultKind = (typeof FAULT_KINDS)[number];

export type Fault = { readonly kind: FaultKind; readonly what: string };

export class Figures {
	readonly kills: Moment[] = [];
	/** From the server's first answer after a kill until play went on at every seat. */
	readonly waits: { moment: Moment; ms: number }[] = [];
	readonly startsMs: number[] = [];
	readonly faults: Fault[] = [];
	acknowledged = 0;
	resent = 0;
	turns = 0;
	games = 0;
	results = 0;
	logs = 0;
	registrations = 0;
	deletions = 0;
	/** Scenarios that could not be played to their end. */
	brokenOff = 0;
	/** What was being done, for who reads of a fault. */
	scenario = "";

	fault(kind: FaultKind, what: string): void {
		this.faults.push({
			kind,
			what: `${what} (${this.scenario}, after kill ${this.kills.length})`,
		});
	}
}
