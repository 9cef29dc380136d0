/** Events with what they show on the map: fetched when one is open. */
import timeline from 'virtual:content/timeline';

export const { events } = timeline;
