/** The commands of the current turn. */
import type { Command } from "../../../match/command.ts";
import { decide } from "../../../match/decide.ts";
import type { Match, Playing } from "../../../match/match.ts";

/**
 * A row for each command that changed the match without resolving a turn, with
 * the turn it belongs to. Applied to the snapshot, they give the current match.
 */
export const COMMANDS_SCHEMA = `
	CREATE TABLE commands (
		turn INTEGER NOT NULL,
		seq INTEGER NOT NULL,
		command TEXT NOT NULL,
		at INTEGER NOT NULL,
		PRIMARY KEY (turn, seq)
	) STRICT, WITHOUT ROWID;
`;

export type StoredCommand = {
	readonly turn: number;
	readonly command: Command;
	/** When the match received it, epoch ms. */
	readonly at: number;
};

export function saveCommand(
	sql: SqlStorage,
	{ turn, command, at }: StoredCommand,
): void {
	sql.exec(
		`INSERT INTO commands (turn, seq, command, at)
		VALUES (?1, (SELECT COALESCE(MAX(seq) + 1, 0) FROM commands WHERE turn = ?1), ?2, ?3)`,
		turn,
		JSON.stringify(command),
		at,
	);
}

/** The match after the commands that are stored for its turn. */
export function withCommands(sql: SqlStorage, from: Playing): Match {
	const rows = sql.exec<{ command: string; at: number }>(
		"SELECT command, at FROM commands WHERE turn = ? ORDER BY seq",
		from.position.turn,
	);
	let match: Match = from;
	for (const { command, at } of rows) {
		const decision = decide(match, JSON.parse(command) as Command, at);
		// Only newer rules can refuse a command that was accepted before; the
		// game goes on without it.
		if (decision.type === "decided") match = decision.match;
		else console.error("a stored command is refused", decision.reason);
	}
	return match;
}

/** Deletes the commands of a finished game. It no longer needs them, and they may contain a name. */
export function deleteCommands(sql: SqlStorage): void {
	sql.exec("DELETE FROM commands");
}
