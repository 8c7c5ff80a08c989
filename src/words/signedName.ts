/** A player's name as it is shown wherever it is mere text. */

/** The sign of bots' accounts stands before their names in all languages, as a title. */
export function signedName({
	name,
	isBotAccount,
}: {
	readonly name: string;
	readonly isBotAccount?: boolean | undefined;
}): string {
	return isBotAccount ? `BOT ${name}` : name;
}
