/** The form of every id: small Latin letters and digits, parted by single `-` or `_`. */
export const ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
