/**
 * Exact numbers in few characters. A tile's strength is mostly a number of
 * tenths, a few units in the last place off after many subtractions: it is
 * written as its tenths and that difference (`197` for 19.7, `197~2` for two
 * units above), any other number in full after a `=`.
 */

/** Differences beyond this are written in full. */
const MAX_UNITS = 999n;

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

export function packNumber(value: number): string {
	const tenths = Math.round(value * 10);
	if (tenths / 10 === value) return String(tenths);
	const units = bitsOf(value) - bitsOf(tenths / 10);
	const isNear = units >= -MAX_UNITS && units <= MAX_UNITS;
	return isNear ? `${tenths}~${units}` : `=${value}`;
}

/** NaN for what `packNumber` would not have written. */
export function unpackNumber(text: string): number {
	if (text.startsWith("=")) return Number(text.slice(1));
	const [tenths, units] = text.split("~");
	if (units === undefined) return Number(tenths) / 10;
	if (!/^-?\d{1,3}$/.test(units)) return Number.NaN;
	return doubleOf(bitsOf(Number(tenths) / 10) + BigInt(units));
}

function bitsOf(value: number): bigint {
	double[0] = value;
	return bits[0];
}

function doubleOf(pattern: bigint): number {
	bits[0] = pattern;
	return double[0];
}
