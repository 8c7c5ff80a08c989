// Puts back what `npm run backup` saved: `npm run restore -- FOLDER`. STATE_DIR
// chooses where to, as for `npm start`; nothing may be there yet.
import { resolve } from "node:path";
import { restore } from "./server/backup.ts";
import { StartFailure } from "./server/state.ts";
import { root } from "./server/wrangler.ts";

const stateDir = resolve(root, process.env.STATE_DIR || ".wrangler/hexmarch");
const [copy] = process.argv.slice(2);

try {
	if (copy === undefined)
		throw new StartFailure("From where? npm run restore -- FOLDER");
	const count = restore(resolve(copy), stateDir);
	console.log(`${count} databases are back in ${stateDir}.`);
} catch (error) {
	if (!(error instanceof StartFailure)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
