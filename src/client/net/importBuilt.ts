/** Loads a built script; scripts/build.ts replaces `import()` with this function. */
import { loadFresh } from "./loadFresh.ts";

export function importBuilt(address: string): Promise<unknown> {
	return loadFresh(address, (fresh) => import(fresh));
}
