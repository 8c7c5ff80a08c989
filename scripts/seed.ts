// Fills the database of this machine's server with made-up accounts, games and ratings, to view pages
// that would be empty: `npm run seed -- --help`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noArguments } from "./cli/arguments.ts";
import { CommandFailure, runCommand, usageText } from "./cli/runCommand.ts";
import type { Row } from "./seed/rows.ts";
import { PASSWORD } from "./seed/samplePeople.ts";
import { sampleRows } from "./seed/sampleRows.ts";
import { sqlLiteral } from "./server/sqlLiteral.ts";
import {
	prepareState,
	runOnDatabase,
	STATE_DIR_ROW,
	stateDirectory,
	stateIn,
} from "./server/state.ts";
import { lockHolder } from "./server/stateLock.ts";

/** Number of rows per statement. */
const ROWS = 50;

await runCommand({
	usage: usageText(
		"npm run seed",
		"Fills the database of `npm start` with made-up accounts, games and ratings, while the server does not run.",
		[STATE_DIR_ROW],
	),
	parse: noArguments,
	run: seed,
});

function seed(): void {
	const stateDir = stateDirectory();
	const holder = lockHolder(stateDir);
	if (holder !== null)
		throw new CommandFailure(
			`A server uses ${stateDir} (process ${holder}). Stop it first.`,
		);
	prepareState(stateIn(stateDir));
	const rows = sampleRows(Date.now());
	const file = join(stateDir, "seed.sql");
	// In this order, so that each row is inserted after those that it references.
	const { users, games, seats, ratings, rating_changes } = rows;
	const tables = { users, games, seats, ratings, rating_changes };
	writeFileSync(file, Object.entries(tables).map(insertsInto).join("\n"));
	runOnDatabase(["execute", "hexmarch", "--yes", "--file", file], stateDir);
	const names = users.filter(({ is_guest }) => is_guest === 0);
	console.log(
		`${names.length} accounts and ${games.length} games were made up; the games have no replay. Sign in as ${names[0]?.name} with “${PASSWORD}”.`,
	);
}

/** Statements that have no effect if they are run again. */
function insertsInto([table, rows]: [string, readonly Row[]]): string {
	const statements: string[] = [];
	for (let i = 0; i < rows.length; i += ROWS) {
		const some = rows.slice(i, i + ROWS);
		const columns = Object.keys(some[0]);
		const values = some.map(
			(row) => `(${columns.map((name) => sqlLiteral(row[name])).join(", ")})`,
		);
		statements.push(
			`INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES\n${values.join(",\n")};`,
		);
	}
	return statements.join("\n");
}
