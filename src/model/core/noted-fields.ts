/** What only a reader of what the editors noted needs, of claims and of places. */
export const NOTED_FIELDS = { claims: ["dayReason", "note"], places: ["source", "note"] } as const;
