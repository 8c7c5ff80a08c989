/** The key that a browser gives with its push service's address: messages are encrypted for it. */

/** In base64url: an uncompressed point of 65 bytes. */
const P256DH = /^B[\w-]{86}$/;

const CURVE = { name: "ECDH", namedCurve: "P-256" };

/** Whether a key is a point of the curve; for any other no message could be made. */
export async function isPushKey(text: string): Promise<boolean> {
	if (!P256DH.test(text)) return false;
	const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
	try {
		await crypto.subtle.importKey("raw", bytes, CURVE, false, []);
		return true;
	} catch {
		return false;
	}
}
