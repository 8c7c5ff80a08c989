// Restores what `npm run backup` saved: `npm run restore -- --help`.
import { resolve } from "node:path";
import { oneArgument } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { restore } from "./server/backup.ts";
import { STATE_DIR_ROW, stateDirectory } from "./server/state.ts";

await runCommand({
	usage: usageText(
		"npm run restore -- FOLDER",
		"Puts back what `npm run backup` saved, for `npm start`.",
		[["FOLDER", "the backup"], STATE_DIR_ROW],
	),
	parse: (args) => resolve(oneArgument(args, "FOLDER")),
	run(copy) {
		const stateDir = stateDirectory();
		const count = restore(copy, stateDir);
		console.log(`${count} databases are back in ${stateDir}.`);
	},
});
