-- The registered partner, and which of the partner's own facts wait for the partner's approval, for whom. No values.
alter table journeys.journey add column partner_id uuid;
alter table journeys.journey add column partner_waits jsonb not null default '[]';
create index journey_of_partner on journeys.journey (organisation_id, partner_id);
