/** The form for another game leads to a server everywhere else; for a game in the page it does this. */
export function onRematch(id: string, act: () => void): void {
	document.addEventListener("submit", (event) => {
		const { pathname } = new URL((event.target as HTMLFormElement).action);
		if (pathname !== `/game/${id}/rematch`) return;
		event.preventDefault();
		act();
	});
}
