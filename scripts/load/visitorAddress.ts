let visitors = 0;

/**
 * An unused IP address for the header `CF-Connecting-IP`: a server limits requests by
 * address. Cloudflare itself overwrites this header.
 */
export function newVisitorAddress(): string {
	visitors++;
	return `198.18.${(visitors >> 8) & 255}.${visitors & 255}`;
}
