// Turns a weekly copy of the database into SQL for a new database: `npm run restore:export -- --help`.
import { readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import {
	type RestoredTable,
	restoredRows,
} from "../src/server/archive/restoredRows.ts";
import { oneArgument } from "./cli/arguments.ts";
import { CommandFailure, runCommand, usageText } from "./cli/runCommand.ts";
import { sqlLiteral } from "./server/sqlLiteral.ts";

const STDOUT = 1;

await runCommand({
	usage: usageText(
		"npm run --silent restore:export -- FILE > restored.sql",
		"Prints the rows of a weekly copy of the database as SQL, for an empty database with all migrations (docs/operating.md).",
		[["FILE", "the copy, hexmarch-….ndjson.gz"]],
	),
	parse: (args) => resolve(oneArgument(args, "FILE")),
	run(file) {
		for (const table of tablesIn(file)) printTable(table);
	},
});

/** Throws `CommandFailure` if the file is no such copy. */
function tablesIn(file: string): RestoredTable[] {
	const bytes = readFileSync(file);
	try {
		return restoredRows(gunzipSync(bytes).toString());
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : cause;
		throw new CommandFailure(`${file} is no copy of the database: ${why}`);
	}
}

function printTable({ name, columns, rows }: RestoredTable): void {
	const into = `INSERT INTO ${name} (${columns.join(", ")}) VALUES`;
	for (const row of rows)
		writeAll(`${into} (${row.map(sqlLiteral).join(", ")});\n`);
}

/** A pipe may take only a part at once. */
function writeAll(text: string): void {
	let rest = Buffer.from(text);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(STDOUT, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
		}
	}
}
