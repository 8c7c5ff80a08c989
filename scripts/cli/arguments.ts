/** A command's arguments: parsed by Node's own parser, each value checked. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Board } from "../../src/rules/hex.ts";

/** A command was called incorrectly; the message says why in a sentence. */
export class UsageError extends Error {}

/** `parseArgs` of `node:util`; unknown arguments throw a `UsageError`. */
export function readArguments<const T extends ParseArgsConfig>(
	config: T,
): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		if (isArgumentError(error)) throw new UsageError(firstSentence(error));
		throw error;
	}
}

function isArgumentError(error: unknown): error is Error {
	const { code } = error as { readonly code?: unknown };
	return String(code).startsWith("ERR_PARSE_ARGS");
}

/** Node's message also explains how to pass a value that looks like an option. */
function firstSentence({ message }: Error): string {
	return `${message.split(/\.\s/)[0]?.replace(/\.$/, "")}.`;
}

/** For a command without arguments: throws `UsageError` if there are any. */
export function noArguments(args: string[]): void {
	readArguments({ args });
}

/** The only argument of a command that accepts at most one; `name` is its name in the usage. Throws `UsageError`. */
export function oneArgument(args: string[], name: string): string {
	const { positionals } = readArguments({ args, allowPositionals: true });
	return only(positionals, name);
}

/** The only one of these arguments. Throws `UsageError` if there are none, or more. */
export function only(positionals: readonly string[], name: string): string {
	const [value, next] = positionals;
	if (value === undefined) throw new UsageError(`${name} is missing.`);
	if (next !== undefined)
		throw new UsageError(`There is only one ${name}, so what is ${next}?`);
	return value;
}

/** One of these names. Throws `UsageError` for any other. */
export function choice<T extends string>(
	names: readonly T[],
	value: string,
	option: string,
): T {
	const found = names.find((name) => name === value);
	if (found === undefined)
		throw new UsageError(
			`${option} must be one of ${names.join(", ")}, not ${value}.`,
		);
	return found;
}

/** An integer, at least 1 unless `least` says otherwise. Throws `UsageError`. */
export function wholeNumber(value: string, option: string, least = 1): number {
	const number = Number(value);
	if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least)
		throw new UsageError(
			`${option} must be a whole number of at least ${least}, not ${value}.`,
		);
	return number;
}

/** A board by its columns and rows, as in `17x9`. Throws `UsageError`. */
export function boardSize(value: string, option: string): Board {
	const [, cols, rows] = value.match(/^(\d{1,4})x(\d{1,4})$/) ?? [];
	if (!Number(cols) || !Number(rows))
		throw new UsageError(`${option} must be like 17x9, not ${value}.`);
	return { cols: Number(cols), rows: Number(rows) };
}
