/** A medicine's name with its strength, said once. */
export type Named = { name?: string | null; strength?: number | null; unit?: string | null }

export function medicineName({ name, strength, unit }: Named, unnamed: string): string {
  if (!name) return unnamed
  const known = typeof strength === 'number' && !name.includes(String(strength))
  return known ? `${name} ${strength}${unit ? ` ${unit}` : ''}` : name
}
