/** What cannot be read as a table; the message is for the analyst. */
export class UnreadableTable extends Error {}
