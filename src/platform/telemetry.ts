import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { MiddlewareHandler } from 'hono';

export interface Telemetry {
  middleware: MiddlewareHandler;
  close(): Promise<void>;
}

/** Sends one span per request to a collector; without an address nothing is made nor sent. */
export function openTelemetry(endpoint: string | undefined, version: string): Telemetry {
  if (!endpoint) return { middleware: (_c, next) => next(), close: async () => {} };

  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'maillage', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return { middleware: traced, close: () => provider.shutdown() };
}

/** A request as a span: the route's pattern and the status, never the address asked, which may name a person. */
const traced: MiddlewareHandler = async (c, next) => {
  const parent = propagation.extract(ROOT_CONTEXT, c.req.header());
  const span = trace.getTracer('maillage').startSpan(c.req.method, { kind: SpanKind.SERVER }, parent);
  await next();
  span.updateName(`${c.req.method} ${c.req.routePath}`);
  span.setAttributes({
    'http.request.method': c.req.method,
    'http.route': c.req.routePath,
    'http.response.status_code': c.res.status,
  });
  if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};
