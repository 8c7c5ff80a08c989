/** Which names an account may have. */
import { nameKeyOf } from "./nameKey.ts";
import { isRefused, isReserved } from "./refusedNames.ts";

export const NAME_LENGTH = { least: 3, most: 20 } as const;

export type NameProblem =
	| "name_missing"
	| "name_length"
	| "name_characters"
	| "name_empty"
	| "name_reserved"
	| "name_refused";

/** A checked name. */
export type AccountName = { readonly name: string; readonly nameKey: string };

export function parseName(text: string): AccountName | NameProblem {
	const name = text.trim();
	if (name === "") return "name_missing";
	// Checked before the length, because letters of other alphabets may count as two.
	if (!/^[A-Za-z0-9_-]+$/.test(name)) return "name_characters";
	if (name.length < NAME_LENGTH.least || name.length > NAME_LENGTH.most)
		return "name_length";
	const nameKey = nameKeyOf(name);
	if (nameKey === "") return "name_empty";
	if (isReserved(name)) return "name_reserved";
	if (isRefused(nameKey)) return "name_refused";
	return { name, nameKey };
}
