import type { Text } from '@eenloket/kit';

/**
 * The laws that packs and log lines point at, by their id in the national legislation database: the citation title of
 * the text as it holds on 2026-01-01 with the abbreviation people know, and the usual English name.
 */
export const LAW_NAMES: { readonly [bwb: string]: Text | undefined } = {
  BWBR0002221: { nl: 'Algemene Ouderdomswet (AOW)', en: 'General Old Age Pensions Act (AOW)' },
  BWBR0002320: { nl: 'Algemene wet inzake rijksbelastingen (AWR)', en: 'General State Taxes Act (AWR)' },
  BWBR0002368: { nl: 'Algemene Kinderbijslagwet (AKW)', en: 'General Child Benefit Act (AKW)' },
  BWBR0002448: { nl: 'Algemene termijnenwet', en: 'Extension of Time Limits Act' },
  BWBR0002656: { nl: 'Burgerlijk Wetboek Boek 1', en: 'Civil Code Book 1' },
  BWBR0004045: { nl: 'Werkloosheidswet (WW)', en: 'Unemployment Insurance Act (WW)' },
  BWBR0004770: { nl: 'Invorderingswet 1990', en: 'Collection of State Taxes Act 1990' },
  BWBR0005009: { nl: 'Wet op de lijkbezorging (Wlb)', en: 'Burial and Cremation Act (Wlb)' },
  BWBR0005212: { nl: 'Paspoortwet', en: 'Passport Act' },
  BWBR0005416: { nl: 'Gemeentewet', en: 'Municipalities Act' },
  BWBR0008074: { nl: 'Reglement rijbewijzen', en: 'Driving Licence Regulation' },
  BWBR0005537: { nl: 'Algemene wet bestuursrecht (Awb)', en: 'General Administrative Law Act (Awb)' },
  BWBR0008659: { nl: 'Wet op de huurtoeslag (Wht)', en: 'Rent Allowance Act (Wht)' },
  BWBR0008763: { nl: 'Besluit op de huurtoeslag', en: 'Rent Allowance Decree' },
  BWBR0017017: { nl: 'Wet kinderopvang (Wko)', en: 'Childcare Act (Wko)' },
  BWBR0017321: { nl: 'Besluit kinderopvangtoeslag', en: 'Childcare Allowance Decree' },
  BWBR0006622: { nl: 'Wegenverkeerswet 1994', en: 'Road Traffic Act 1994' },
  BWBR0011453: { nl: 'Wet studiefinanciering 2000', en: 'Student Finance Act 2000' },
  BWBR0011545: { nl: 'Besluit studiefinanciering 2000', en: 'Student Finance Decree 2000' },
  BWBR0015703: { nl: 'Participatiewet', en: 'Participation Act' },
  BWBR0018450: { nl: 'Zorgverzekeringswet (Zvw)', en: 'Health Insurance Act (Zvw)' },
  BWBR0022428: {
    nl: 'Wet algemene bepalingen burgerservicenummer',
    en: 'Citizen Service Number General Provisions Act',
  },
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
  BWBR0052951: {
    nl: 'Wet op de Nederlandse identiteitskaart (WNIK)',
    en: 'Dutch Identity Card Act (WNIK)',
  },
  BWBR0049106: {
    nl: 'Wet verlaging eigen bijdrage huurtoeslag',
    en: 'Act Lowering the Own Contribution to Rent',
  },
  BWBR0037885: { nl: 'Omgevingswet', en: 'Environment and Planning Act' },
  BWBR0041297: {
    nl: 'Besluit bouwwerken leefomgeving (Bbl)',
    en: 'Buildings and Living Environment Decree (Bbl)',
  },
  BWBR0045754: { nl: 'Wet open overheid (Woo)', en: 'Open Government Act (Woo)' },
};
