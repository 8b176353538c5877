/** Thrown where an edit makes no sense for this archive; nothing has been written then. */
export class RefusedEdit extends Error {}
