/** What the server wrote of the game from which this one was played on; null for a game that began anew. */
export function playedOnMark(): Node | null {
	const template = document.querySelector<HTMLTemplateElement>("#played-on");
	return template === null ? null : template.content.cloneNode(true);
}
