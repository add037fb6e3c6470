import { RouteConfig } from '@nestjs/platform-fastify';

type Told = Record<symbol, unknown>;

const toldByMethod = new WeakMap<object, Told>();

/** Something that hooks have to know of a route: Fastify has it at hand with every request, before the handler is called. */
export class RouteFact<Value> {
  private readonly name: symbol;

  constructor(name: string) {
    this.name = Symbol(name);
  }

  /** @param change of what was told of the route before */
  tell(change: (before: Value | undefined) => Value): MethodDecorator {
    return (target, property, descriptor) => {
      const method = descriptor.value as object;
      const told = toldByMethod.get(method) ?? {};
      toldByMethod.set(method, told);
      told[this.name] = change(told[this.name] as Value | undefined);
      RouteConfig(told)(target, property, descriptor);
    };
  }

  /** What was told of the route that a request goes to. */
  of({ routeOptions }: Routed): Value | undefined {
    return (routeOptions.config as Told | undefined)?.[this.name] as Value | undefined;
  }
}

interface Routed {
  readonly routeOptions: { readonly config?: object | undefined };
}
