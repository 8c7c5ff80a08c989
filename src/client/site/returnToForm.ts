/**
 * A page that answers a form would be asked for again by sending the form once more, which browsers
 * warn of: on the way back to it, and on a reload. So its place in the history becomes that of the
 * page with the form.
 */
export function returnToForm(): void {
	const { referrer } = document;
	const isHere = referrer.startsWith(`${location.origin}/`);
	if (document.body.dataset.posted !== undefined && isHere)
		history.replaceState(history.state, "", referrer);
}
