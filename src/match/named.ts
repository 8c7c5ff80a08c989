import type { Holder } from "./match.ts";

/** Somebody who joins these seats, with a number after a name that is there already. */
export function named(
	holder: Holder,
	seats: readonly (Holder | null)[],
): Holder {
	const names = new Set(seats.map((other) => other?.name));
	let { name } = holder;
	for (let i = 2; names.has(name); i++) name = `${holder.name} ${i}`;
	return { ...holder, name };
}
