/** The parts of a diary that are shared or not; days and their counts always are. */
export const PARTS = ['attacks', 'notes', 'medicines', 'background'] as const
export type Part = (typeof PARTS)[number]
