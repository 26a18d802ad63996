import { useAnnouncement } from '../hooks/useAnnouncement';
import { Spoken } from './Spoken';

/** Tells a screen reader when the counts have changed and settled. */
export function Announcer() {
  return <Spoken name="counts" text={useAnnouncement()} />;
}
