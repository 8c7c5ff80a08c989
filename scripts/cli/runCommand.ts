/** How every command of this folder begins and ends. */
import { UsageError } from "./arguments.ts";

/** A command failed to do its task; the message tells the user why. */
export class CommandFailure extends Error {}

export type Command<Options> = {
	/** What `--help` prints. */
	readonly usage: string;
	/** Reads the arguments. Throws `UsageError`. */
	readonly parse: (args: string[]) => Options;
	/** Does the work. Throws `CommandFailure`; sets `process.exitCode` itself if another code than 0 is part of the answer. */
	readonly run: (options: Options) => void | Promise<void>;
};

/** The exit code of an incorrect call. */
const WRONG_USAGE = 2;

/**
 * Runs a command with the arguments of this process. Exit code 2: incorrect call; standard
 * error says why, and gives the usage. Exit code 1: the command failed, or the system refused it
 * a file, and standard error says why.
 */
export async function runCommand<Options>({
	usage,
	parse,
	run,
}: Command<Options>): Promise<void> {
	const args = process.argv.slice(2);
	if (args.includes("--help")) {
		console.log(usage);
		return;
	}
	try {
		await run(parse(args));
	} catch (error) {
		if (error instanceof UsageError) {
			console.error(`${error.message}\n\n${usage}`);
			process.exitCode = WRONG_USAGE;
		} else if (error instanceof CommandFailure || isSystemError(error)) {
			console.error(error.message);
			process.exitCode = 1;
		} else throw error;
	}
}

/** Such as a file that is not there, a folder in its place, or a full disk (https://nodejs.org/api/errors.html#class-systemerror). */
function isSystemError(error: unknown): error is Error {
	return error instanceof Error && "syscall" in error && "errno" in error;
}

/** One line of a usage: an option, an argument or a variable, and what it means. */
export type UsageRow = readonly [name: string, meaning: string];

/** A usage: how to call the command, what it does, and one line for each argument, option or variable. */
export function usageText(
	call: string,
	purpose: string,
	rows: readonly UsageRow[] = [],
): string {
	const all: readonly UsageRow[] = [...rows, ["--help", "prints this"]];
	const width = Math.max(...all.map(([name]) => name.length));
	const lines = all.map(([name, meaning]) => {
		const indented = meaning.replaceAll("\n", `\n${" ".repeat(width + 4)}`);
		return `  ${name.padEnd(width)}  ${indented}`;
	});
	return [call, purpose, "", ...lines].join("\n");
}
