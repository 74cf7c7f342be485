-- What goes out besides the message box, over the channel a person chose. A demonstration sends nothing: the row says
-- what would be sent. An e-mail never carries the message itself.
create table messages.outbound (
  organisation_id text not null,
  message_id uuid not null references messages.message (id),
  person_id uuid not null,
  channel text not null check (channel in ('email', 'post')),
  language text not null check (language in ('nl', 'en')),
  subject text not null,
  body text not null,
  created_at timestamptz not null default store.now(),
  primary key (organisation_id, message_id)
);
create index outbound_of_person on messages.outbound (organisation_id, person_id, created_at desc);

alter table messages.outbound enable row level security;
alter table messages.outbound force row level security;
create policy organisation on messages.outbound
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert on messages.outbound to eenloket_app;
