/** Chance for drawings: the same for the same place, on every machine. */

/** A number from 0 to 1 for a place; `salt`: one number for each purpose. */
export function grainAt(x: number, y: number, salt: number): number {
	let bits = Math.imul(Math.round(8 * x), 0x9e3779b1);
	bits = Math.imul(bits ^ Math.round(8 * y) ^ (salt << 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}
