// Runs the Worker as `wrangler dev` does, but does not watch files: a build, an editor or a test that
// writes one would restart it, and drop every socket. Arguments: wrangler.toml, port, state folder,
// file of secrets.
import { unstable_startWorker } from "wrangler";
import { STOP_SIGNALS } from "../cli/signals.ts";
import { optionalSecrets } from "./optionalSecrets.ts";

const [config, port, persist, secrets] = process.argv.slice(2);

const worker = await unstable_startWorker({
	config,
	envFiles: [secrets],
	bindings: {
		...optionalSecrets(secrets),
		// Pages may be tried in a language with long words (src/words/pseudo.ts).
		PSEUDO_LANGUAGE: { type: "plain_text", value: "yes" },
	},
	dev: {
		watch: false,
		persist,
		remote: false,
		inspector: false,
		logLevel: "warn",
		server: { hostname: "localhost", port: Number(port) },
	},
});

for (const signal of STOP_SIGNALS)
	process.once(signal, () => {
		worker.dispose().finally(() => process.exit());
	});
