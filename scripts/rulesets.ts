// Writes docs/rulesets.md from the rulesets themselves: `npm run rulesets -- --help`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { rulesetsPage } from "./rulesets/page.ts";
import { root } from "./server/wrangler.ts";

await runCommand({
	usage: usageText(
		"npm run rulesets",
		"Writes every value of every ruleset to docs/rulesets.md.",
	),
	parse: noArguments,
	run() {
		writeFileSync(join(root, "docs/rulesets.md"), rulesetsPage());
	},
});
