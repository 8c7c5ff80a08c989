/** Increase it whenever a message changes so that an older page or server would misread it. */
export const PROTOCOL_VERSION = 3;

/** The longest message a client may send, in bytes. */
export const MAX_MESSAGE_BYTES = 4096;
