-- Synthetic residents: 18 million people who do not exist, the same for the same seed. Nothing here is a statistic; the
-- assumptions only make every branch of the decision common enough to be measured:
--   one in five is a minor; of the adults 98 in 100 are insured;
--   of the adults 55 in 100 have an allowance partner, of whom 97 in 100 are insured;
--   incomes are whole euros: one in ten none, half up to 40,000, the rest up to 120,000, one in a thousand up to 1,000,000;
--   wealth is in cents: half has up to 20,000, four in ten up to 150,000, the rest up to 2,000,000;
--   without a partner the facts about the partner are null, for a minor the incomes are small.
-- $residents and $seed are put in by residents.ts; `draw` gives a number from 0 to 999,999 for each question.
CREATE OR REPLACE MACRO draw(resident, question) AS CAST(hash(resident, question, $seed) % 1000000 AS BIGINT);
CREATE OR REPLACE MACRO income(resident, question) AS CAST(CASE
  WHEN draw(resident, question) < 100000 THEN 0
  WHEN draw(resident, question) < 600000 THEN draw(resident, question + 1) * 40000 // 1000000
  WHEN draw(resident, question) < 999000 THEN 40000 + draw(resident, question + 1) * 80000 // 1000000
  ELSE 120000 + draw(resident, question + 1) * 880000 // 1000000 END AS DECIMAL(9,2));
CREATE OR REPLACE MACRO wealth(resident, question) AS CAST(CASE
  WHEN draw(resident, question) < 500000 THEN draw(resident, question + 1) * 2
  WHEN draw(resident, question) < 900000 THEN draw(resident, question + 1) * 15
  ELSE draw(resident, question + 1) * 200 END AS DECIMAL(11,0)) * CAST(0.01 AS DECIMAL(2,2));
CREATE OR REPLACE TABLE residents AS
SELECT resident,
  adult AS "aanvrager.meerderjarig",
  draw(resident, 2) < 980000 AS "aanvrager.verzekerd",
  partner AS "huishouden.heeftToeslagpartner",
  CASE WHEN adult THEN income(resident, 10) ELSE CAST(draw(resident, 10) // 500 AS DECIMAL(9,2)) END
    AS "aanvrager.toetsingsinkomen",
  CAST(wealth(resident, 20) AS DECIMAL(11,2)) AS "aanvrager.vermogen",
  CASE WHEN partner THEN draw(resident, 3) < 970000 END AS "partner.partnerVerzekerd",
  CASE WHEN partner THEN income(resident, 30) END AS "partner.toetsingsinkomenPartner",
  CASE WHEN partner THEN CAST(wealth(resident, 40) AS DECIMAL(11,2)) END AS "partner.vermogenPartner"
FROM (
  SELECT resident, draw(resident, 1) >= 200000 AS adult,
    draw(resident, 1) >= 200000 AND draw(resident, 4) < 550000 AS partner
  FROM (SELECT CAST(range AS INTEGER) AS resident FROM range($residents))
);
