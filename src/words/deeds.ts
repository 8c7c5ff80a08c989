/**
 * What somebody did to tiles, as parts of a sentence: each as its verb says it of tiles, "" for
 * none, which is left out. Pure.
 */
export function deeds(
	...each: readonly (readonly [
		tiles: string,
		told: (tiles: string) => string,
	])[]
): string[] {
	return each.flatMap(([tiles, told]) => (tiles === "" ? [] : [told(tiles)]));
}
