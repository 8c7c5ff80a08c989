/** Loads a built script; scripts/build.ts puts this in the place of `import()`. */
import { loadFresh } from "./loadFresh.ts";

export function importBuilt(address: string): Promise<unknown> {
	return loadFresh(address, (fresh) => import(fresh));
}
