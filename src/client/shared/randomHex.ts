/** So many random bytes, in hex. crypto.randomUUID is missing on pages loaded over http. */
export function randomHex(bytes: number): string {
	const random = crypto.getRandomValues(new Uint8Array(bytes));
	return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
