// Participatiewet: every norm of every period, and the cost-sharer norm of one person.

const single = { age: 30 };
const couple = (age, partnerAge = age) => ({ age, partner: partnerAge });

/** The household that each norm of the oracle is for. */
const NORMS = {
  alleenstaand_21: single,
  gehuwd_21: couple(30),
  alleenstaand_aow: { age: 70 },
  gehuwd_aow: couple(70),
  alleenstaand_18_20: { age: 19 },
  gehuwd_18_20: couple(19),
  gehuwd_18_20_kind: { ...couple(19), child: true },
  gehuwd_gemengd: couple(19, 30),
  gehuwd_gemengd_kind: { ...couple(19, 30), child: true },
  inrichting_alleen: { ...single, institution: true },
  inrichting_gehuwd: { ...couple(30), institution: true },
};

const norm = (decide, on, { age, partner, child = false, institution = false, sharers = 1 }) =>
  decide(
    'gemeente/bijstand',
    {
      'aanvrager.leeftijd': String(age),
      'aanvrager.verblijftInInrichting': institution,
      'aanvrager.steunVanOuders': true,
      'partner.leeftijdPartner': partner === undefined ? null : String(partner),
      'partner.partnerVerblijftInInrichting': partner === undefined ? null : institution,
      'huishouden.heeftPartner': partner !== undefined,
      'huishouden.kinderenTenLaste': child,
      'huishouden.kostendelers': String(sharers),
      'huishouden.inkomenPerMaand': '0',
      'huishouden.vermogen': '0',
    },
    on,
  ).normPerMaand;

/** The sections of the oracle that this covers. */
export const sections = ['bijstandsnormen', 'kostendelersnorm', 'bijstand_consistentie'];

/** Holds every row of these sections against the pack `gemeente/bijstand`; a norm that no household here is for is wrong. */
export function run(oracle, { decide, hold }) {
  for (const { vanaf, ...norms } of oracle.bijstandsnormen)
    for (const [name, amount] of Object.entries(norms))
      hold(`bijstand ${vanaf} ${name}`, NORMS[name] ? norm(decide, vanaf, NORMS[name]) : undefined, amount);
  for (const { vanaf, A, per_persoon: amount } of oracle.kostendelersnorm)
    hold(`bijstand ${vanaf} ${A} cost sharers`, norm(decide, vanaf, { ...single, sharers: A }), amount);
  for (const { vanaf, norm: amount } of oracle.bijstand_consistentie)
    hold(`bijstand ${vanaf} the norm and not 70%`, norm(decide, vanaf, single), amount);
}
