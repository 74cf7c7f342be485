/**
 * A province: private households on 1 January 2021 (CBS table 70072ned), owned and rented dwellings on 1 January 2023 (CBS table
 * 82900NED).
 */
export interface Province {
  readonly name: string;
  readonly households: number;
  readonly owned: number;
  readonly rented: number;
}

/** In the order of their numbers. */
export const provinces: readonly Province[] = [
  { name: 'Groningen', households: 296_374, owned: 157_104, rented: 132_971 },
  { name: 'Fryslân', households: 295_870, owned: 191_615, rented: 116_822 },
  { name: 'Drenthe', households: 220_380, owned: 150_708, rented: 76_973 },
  { name: 'Overijssel', households: 512_031, owned: 318_872, rented: 203_713 },
  { name: 'Flevoland', households: 178_960, owned: 116_844, rented: 64_236 },
  { name: 'Gelderland', households: 938_341, owned: 573_452, rented: 366_808 },
  { name: 'Utrecht', households: 613_804, owned: 351_254, rented: 256_169 },
  { name: 'Noord-Holland', households: 1_381_760, owned: 697_661, rented: 692_752 },
  { name: 'Zuid-Holland', households: 1_729_250, owned: 904_057, rented: 832_830 },
  { name: 'Zeeland', households: 177_236, owned: 127_223, rented: 61_401 },
  { name: 'Noord-Brabant', households: 1_165_895, owned: 717_710, rented: 459_618 },
  { name: 'Limburg', households: 533_542, owned: 327_911, rented: 215_295 },
];

/** Rented dwellings of the country and those of housing corporations, 1 January 2023 (CBS table 82900NED). */
export const rentedDwellings = { all: 3_479_588, corporations: 2_312_981 } as const;
