/** How many games are opened at a time. */
const AT_ONCE = 4;

/** Opens this many games, a few at a time. */
export async function openAll<T>(
	count: number,
	open: () => Promise<T>,
): Promise<T[]> {
	const opened: T[] = [];
	let left = count;
	const openSome = async () => {
		while (left-- > 0) opened.push(await open());
	};
	await Promise.all(Array.from({ length: AT_ONCE }, openSome));
	return opened;
}
