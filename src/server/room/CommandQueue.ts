/**
 * What has come in, until it is done: messages that come within a few
 * milliseconds of each other, as all players' do when a turn begins, are done
 * together, and go to disk as one transaction. None is done later than anything
 * that came after it, as whoever does something empties the inbox first.
 */
import { logSparingly } from "../http/log.ts";

export type QueuedCommand<Sender, Message> = {
	readonly sender: Sender;
	readonly message: Message;
	/** When it came, epoch ms. */
	readonly at: number;
};

/** How long the first one waits for others: less than anybody feels. */
const TOGETHER_MS = 4;

export class CommandQueue<Sender, Message> {
	readonly #open: (letter: QueuedCommand<Sender, Message>) => void;
	#letters: QueuedCommand<Sender, Message>[] = [];

	constructor(open: (letter: QueuedCommand<Sender, Message>) => void) {
		this.#open = open;
	}

	/** Takes one in, and waits for others. Whether the inbox is to be emptied when this resolves; if not, another call does it. */
	async gather(letter: QueuedCommand<Sender, Message>): Promise<boolean> {
		const isFirst = this.#letters.push(letter) === 1;
		if (isFirst) await scheduler.wait(TOGETHER_MS);
		return isFirst;
	}

	get isEmpty(): boolean {
		return this.#letters.length === 0;
	}

	/** Does what has come, in its order. */
	empty(): void {
		const letters = this.#letters;
		this.#letters = [];
		for (const letter of letters) {
			try {
				this.#open(letter);
			} catch (error) {
				// A fault of ours; the others' letters are none the worse for it.
				logSparingly("error", "a message could not be done", error);
			}
		}
	}
}
