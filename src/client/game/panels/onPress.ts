/** Counts a button press only in the turn and phase in which it began. */

/**
 * If the turn ends while the button is down, or between the clicks of a double click, the
 * press would end the next turn, which the player has not seen. `playedIn` names the turn
 * and phase.
 */
export function onPress(
	button: HTMLButtonElement,
	playedIn: () => string,
	act: () => void,
): void {
	/** The turn and phase in which the button went down. */
	let down: string | null = null;
	/** The turn and phase of the first click of a double click. */
	let first = "";
	for (const type of ["pointerdown", "keydown"] as const)
		button.addEventListener(type, () => {
			down ??= playedIn();
		});
	button.addEventListener("click", ({ detail }) => {
		const now = playedIn();
		if (detail < 2) first = down ?? now;
		down = null;
		if (first === now) act();
	});
	for (const type of ["pointercancel", "pointerleave", "blur"] as const)
		button.addEventListener(type, () => {
			down = null;
		});
}
