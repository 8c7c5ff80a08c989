/** All that players can say to each other: few words, which every language has, and no way to hurt. */
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
	// What one does rather than says.
	| "wave"
	| "bow"
	| "laugh"
	| "gasp"
	| "cheer"
	| "sigh";
