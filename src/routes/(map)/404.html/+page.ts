/** A file of this name is what static hosts answer unknown addresses with. */
export const trailingSlash = 'never';
/** Its own depth is unknown, so nothing relative may be loaded: the script of app.html leads on. */
export const csr = false;
