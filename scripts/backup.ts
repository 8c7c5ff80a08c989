// Saves all that this machine's server keeps into a new folder, also while it
// runs: `npm run backup -- FOLDER`. STATE_DIR chooses whose, as for `npm start`.
import { resolve } from "node:path";
import { backUp } from "./server/backup.ts";
import { StartFailure } from "./server/state.ts";
import { root } from "./server/wrangler.ts";

const stateDir = resolve(root, process.env.STATE_DIR || ".wrangler/hexmarch");
const [target] = process.argv.slice(2);

try {
	if (target === undefined)
		throw new StartFailure("Where to? npm run backup -- FOLDER");
	const count = await backUp(stateDir, resolve(target));
	console.log(
		`${count} databases of ${stateDir} are saved in ${resolve(target)}.`,
	);
} catch (error) {
	if (!(error instanceof StartFailure)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
