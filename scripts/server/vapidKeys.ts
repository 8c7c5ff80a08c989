/** The keys by which push services know a site (RFC 8292): a pair on the curve P-256. */
import { generateKeyPairSync } from "node:crypto";

/** The lines of a file of secrets. `subject`: how a push service reaches the operator, `mailto:` or `https:`. */
export function newVapidLines(subject: string): string {
	const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const { x = "", y = "", d = "" } = privateKey.export({ format: "jwk" });
	const point = Buffer.concat([
		Buffer.from([4]),
		Buffer.from(x, "base64url"),
		Buffer.from(y, "base64url"),
	]);
	return [
		`VAPID_PUBLIC_KEY="${point.toString("base64url")}"`,
		`VAPID_PRIVATE_KEY="${d}"`,
		`VAPID_SUBJECT="${subject}"\n`,
	].join("\n");
}
