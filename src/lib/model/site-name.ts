/** What the site is called beside the title of a page. */
export const SITE_NAME = 'Briefing map';
