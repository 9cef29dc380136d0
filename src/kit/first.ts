/** Where a file that was just opened stands, and what its HTML shows. */
import briefing from 'virtual:content/scenes';

export const firstAddress = `brief/${briefing.scenes[0]?.id ?? ''}/`;
