/** Paper needs no script, and neither does the choice with or without notes. */
export const csr = false;
