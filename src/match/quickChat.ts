/** All that players can say to each other: a few harmless phrases that exist in every language. */
export type Phrase =
	| "hello"
	| "goodLuck"
	| "wellPlayed"
	| "thanks"
	| "sorry"
	| "peace"
	| "leader"
	| "goOn"
	| "goodGame"
	| "again"
	// Gestures.
	| "wave"
	| "bow"
	| "laugh"
	| "gasp"
	| "cheer"
	| "sigh";
