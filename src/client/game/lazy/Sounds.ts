/**
 * Short wooden sounds, made of a few sine waves each. A browser lets a page sound only after
 * the reader's first press, so nothing is set up before.
 */
import { preferences } from "../../shared/preferences.ts";

/** What a sound, or a vibration, stands for. */
export type Signal = "yourTurn" | "drafted" | "won" | "lost" | "town" | "end";

/** A knock: its pitch in Hz, when it comes in ms, how long it rings in ms, and its loudness from 0 to 1. */
type Knock = readonly [hz: number, atMs: number, ms: number, loudness: number];

const SOUNDS: Readonly<Record<Signal, readonly Knock[]>> = {
	yourTurn: [
		[523, 0, 140, 0.7],
		[784, 110, 240, 0.8],
	],
	drafted: [[988, 0, 45, 0.3]],
	won: [[659, 0, 130, 0.55]],
	lost: [
		[196, 0, 190, 0.9],
		[147, 70, 220, 0.7],
	],
	town: [
		[523, 0, 110, 0.6],
		[659, 80, 110, 0.6],
		[784, 160, 260, 0.7],
	],
	end: [
		[392, 0, 220, 0.7],
		[523, 150, 220, 0.7],
		[659, 300, 220, 0.7],
		[523, 520, 600, 0.8],
	],
};

/** The bars of a wooden instrument ring at about four times their pitch too, for a moment. */
const OVERTONE = 3.9;

/** The same sound again sooner than this would only be louder. */
const APART_MS = 90;

export class Sounds {
	#audio: AudioContext | null = null;
	readonly #playedAt = new Map<Signal, number>();

	play(signal: Signal): void {
		const { sound, volume } = preferences();
		if (sound !== true || volume === 0 || !hasPressed()) return;
		const now = performance.now();
		if (now - (this.#playedAt.get(signal) ?? -APART_MS) < APART_MS) return;
		this.#playedAt.set(signal, now);
		this.#audio ??= new AudioContext();
		const audio = this.#audio;
		if (audio.state === "suspended") void audio.resume().catch(() => {});
		for (const knock of SOUNDS[signal]) strike(audio, knock, volume ** 2);
	}
}

/** Whether the reader has pressed anything on this page. */
export function hasPressed(): boolean {
	return navigator.userActivation?.hasBeenActive ?? false;
}

function strike(audio: AudioContext, knock: Knock, volume: number): void {
	const [hz, atMs, ms, loudness] = knock;
	const at = audio.currentTime + atMs / 1000;
	ring(audio, { hz, at, seconds: ms / 1000, gain: loudness * volume });
	ring(audio, {
		...{ hz: hz * OVERTONE, at, seconds: ms / 4000 },
		gain: loudness * volume * 0.4,
	});
}

type Ring = {
	readonly hz: number;
	readonly at: number;
	readonly seconds: number;
	readonly gain: number;
};

function ring(audio: AudioContext, { hz, at, seconds, gain }: Ring): void {
	const wave = audio.createOscillator();
	const envelope = audio.createGain();
	wave.frequency.value = hz;
	envelope.gain.setValueAtTime(0, at);
	envelope.gain.linearRampToValueAtTime(gain, at + 0.003);
	envelope.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
	wave.connect(envelope).connect(audio.destination);
	wave.start(at);
	wave.stop(at + seconds);
}
