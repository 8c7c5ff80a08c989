/** An id for an order, different for each. crypto.randomUUID is missing on pages loaded over http. */
export function newOrderId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
