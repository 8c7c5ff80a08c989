import type { Holder } from "./match.ts";

/** Somebody who joins these: two of one name are told apart by a number. */
export function named(
	holder: Holder,
	seats: readonly (Holder | null)[],
): Holder {
	const names = new Set(seats.map((other) => other?.name));
	let { name } = holder;
	for (let i = 2; names.has(name); i++) name = `${holder.name} ${i}`;
	return { ...holder, name };
}
