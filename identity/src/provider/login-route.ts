import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@eenloket/kit';
import type Provider from 'oidc-provider';
import type { ProviderClient } from './client.js';
import { loginPage } from './login-page.js';
import type { Choice } from './people.js';
import { readForm } from './read-form.js';
import { refusalPage } from './refusal-page.js';
import { sendPage } from './send-page.js';
import { languageOf } from './texts.js';

/** What the login page needs to know of the provider it belongs to. */
export interface LoginRoute {
  readonly provider: Provider;
  readonly clients: readonly ProviderClient[];
  readonly choicesOf: (clientId: string) => readonly Choice[];
}

/**
 * Answers `/login/<interaction>`: GET shows the persons, POST with `persona` logs in, with `cancel` goes back to the site
 * with `access_denied` (RFC 6749 4.1.2.1). A blocked account gets a refusal page (403), an unknown one the list again (422).
 * Rejects with oidc-provider's `SessionNotFound` when the interaction is over or belongs to another browser.
 */
export async function answerLogin(
  route: LoginRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await route.provider.interactionDetails(request, response);
  const choices = route.choicesOf(String(params['client_id']));
  const form = request.method === 'POST' ? await readForm(request) : undefined;
  const chosenLanguage =
    form?.get('lang') ?? new URL(request.url ?? '/', 'http://provider').searchParams.get('lang');
  const language = languageOf(chosenLanguage ?? params['ui_locales']);
  if (!form) sendPage(response, 200, loginPage(language, choices, false), route.clients);
  else if (form.has('cancel')) await cancel(route, request, response);
  else await choose(route, request, response, { language, choices, persona: form.get('persona') });
}

async function choose(
  { provider, clients }: LoginRoute,
  request: IncomingMessage,
  response: ServerResponse,
  { language, choices, persona }: { language: Language; choices: readonly Choice[]; persona: string | null },
): Promise<void> {
  const choice = choices.find(({ id }) => id === persona);
  if (!choice) return sendPage(response, 422, loginPage(language, choices, true), clients);
  if (choice.blocked) return sendPage(response, 403, refusalPage(language), clients);
  await endOtherLogin(provider, await provider.interactionDetails(request, response), choice.id);
  const login = { accountId: choice.id, acr: choice.acr, amr: ['persona'], remember: false };
  await provider.interactionFinished(request, response, { login });
}

/**
 * Ends the login of somebody else in this browser, at the counter or the desk, so that the one chosen now takes that place
 * without a page in between, where oidc-provider would ask a script or a press to log the other out.
 */
async function endOtherLogin(
  provider: Provider,
  interaction: Awaited<ReturnType<Provider['interactionDetails']>>,
  accountId: string,
): Promise<void> {
  const { session } = interaction;
  if (session?.accountId === undefined || session.accountId === accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

async function cancel(
  { provider }: LoginRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const result = { error: 'access_denied', error_description: 'The person went back without logging in.' };
  await provider.interactionFinished(request, response, result);
}
