// Makes the engine's package, a tarball that npm installs: `npm run pack:engine -- --help`.
import { resolve } from "node:path";
import { only, readArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { packEngine } from "./engine/packEngine.ts";

await runCommand({
	usage: usageText(
		"npm run pack:engine -- [FOLDER]",
		"Makes the engine's package (src/engine/README.md), a tarball that npm installs.",
		[["FOLDER", "where to; this one if left out"]],
	),
	parse(args) {
		const { positionals } = readArguments({ args, allowPositionals: true });
		return resolve(
			only(positionals.length > 0 ? positionals : ["."], "FOLDER"),
		);
	},
	async run(folder) {
		console.log(await packEngine(folder));
	},
});
