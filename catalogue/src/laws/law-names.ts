import type { Text } from '@eenloket/kit';

/**
 * The laws that packs and log lines point at, by their id in the national legislation database: the citation title of
 * the text as it holds on 2026-01-01 with the abbreviation people know, and the usual English name.
 */
export const LAW_NAMES: { readonly [bwb: string]: Text | undefined } = {
  BWBR0002368: { nl: 'Algemene Kinderbijslagwet (AKW)', en: 'General Child Benefit Act (AKW)' },
  BWBR0002656: { nl: 'Burgerlijk Wetboek Boek 1', en: 'Civil Code Book 1' },
  BWBR0005537: { nl: 'Algemene wet bestuursrecht (Awb)', en: 'General Administrative Law Act (Awb)' },
  BWBR0008659: { nl: 'Wet op de huurtoeslag (Wht)', en: 'Rent Allowance Act (Wht)' },
  BWBR0008763: { nl: 'Besluit op de huurtoeslag', en: 'Rent Allowance Decree' },
  BWBR0017017: { nl: 'Wet kinderopvang (Wko)', en: 'Childcare Act (Wko)' },
  BWBR0017321: { nl: 'Besluit kinderopvangtoeslag', en: 'Childcare Allowance Decree' },
  BWBR0018450: { nl: 'Zorgverzekeringswet (Zvw)', en: 'Health Insurance Act (Zvw)' },
  BWBR0018451: { nl: 'Wet op de zorgtoeslag', en: 'Healthcare Allowance Act' },
  BWBR0018472: {
    nl: 'Algemene wet inkomensafhankelijke regelingen (Awir)',
    en: 'General Act on Income-dependent Schemes (Awir)',
  },
  BWBR0022751: { nl: 'Wet op het kindgebonden budget (Wkb)', en: 'Child Budget Act (Wkb)' },
  BWBR0033715: {
    nl: 'Wet basisregistratie personen (Wet BRP)',
    en: 'Personal Records Database Act (Wet BRP)',
  },
  BWBR0049106: {
    nl: 'Wet verlaging eigen bijdrage huurtoeslag',
    en: 'Act Lowering the Own Contribution to Rent',
  },
};
