/** Starts the stand-in for other sites' accounts that the Worker's tests use; see test/vitest.config.ts. */
import type { TestProject } from "vitest/node";
import { ProviderStandIn } from "./ProviderStandIn.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Its origin. */
		providerStandIn: string;
	}
}

export default async function setUp(
	project: TestProject,
): Promise<() => Promise<void>> {
	const standIn = new ProviderStandIn();
	project.provide("providerStandIn", await standIn.listen());
	return () => standIn.close();
}
