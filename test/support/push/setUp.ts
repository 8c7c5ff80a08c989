/** Starts the stand-in for push services that the Worker's tests use; see test/vitest.config.ts. */
import type { TestProject } from "vitest/node";
import { PushStandIn } from "./PushStandIn.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Its origin. */
		pushStandIn: string;
	}
}

export default async function setUp(
	project: TestProject,
): Promise<() => Promise<void>> {
	const standIn = new PushStandIn();
	project.provide("pushStandIn", await standIn.listen());
	return () => standIn.close();
}
