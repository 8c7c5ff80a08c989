// Plays some games and stores their logs in test/games, where a test replays them: they show that the
// rules of a version have not changed. Run it again only when the rules change on purpose, together
// with RULES_VERSION, which is in the files' names: those of earlier versions stay.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packLog } from "../src/rules/archive.ts";
import { verify } from "../src/rules/verify.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { RECIPES, type Recipe } from "./record/games/recipes.ts";
import { recordGame } from "./record/games/recordGame.ts";
import { root } from "./server/wrangler.ts";

const FOLDER = join(root, "test/games");

await runCommand({
	usage: usageText(
		"npm run record:games",
		"Plays some games and keeps their logs in test/games, beside those of earlier versions of the rules.",
	),
	parse: noArguments,
	run() {
		mkdirSync(FOLDER, { recursive: true });
		for (const recipe of RECIPES) write(recipe);
	},
});

function write(recipe: Recipe): void {
	const log = recordGame(recipe);
	const fault = verify(log);
	if (fault !== null) throw new Error(`${recipe.name}: ${fault.type}`);
	const text = `${JSON.stringify(packLog(log))}\n`;
	const name = `${recipe.name}-v${log.rules}`;
	writeFileSync(join(FOLDER, `${name}.json`), text);
	const kilobytes = (text.length / 1000).toFixed(1);
	console.log(`${name.padEnd(32)} ${log.turns.length} turns, ${kilobytes} KB`);
}
