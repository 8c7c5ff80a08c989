/**
 * Packs exact strengths into four characters each. By the rules a tile's
 * strength is a multiple of a sixtieth (erosion takes tenths, damage from afar
 * quarters and thirds); after many subtractions it is off by a few units in the
 * last place. It is packed as its sixtieths and that difference. The few
 * strengths that don't fit are written in full separately (`others` of a packed
 * position).
 */

/** The digits of base 64. A code starts with the most significant digit. */
const DIGITS =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export const CODE_LENGTH = 4;

/** The code for a strength that is written in full. */
export const OTHER = "AAAA";

/** Parts of one point of strength. */
const PARTS = 60;

/** A code is `parts * 2048 + units + 1024`. Strengths with units of -1024 get the code `OTHER`. */
const UNITS_BASE = 2048;
const UNITS_OFFSET = 1024;
const MAX_UNITS = 1023;
const MAX_PARTS = 64 ** CODE_LENGTH / UNITS_BASE - 1;

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The code of a strength, or `OTHER`. */
export function packStrength(value: number): string {
	const parts = Math.round(value * PARTS);
	if (!(parts >= 0 && parts <= MAX_PARTS)) return OTHER;
	const units = Number(bitsOf(value) - bitsOf(parts / PARTS));
	if (Math.abs(units) > MAX_UNITS) return OTHER;
	return encode(parts * UNITS_BASE + units + UNITS_OFFSET);
}

/** The strength for a code other than `OTHER`; a wrong number for an invalid code. */
export function unpackStrength(text: string): number {
	const code = decode(text);
	const units = (code % UNITS_BASE) - UNITS_OFFSET;
	const parts = (code - (code % UNITS_BASE)) / UNITS_BASE;
	return doubleOf(bitsOf(parts / PARTS) + BigInt(units));
}

function encode(code: number): string {
	let text = "";
	for (let shift = 6 * (CODE_LENGTH - 1); shift >= 0; shift -= 6)
		text += DIGITS[(code >> shift) & 63];
	return text;
}

function decode(text: string): number {
	let code = 0;
	for (const digit of text) code = code * 64 + DIGITS.indexOf(digit);
	return code;
}

function bitsOf(value: number): bigint {
	double[0] = value;
	return bits[0];
}

function doubleOf(pattern: bigint): number {
	bits[0] = pattern;
	return double[0];
}
