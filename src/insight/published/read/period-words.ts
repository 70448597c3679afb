/** "2024", or "2024/25" for "202425". */
export const periodWords = (period: string): string => (period.length === 6 ? `${period.slice(0, 4)}/${period.slice(4)}` : period);
