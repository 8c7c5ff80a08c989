/**
 * Which addresses a browser may give as its push service. The server sends
 * requests to them, so only the services of known browsers are accepted, and
 * never an address in our own network.
 */

/** Of Chrome and most others; of Firefox; of Safari; of Edge. A dot in front stands for any host below. */
const HOSTS = [
	"fcm.googleapis.com",
	".push.services.mozilla.com",
	".push.apple.com",
	".notify.windows.com",
];

const MAX_LENGTH = 1000;

export function isPushEndpoint(text: string): boolean {
	if (text.length > MAX_LENGTH) return false;
	const url = URL.parse(text);
	if (url === null || url.protocol !== "https:") return false;
	if (url.port !== "" || url.username !== "" || url.password !== "")
		return false;
	return HOSTS.some((host) =>
		host.startsWith(".") ? url.hostname.endsWith(host) : url.hostname === host,
	);
}
