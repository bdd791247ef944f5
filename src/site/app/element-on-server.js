/** What stands for the element's class where there is no page: a server that renders one may import it, and defines nothing. */
export class ConflictMap {}
