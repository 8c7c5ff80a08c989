import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { PSEUDO } from "../../src/words/pseudo.ts";

const FOLDER = `/words/${PSEUDO}/`;

/** Stands in for a folder of words: the English ones, changed by words/pseudo.ts. */
export const pseudoPlugin: Plugin = {
	name: "pseudo",
	setup: ({ onResolve, onLoad }) => {
		onResolve(
			{ filter: new RegExp(`${FOLDER}\\w+\\.ts$`) },
			({ path, resolveDir }) => ({
				path: new URL(path, `file://${resolveDir}/`).pathname,
				namespace: PSEUDO,
			}),
		);
		onLoad({ filter: /./, namespace: PSEUDO }, ({ path }) => {
			const english = path.replace(FOLDER, "/words/en/");
			const names = readFileSync(english, "utf8").matchAll(
				/^export const (\w+)/gm,
			);
			const module = new URL("../pseudo.ts", `file://${english}`).pathname;
			return {
				contents: [
					`import { pseudo } from "${module}";`,
					`import * as english from "${english}";`,
					...[...names].map(
						([, name]) => `export const ${name} = pseudo(english.${name});`,
					),
				].join("\n"),
				resolveDir: "/",
				loader: "ts",
			};
		});
	},
};
