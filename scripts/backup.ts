// Saves all data of this machine's server into a new folder, even while the server runs: `npm run
// backup -- --help`.
import { resolve } from "node:path";
import { oneArgument } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { backUp } from "./server/backup.ts";
import { STATE_DIR_ROW, stateDirectory } from "./server/state.ts";

await runCommand({
	usage: usageText(
		"npm run backup -- FOLDER",
		"Saves all that `npm start` keeps, also while the server runs.",
		[["FOLDER", "where to; it must not be there yet"], STATE_DIR_ROW],
	),
	parse: (args) => resolve(oneArgument(args, "FOLDER")),
	async run(target) {
		const stateDir = stateDirectory();
		const count = await backUp(stateDir, target);
		console.log(`${count} databases of ${stateDir} are saved in ${target}.`);
	},
});
