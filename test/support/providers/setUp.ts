/** Starts the stand-in for other sites' accounts that the Worker's tests use; see test/vitest.config.ts. */
import { ProviderStandIn } from "./ProviderStandIn.ts";

export default async function setUp(): Promise<() => Promise<void>> {
	const standIn = new ProviderStandIn();
	await standIn.listen(Number(process.env.PROVIDER_STAND_IN_PORT));
	return () => standIn.close();
}
