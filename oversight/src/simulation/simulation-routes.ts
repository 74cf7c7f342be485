import type { Pack } from '@eenloket/catalogue';
import { CodedError, type Language } from '@eenloket/kit';
import { resultCsv, SEED, type SimulationResult } from '@eenloket/simulation';
import { formOf, seeOther, sendPage } from '@eenloket/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import type { OversightPorts } from '../ports.js';
import { changeable, readAsked, SAMPLE, searchOf, sizes, type Asked } from './asked.js';
import { changeOf, patchFile } from './patch-file.js';
import { decisionsOf } from './read-rules.js';
import { refusedBy, type Refused } from './refused.js';
import { RulesPage } from './rules-page.js';
import { isShareable } from './shareable.js';
import { SimulationPage } from './simulation-page.js';
import { SimulationsPage } from './simulations-page.js';

interface Route {
  readonly Params: { readonly authority: string; readonly service: string };
  readonly Querystring: { readonly [name: string]: unknown };
}

/** What somebody asks of a service, and what the answer needs. */
interface Question {
  readonly pack: Pack;
  readonly asked: Asked;
  readonly language: Language;
  /** Where the change may stand in an address: that address. */
  readonly search: string | undefined;
}

/** Seconds after which a busy program may be asked again. */
const AGAIN_s = 30;

/** Answers questions about a change; knows no reply. */
class Answers {
  constructor(private readonly ports: OversightPorts) {}

  private packs(): readonly Pack[] {
    const { simulations, clock } = this.ports;
    return simulations.packs(clock.today()).flatMap(({ pack, obstacle }) => (obstacle ? [] : [pack]));
  }

  /** What is asked, in the address or by a form; undefined for a service that cannot be simulated. */
  question(request: FastifyRequest<Route>): Question | undefined {
    const { params, method, query, context } = request;
    const pack = this.packs().find(({ id }) => id === `${params.authority}/${params.service}`);
    if (!pack) return undefined;
    const sent = method === 'POST' ? formOf(request).typed() : query;
    const numbers = changeable(pack, this.ports.clock.today());
    const asked = readAsked(sent, { numbers, decisions: decisionsOf(pack) }, context.language);
    const search = searchOf(asked);
    const shared = isShareable(search, pack, asked.rules) ? search : undefined;
    return { pack, asked, language: context.language, search: shared };
  }

  /** What is wrong with the changed rules. */
  problems({ pack, asked }: Question) {
    return this.ports.simulations.problems({ pack, change: changeOf(asked), on: this.ports.clock.today() });
  }

  async run({ pack, asked }: Question): Promise<SimulationResult | Refused> {
    const { simulations, clock } = this.ports;
    const others = asked.together ? this.packs().filter((each) => each !== pack) : [];
    const residents = sizes[asked.size] ?? SAMPLE;
    try {
      return await simulations.of({
        pack,
        change: changeOf(asked),
        others,
        on: clock.today(),
        residents,
        seed: SEED,
      });
    } catch (error) {
      const refused = error instanceof CodedError ? refusedBy(error.code) : undefined;
      if (refused === undefined) throw error;
      return refused;
    }
  }
}

/**
 * `/simulatie`: the services that can be simulated; `/simulatie/:authority/:service`: change its numbers and see what it would do;
 * behind it `/regels`: change its rules; `/csv`: the result as a table for a spreadsheet; `/yaml`: the change as a file for the command.
 * Nobody in it exists, so everyone may look.
 */
export function simulationRoutes(site: FastifyInstance, ports: OversightPorts): void {
  const answers = new Answers(ports);
  const at = '/:language(nl|en)/simulatie';
  site.get(at, async (request, reply) =>
    sendPage(reply, createElement(SimulationsPage, { language: request.context.language, ports })),
  );
  const answer = (
    path: string,
    give: (question: Question, reply: FastifyReply, posted: boolean) => unknown,
  ) =>
    site.route<Route>({
      method: ['GET', 'POST'],
      url: `${at}/:authority/:service${path}`,
      handler: async (request, reply) => {
        const question = answers.question(request);
        return question ? give(question, reply, request.method === 'POST') : reply.callNotFound();
      },
    });
  const rulesPage = ({ pack, asked, language }: Question, problems: ReturnType<Answers['problems']>) =>
    createElement(RulesPage, { language, ports, pack, asked, problems });

  answer('', async (question, reply, posted) => {
    const { pack, asked, language, search } = question;
    const problems = answers.problems(question);
    if (problems.length > 0) return sendPage(reply, rulesPage(question, problems), 422);
    const fine = asked.asked && asked.wrong.length === 0;
    if (posted && fine && search !== undefined)
      return seeOther(reply, `/${language}/simulatie/${pack.id}${search}`);
    const result = fine ? await answers.run(question) : undefined;
    const page = createElement(SimulationPage, { language, ports, pack, asked, result, search });
    return sendPage(later(reply, result), page, statusOf(asked, result));
  });
  answer('/regels', (question, reply) => sendPage(reply, rulesPage(question, answers.problems(question))));
  answer('/csv', async (question, reply) => {
    if (isWrong(question, answers)) return reply.callNotFound();
    const result = await answers.run(question);
    if (typeof result === 'string') return later(reply, result).code(503).send();
    return attach(reply, question.pack, 'csv').type('text/csv; charset=utf-8').send(resultCsv(result));
  });
  answer('/yaml', (question, reply) => {
    const { pack, asked } = question;
    if (isWrong(question, answers)) return reply.callNotFound();
    const { text, command } = patchFile(pack, asked, ports.clock.today());
    return attach(reply, pack, 'yaml').type('application/yaml; charset=utf-8').send(`# ${command}\n${text}`);
  });
}

const isWrong = (question: Question, answers: Answers): boolean =>
  question.asked.wrong.length > 0 || answers.problems(question).length > 0;

const attach = (reply: FastifyReply, { id }: Pack, kind: string): FastifyReply =>
  reply.header('content-disposition', `attachment; filename="simulation-${id.replace('/', '-')}.${kind}"`);

const later = (reply: FastifyReply, result: SimulationResult | Refused | undefined): FastifyReply =>
  result === 'busy' ? reply.header('retry-after', AGAIN_s) : reply;

function statusOf({ wrong }: Asked, result: SimulationResult | Refused | undefined): 200 | 422 | 503 {
  if (wrong.length > 0 || result === 'outOfRange') return 422;
  return typeof result === 'string' ? 503 : 200;
}
