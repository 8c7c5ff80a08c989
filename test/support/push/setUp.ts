/** Starts the stand-in for push services that the Worker's tests use; see test/vitest.config.ts. */
import { PushStandIn } from "./PushStandIn.ts";

export default async function setUp(): Promise<() => Promise<void>> {
	const standIn = new PushStandIn();
	await standIn.listen(Number(process.env.PUSH_STAND_IN_PORT));
	return () => standIn.close();
}
