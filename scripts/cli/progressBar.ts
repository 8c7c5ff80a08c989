const WIDTH = 40;

/** Draws how far a command has come, as a bar on a terminal, which goes when `share` is 1; nothing anywhere else. */
export function drawProgress(share: number): void {
	if (!process.stderr.isTTY) return;
	const full = Math.round(share * WIDTH);
	const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
	process.stderr.write(
		share < 1 ? `\r${bar} ${Math.floor(100 * share)}%` : "\r\x1b[K",
	);
}
