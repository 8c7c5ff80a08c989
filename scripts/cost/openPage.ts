/** Opens a page as a browser does, and reads all of it. Throws if it is refused. */
export async function openPage(address: string, cookie = ""): Promise<void> {
	const response = await fetch(address, { headers: { Cookie: cookie } });
	if (!response.ok) throw new Error(`GET ${address}: ${response.status}`);
	await response.text();
}
