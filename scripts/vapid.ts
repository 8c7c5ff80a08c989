// Makes the keys without which a site sends no notifications by push, as lines for a file of secrets:
// `npm run --silent vapid -- mailto:you@example.org >> secrets.local`. docs/operating.md says more.
import { oneArgument, UsageError } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { newVapidLines } from "./server/vapidKeys.ts";

const SUBJECT = /^(mailto:\S+@\S+|https:\/\/\S+)$/;

function parse(args: string[]): string {
	const subject = oneArgument(args, "ADDRESS");
	if (!SUBJECT.test(subject))
		throw new UsageError(
			"Push services must be able to reach you: give mailto:you@example.org, or an address that begins with https.",
		);
	return subject;
}

await runCommand({
	usage: usageText(
		"npm run --silent vapid -- ADDRESS",
		"Makes the keys for notifications by push, as lines for a file of secrets.",
		[["ADDRESS", "how push services can reach you: mailto:… or https:…"]],
	),
	parse,
	run: (subject) => {
		process.stdout.write(newVapidLines(subject));
	},
});
