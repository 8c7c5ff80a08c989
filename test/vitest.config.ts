import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		root: fileURLToPath(new URL("..", import.meta.url)),
		// One project a runtime: `workers` (workerd) and `browser` come beside `pure`,
		// which then leaves their folders out.
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					environment: "node",
					include: ["test/**/*.test.ts"],
				},
			},
		],
	},
});
