/** Raised whenever a message changes in a way that an older page or server would misread. */
export const PROTOCOL_VERSION = 2;

/** The longest message a client may send, in bytes. */
export const MAX_MESSAGE_BYTES = 4096;
