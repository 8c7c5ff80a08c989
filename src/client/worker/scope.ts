/** The worker's global object, with its type. */
declare const self: ServiceWorkerGlobalScope;

export const scope = self;
