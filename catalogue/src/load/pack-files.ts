import type { Text } from '@eenloket/kit';
import type { DeadlineRule, Pack, Parameter, Plan, ResultRule, TaskRule } from '../pack.js';

type Named<T> = { readonly [name: string]: Omit<T, 'name'> };
type Optional<T, Keys extends keyof T> = Omit<T, Keys> & Partial<Pick<T, Keys>>;

/** What `service.yaml` says of a pack, besides its decision. */
export type ServicePart = Omit<
  Pack,
  | 'decision'
  | 'parameters'
  | 'questions'
  | 'explanations'
  | 'plan'
  | 'letters'
  | 'examples'
  | 'assessment'
  | 'sha256'
>;

/** `service.yaml` as written. */
export type ServiceFile = Optional<ServicePart, 'keywords' | 'assumptions'> & {
  readonly decision?: { readonly file: string; readonly outputs: readonly string[] };
};

/** `parameters.yaml` as written: by name. */
export type ParametersFile = Named<Optional<Parameter, 'after'>>;

/** `plan.yaml` as written: deadlines, tasks and results by name, with defaults left out. */
export interface PlanFile {
  readonly start: Plan['start'];
  readonly deadlines?: Named<Optional<DeadlineRule, 'suspend'>>;
  readonly tasks: Named<Optional<TaskRule, 'optional' | 'steps'>>;
  readonly results: Named<Optional<ResultRule, 'requires'>>;
}

/** The letters of a folder, by name. */
export type Letters = { readonly [name: string]: Text };
