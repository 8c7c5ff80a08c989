const WIDTH = 40;

/** Draws a command's progress as a bar on a terminal, and removes it when `share` is 1; does nothing elsewhere. */
export function drawProgress(share: number): void {
	if (!process.stderr.isTTY) return;
	const full = Math.round(share * WIDTH);
	const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
	process.stderr.write(
		share < 1 ? `\r${bar} ${Math.floor(100 * share)}%` : "\r\x1b[K",
	);
}
