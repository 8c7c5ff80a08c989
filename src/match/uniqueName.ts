import type { Holder } from "./match.ts";

/** The holder's name made unique among these seats, by a number if the name is already taken. */
export function withUniqueName(
	holder: Holder,
	seats: readonly (Holder | null)[],
): Holder {
	const names = new Set(seats.map((other) => other?.name));
	let { name } = holder;
	for (let i = 2; names.has(name); i++) name = `${holder.name} ${i}`;
	return { ...holder, name };
}
