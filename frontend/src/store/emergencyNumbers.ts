/** The number to call for an ambulance, by region, where 112 is not the one to tell; FROM MEMORY, to be checked with each release. */
export const EVERYWHERE = '112'

const REGIONS: Readonly<Record<string, string>> = {
  '000': 'AU',
  '111': 'NZ',
  '113': 'NO',
  '115': 'VN',
  '119': 'JP KR TW',
  '120': 'CN',
  '123': 'CO EG',
  '131': 'CL',
  '144': 'CH LI',
  '150': 'MA',
  '190': 'TN',
  '192': 'BR',
  '911': 'US CA MX AR UY CR PA EC DO PR GU VI BS SV HN PH JO',
  '995': 'SG',
  '997': 'SA',
  '998': 'AE',
  '999': 'GB IM JE GG HK MY KE BD QA BH',
  '1669': 'TH',
}

export const numberOf = (region: string | undefined): string =>
  Object.entries(REGIONS).find(([, regions]) => region && regions.split(' ').includes(region))?.[0] ?? EVERYWHERE
