/** The reader's settings of play, in English. */

export const preferences = {
	title: "Settings",
	close: "Done",
	speed: "A turn plays out",
	/** By how many times faster than usual; 0 shows no play at all. */
	speeds: { 1: "in its own time", 2: "twice as fast", 0: "at once" },
	speedIs: (speed: string) => `A turn plays out ${speed}`,
	sound: "Sounds",
	volume: "Volume",
	vibration: "Vibrate when it is my turn, and when I lose a tile",
	pressTwice: "Press a tile twice to give an order",
	ask: "Sound?",
	yes: "On",
	no: "No",
	soundOn: "Sound is on",
	soundOff: "Sound is off",
};

export type PreferenceWords = typeof preferences;
