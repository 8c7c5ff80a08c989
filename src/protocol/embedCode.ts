/** The page of a game for other sites, which show it in a frame. Pure. */

/** In pixels: the least that the page is made for. */
export const LEAST_EMBED = { width: 280, height: 220 } as const;

/** In pixels: what a frame takes where nobody says otherwise. */
export const USUAL_EMBED = { width: 640, height: 440 };

/** The address of a game's page for other sites; `address`: that of the game. */
export function embedAddress(address: string): string {
	return address.replace("/game/", "/embed/game/");
}

/** A frame as HTML. `title` is what it shows, for readers who can't see it; neither text may have characters that HTML reserves. */
export function embedCode(
	address: string,
	title = "Hexmarch",
	{ width, height } = USUAL_EMBED,
): string {
	return `<iframe src="${address}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
