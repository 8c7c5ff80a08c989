/** The only part of Node that we use. */
declare module "node:crypto" {
	const crypto: {
		scrypt: (
			password: string,
			salt: Uint8Array,
			keyLength: number,
			cost: { readonly N: number; readonly r: number; readonly p: number },
			done: (error: Error | null, key: Uint8Array) => void,
		) => void;
	};
	export default crypto;
}
