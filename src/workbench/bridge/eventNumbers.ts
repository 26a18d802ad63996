/**
 * Numbers of Word's events on the wire, by the names the client registers. The first four are in Microsoft's published
 * files; those of paragraphs are ours, since the published library has no such events: both ends agree, and that is all
 * that is claimed.
 */
export const EVENT_NUMBERS = {
  ContentControlDeleted: 0,
  ContentControlSelectionChanged: 1,
  ContentControlDataChanged: 2,
  ContentControlAdded: 3,
  ContentControlEntered: 8,
  ContentControlExited: 9,
  ParagraphAdded: 11,
  ParagraphChanged: 12,
  ParagraphDeleted: 13,
} as const;

/** An event's name on the wire. */
export type EventName = keyof typeof EVENT_NUMBERS;

/** Whether the host knows the event. */
export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENT_NUMBERS, name);
}
